/**
 * Where nynorsk and bokmål write the same word so differently that a stemmer does not bring them together. Used at index
 * time and query time alike, so a question in one form finds an article in the other. The direction (to bokmål) is only
 * a choice of key. Inflection (-ar/-er, -ane/-ene, -leg/-lig) is left to the stemmer.
 */

/**
 * Roots as `pattern>bokmål`, replaced wherever they stand in a word and in this order, so that compounds meet too
 * (`sjukehusskulen`).
 */
const roots = `
    sjuke?dom>sykdom sjukmel>sykemel sykmel>sykemel sjuk>syk sykdomm>sykdom skul(?=e|ar|an|a$)>skol tenest>tjenest
    heim>hjem hjemm?e>hjem avlasting>avlastning heit>het tilvising>henvisning tilvis>henvis rettleiing>veiledning
    vegleiing>veiledning rettlei>veiled vegle[ie]>veiled utgreiing>utredning handsaming>behandling
    sakshandsam>saksbehandl handsam>behandl tilrettelegg(ja|je)>tilrettelegge pårørand>pårørend føresett>foresatt
    foresett>foresatt vaksen|vaksne|voksne>voksen lærar>lærer bustad>bolig midl>middel born(?=a|e|$)>barn
    syster>søster avgjerd>avgjørelse avgjer(?=$|a|e)>avgjør sysken>søsken løyve>tillatelse følgj>følg byrj>begyn
    begynn>begyn lækj>leg læke>lege utanland>utenland kvardag>hverdag røynd>virkelig føremon>fordel
    tryggleik>trygghet vanskeleg>vanskelig leik(?=e|a|$)>lek einsl>ensl åleine>alene eineforsørg>aleneforsørg
    spør(?:je|ja)?smål>spørsmål reknin>regnin fråsegn>uttalelse fråvær>fravær framleis>fortsatt fortsett>fortsatt
    tilhøve>forhold mogleg>mulig mulegheit>mulighet hovud>hode verkty>verktøy kjensl>følels søkj>søk tenkj>tenk
    trengj>treng velgj>velg gamalt?>gammel gaml>gammel veke(?=r|ne|n|$)>uke arbeidsgjevar>arbeidsgiver gjevar>giver
    gjevande>givende omsut>omsorg fødsl>fødsel røyst>stemme nokolunde>noenlunde grunngjev>begrunn grunngiv>begrunn
    opplysing>opplysning døyr>dør døy(?=$|e)>dø gravleg>begrav gravferd>begravelse`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('>'))
  .map(([pattern = '', bokmal = '']) => ({ pattern: new RegExp(pattern, 'g'), bokmal }));

/** Whole words, mostly short ones, with the commonest dialect and chat spellings: bokmål, and what is written for it. */
const words = new Map(
  `
    ansvaret: ansvar; hva: kva ka; hvem: kven kem kvenn; hvor: kvar kor; hvordan: korleis koss korsen åssen;
    hvorfor: korfor kvifor kvifår; hvert: kvart; når: kortid; jeg: eg æ jæ; er: e; vi: me; dere: dykk dokker dokke;
    deres: dykkar deira; oss: okker; hun: ho; de: dei; ikke: ikkje ikkj itj inte; noe: noko nåkka nokka; noen: nokon
    nokre somme; fra: frå; være: vere vera; vært: vore; blir: vert; bli: verte; ble: blei vart; blitt: vorte; gjøre:
    gjere gjera; gjør: gjer; gjelder: gjeld; gir: gjev; gi: gje gjeve; si: seie seia; sier: seier; vet: veit; vite:
    vita; fikk: fekk; kommer: kjem; komme: kome koma; mye: mykje; mer: meir; flere: fleire; hele: heile; hel: heil;
    helt: heilt; et: eit; en: ein ei éin; bare: berre; bære: bere bera; ennå: enno; enda: endå; nå: no; da: då;
    sammen: saman; hvis: viss dersom; mens: medan; før: føre fyrr; uten: utan; selv: sjølv sjøl sjølve; egen: eigen
    eiga eige; egne: eigne; sønn: son; sønnen: sonen; datter: dotter; datteren: dottera dotra datra; jenten: jenta;
    jente: jentunge; gutt: gut; gutten: guten; gutter: gutar; mor: mamma; far: pappa; leve: leva; se: sjå; så: såg;
    hjelp: hjelpa hjelpe; tro: tru; bo: bu; bor: bur; bodd: budd; lese: lesa; vente: venta; venter: ventar; bruke:
    bruka; bruker: brukar; høre: høyre høyra; hører: høyrer; kjøre: køyre køyra kjøyre; kjører: køyrer; trengs:
    trengst; finnes: finst; finner: finn; gang: gong; ganger: gongar gonger; måned: månad; måneder: månader månadar;
    måneden: månaden; dager: dagar; vei: veg; veien: vegen; ben: bein; sten: stein; alene: aleine; lønn: løn løna
    lønna; penger: pengane; unger: ungar; ungene: ungane; krever: krev; kreve: krevje krevja; øke: auke; øker:
    aukar; økt: auka; minke: minka; lovlig: lovleg; jobb: jobbe jobba jobbar; spørre: spørje spørja; tatt: teke;
    tar: tek; ta: taka; ligger: ligg; sitter: sit; slipper: slepp; slippe: sleppe; holdes: haldast; holde: halde;
    holder: held; oppholder: oppheld; opphold: opphald; innhold: innhald; tilbud: tilbod; tilbudene: tilboda;
    fyller: fyl; liten: lita; først: fyrst; første: fyrste; neste: nest; sen: sein; sent: seint; senere: seinare;
    senest: seinast; begge: båe baa; unge: onge ongan unje; ungen: ongen ungjen unjen; ungene: ongan ungan onganne; meg: mæ meig; seg: sæ seig; deg: dæ deig; til: te tell; får: fær fæ fåkk; vår: vårres våres vårs vårt; død: dau daud; helg: hælg; lenge: læng leng lengje; hvorfor: koffer kaffer; hvordan: kossen kossn kordan kordn kolles; hvem: kæm kem; trenger: træng trænge treng; skal: ska; skulle: sku; kan: kainn; vil: vill; noen: nån nåen nåkken nokken; noe: nåkke; ikke: itj ittj ikkj isje ittje; jobben: jobb'n; natta: nattå; mye: mykkje; jente: jænte jænta; gutt: gutt'n; sykehuset: sjukhuset; skolen: skoln skulen; barnehagen: bånnehagen; penger: pæng pænga peng; ingen: inga; annen: annan; annet: anna; derfor: difor; siden: sidan`
    .split(';')
    .map((entry) => entry.trim().split(/:?\s+/))
    .flatMap(([bokmal = '', ...others]) => others.map((other) => [other, bokmal] as const)),
);

const memo = new Map<string, string>();
const memoLimit = 50_000;

/** The word with nynorsk spellings (and common dialect ones) brought to bokmål; other words unchanged. Lower case in and out. */
export function bridgeWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const bridged = words.get(word) ?? roots.reduce((text, { pattern, bokmal }) => text.replace(pattern, bokmal), word);
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, bridged);
  return bridged;
}
