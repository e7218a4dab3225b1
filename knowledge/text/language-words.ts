/**
 * Words that tell languages apart, lower case. A word that is common in two of the lists stands in neither, except that
 * `norwegian` holds what bokmål and nynorsk share.
 */
const lists = {
  norwegian: `og er det på til av med som har vi kan må når om hos skal vil den de han fra får barnet barn vår vårt meg oss du min mitt også
    så etter ved eller før gå hjelp mot opp inn ut uten over blir mamma pappa barna foreldre kommunen legen skjer sende få dag uka år ha
    være går krav rett råd lov det dette dere nå alle andre alltid aldri bare betale jobb gutten jenta åring noe seg sine dekker`,
  nb: `jeg ikke hva hvem hvor hvordan hvorfor hvilken hvilke hvilket noe noen mye mer fra være vært ble blitt gjør gjøre dere deres hun
    vet sier kommer hjem hjemme syk syke sykt sykehus sykehuset skole skolen mens uke uker selv hvis sønn sønnen datter datteren gir trenger
    søker søke finnes melde tjenester gjelder lønn søsken foreldrene pengene veien måneder hennes hjelpemidler sykdom avlastning tilbud
    veiledning egenandel henvisning ennå fikk følge vanskelig mulig fortsatt egen eget egne disse spørsmål sammen en et
    ham tar hver penger samme bor dem dager døde siden alene finner annen mistet ligger annet koster avdelingen
    kreve timene voksen skriver sted snakker holder mener stedet sykdommen følger sitter velge dekket saken avgjør
    skrevet alvorlig flere spørre vanlig ett flyttet jobber ombudet dagene læreren flytter helt ganger papirene
    passer søsteren videre teller dårlig slipper sitte kjører voksne begynner nekter orker barnets skrev måned
    sendte behandlingen regnes riktig sykepleier gikk morgen kjøre barneavdelingen venter egentlig begravelsen
    fortelle reisen gammel sover forskjellen mangler hører familier heter krever måneden uenige legene dekkes
    annenhver habiliteringen henvisningen helsesykepleieren hjertefeil kommunens ordner tiden slippe hjelpen
    allerede omsorgen ene tror satt høre slutter holde arbeidsgiver tidlig sluttet setter hjemmesykepleien dør
    rekker mandag hverandre velger galt papirer vei logger pleiepengene støtten lillesøster navn stopper
    sykepleieren bedre loven leser hørt opereres utenfor fullmakten fant henter reglene virker ansatt brukes regning
    moren enige kommet medisiner ordningen assistentene hodet vegne beholde bygge tjener bytter hvert samlet ansatte
    faller sommer skjønner leder snakket legger ukene navnet forrige alenemor innen regningen farlig gråter
    saksbehandleren født glemte utredning gis klaget oversetter trekker sånn eier assistenter henvise haster
    besteforeldrene offentlige vanlige sendes sørger klær eneste samordner kuttet ungene regner kreves ønsker legges
    steder lest avlastningen dekke billigere oversette uenig behandler selve norge hele gutt`,
  nn: `eg ikkje kva kven kvar korleis kvifor ein eit noko nokon nokre mykje meir frå vere vera vore vert vart gjer gjere gjera dykk dykkar ho
    dei veit seier kjem heim heime sjuk sjuke sjukt sjukehus sjukehuset skule skulen skuleplass medan berre veke veker vekene sjølv viss òg
    dotter dottera dotra son sonen guten treng søkjer søkje søkja finst tenester tenesta gjeld gjev løna løn kvart kvarandre dersom foreldra
    rettar pengar søknader avlasting saman då kor fleire deira kvardag kvardagen tilbod tilbodet hjelpa månader handsaming rettleiing reisa
    eigendel tilvising tilvise usamde usamd samtykkje innlegginga kome koma stelle eige eigen eigne ligg bur bu dekt følgjet følgje lækjar
    spørsmåla desse mogleg vanskeleg sjukdom sjukdommen einsleg åleine ettersende utgreiing utgreia hjelpemidla hjelpemiddela me gong
    avgjerd avgjer vaksen vaksne born løyve bustad seinare seinast halde haldne bed sidan hjå meiner enno ynskjer
    ynskje systera syster teke tek løyst ventar brukar betalar klagar flyttar dagar lærarar lærar kostar barnehagar gutar utan
    vekas månaden søkjast finnast verte sjølve framleis nokolunde gje fekk same staden saka krevje køyre sjåast sjå seie seia skulane heimesjukepleie godkjend
    heile klaga finn døydde annan ringjer ringje avdelinga anna veka stad mista gut gav vidare helsesjukepleiaren
    flytta læraren velje éin følgjer køyrer slepp innlagd spørje papira ombodet lova ringja skriva gonger gravferda
    gjekk eitt månad høyrer statsforvaltaren habiliteringa vidaregåande sida skreiv verje heilt haust snakka toler
    trur eine heiter tilvisinga læra attende gale morgon dekkjer betala behandlinga skilde setje slutta fortelje
    blei fyrste fyrst veslebror venta skilnaden senda noreg pleia storesyster krevja byte følgjebevis måndag sitje
    vita låg foreining gamal eiga leggje barneavdelinga tener rekning krev vegen driv hausten døyr hjartefeil namnet
    veg byrje møta veslejenta sleppe rekna besteforeldra opererast førde ordninga namn foreininga gløymde borna
    byter rekninga klede pårørande omsorga gammal tilskot valde fortel byrja lyt lesa fann samde tyder syskena lita
    betre samla nekta fullmakta heng greitt cellegifta avlastinga annakvar teikn svara bilete spørja utanfor døy
    ungdomen fødd slit misser pasientombodet kutta trekt høyrt utviklingshemma tilsette laga tilsett køyring omset
    avgjere komen byggje tenestene setja støtta sjeldan døyande inntekta endra morgonen billegare hovudet køyra
    sitja kvile høge melda leiaren køyringa ringde sommaren fylgjer såg legg mist sorga ete høg stoppa vegner
    utsliten muskelsjukdom meining tysdag halda samstundes øydelagd liggje henta logga reknast rekk heimanfrå
    dårlegare brukast ordna spurde bruka innkallinga innan endrar trekkjer følgjebeviset opphald utviklinga endå
    finna leike høgare vanlege gongen veks stengd dreg einaste græt førre sakkunnig lindrande forklara
    arbeidsgjevaren`,
  en: `the is are was were been have does did could would should what who how when where which why my we our us you your his she it its they
    their this that there and but if not of from with about before after child daughter sick apply pay money norway leave parents need please
    get school days hospital support he him kids work job home doctor right entitled any much many long`,
  se: `lea leat leamen gos maid geas goas eat eai dahje muhto mánná máná mánáid mánain mánnái buohcci buohcciviessu skuvla skuvlii veahkki
    veahki galgá oažžut oažžu oaččun ohcat sáhtán sáhttá sáhtta máhttá bearaš bearrašii leago galgan maŋŋel ovdal dál dieđut sámegiella
    váhnemat váhnen doaktár ruhta mii mun don moai sii maidda gullá nieida bárdni veahkkin skuvllas lohkat movt mo`,
  other: `jest nie się czy jak moje moja mój dziecko dziecka dla proszę mogę gdzie syn córka szpital pieniądze jestem mam szkoła pomoc który
    waxaan waan ilmahayga ilmaha maxay sidee caawimaad ayaa waa iyo leeyahay carruur wiilkayga gabadhayda isbitaalka maxaa wax ku
    ich nicht und ist wir mein meine kind haben bekommen krankenhaus für
    je pas est mon enfant nous pour comment avec hôpital que quel une puis ils
    hijo hija niño cómo puedo está necesito qué una ayuda los las
    jag inte och hur vad är från också sjukhuset själv göra
    bir çocuğum için nasıl hastane kadar yardım
    aš kaip vaikas yra vaiko ligoninė galiu mano pagalba
    copilul meu este pentru cum spital pot ajutor
    moj dijete gdje mogu kako bolnica nije pomoć
    minun lapsi lapsen mitä miten missä sairaala saan voinko
    tôi con của bệnh viện là không như thế nào
    ang ko anak paano ako ng mga tulong
    ez zarokê nexweşxane çawa alîkarî
    fëmija im spitali si mund ndihmë është
    het een mijn ziek ziekenhuis hoe niet voor
    filho meu como não preciso ajuda
    il mio bambino ospedale come posso aiuto è
    gyerekem kórház hogyan segítség és`,
} as const;

/** The languages a vote is held between; `norwegian` speaks for both written forms. */
export type WordLanguage = keyof typeof lists;

/** The languages a word speaks for. */
export const languagesByWord: ReadonlyMap<string, readonly WordLanguage[]> = invert();

function invert(): Map<string, WordLanguage[]> {
  const byWord = new Map<string, WordLanguage[]>();
  for (const [language, words] of Object.entries(lists) as [WordLanguage, string][]) {
    for (const word of words.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}
