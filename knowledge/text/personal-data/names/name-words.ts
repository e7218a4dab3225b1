import { isStopWord } from '../../stop-words.ts';

/** The words of a list that is written as one. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Stands for any word at all. */
export const any: ReadonlySet<string> = new Set();

/** A member of the family, or a friend. */
export const kin = setOf(
  `sønn sønnen sønen son sonen gutt gutten gut guten guttungen vesleguten datter datteren dattera dotter dottera datra dattra
  dotra jente jenta jentungen veslejenta barn barnet born barnebarn barnebarnet oldebarn fosterbarn fosterbarnet fostersønn fosterdatter
  stesønn stedatter bonussønn bonusdatter tvilling tvillingen unge ungen onge ongen tenåring tenåringen mann mannen kone kona kjæreste
  kjæresten samboer samboeren sambuar sambuaren ektefelle ektefellen eks eksen mor mora moren mamma mammaen far faren pappa pappaen
  bror broren brorsan søster søstera søsteren syster systera søsken nevø nevøen niese niesen niesa fetter fetteren kusine kusina
  tvillingbror tvillingsøster lillebror lillebroren storebror storebroren lillesøster lillesøsteren storesøster storesøsteren veslebror
  veslesyster storesyster venn vennen ven venen venninne venninna venninnen veninne veninna kompis kompisen kamerat kameraten
  bestevenn bestevennen bestevenninne bestevenninna klassekamerat klassekameraten nabo naboen kollega kollegaen svoger svigerinne
  svigermor svigerfar eldste eldstemann eldstejenta yngste yngstemann minste minstemann minstejenta førstefødte daughter boy girl child kid husband wife partner brother sister baby babyen toddler grandson granddaughter
  grandchild nephew niece cousin friend stepson stepdaughter colleague neighbour`,
);
/** More than one of them. */
export const plural = setOf(
  'barna borna ungene ungane guttene gutane jentene tvillingene tvillingane søsknene foreldrene children kids sons daughters boys girls twins',
);
export const possessive = setOf(
  'min mi mitt mine vår vårt våre våres hans hennes hennar hannes hass deres dykkar my our his her their',
);
/** Somebody whom the family meets in their work. */
export const role = setOf(
  `saksbehandler saksbehandleren saksbehandlar saksbehandlaren overlege overlegen barnelege barnelegen lege legen fastlege
  fastlegen turnuslege kirurg kirurgen nevrolog nevrologen onkolog onkologen kardiolog doktor lærer læreren lærar læraren
  sosionom sosionomen rektor inspektør psykolog psykologen fysioterapeut fysioterapeuten ergoterapeut ergoterapeuten
  helsesykepleier helsesykepleieren helsesjukepleiar helsesøster sykepleier sykepleieren sjukepleiar sjukepleiaren
  kreftsykepleier barnesykepleier vernepleier vernepleieren vernepleiar spesialpedagog spesialpedagogen pedagog kontaktlærer
  kontaktlæreren kontaktlærar styrer styreren støttekontakt støttekontakten avlaster avlasteren avlastar avlastaren assistent
  assistenten logoped logopeden jordmor jordmora jordmoren kontaktperson kontaktpersonen kontaktsykepleier barnekoordinator
  barnekoordinatoren koordinator koordinatoren pasienten eleven advokat advokaten tolk tolken prest presten
  saksbehandlar nurse doctor caseworker teacher surgeon midwife coordinator`,
);
/** Titles, which a name alone follows. */
export const title = setOf('dr mr mrs Ms miss prof pas fru herr frøken');
export const parent = setOf(
  `mor mora moren mamma mammaen far faren pappa pappaen foreldre foreldrene bestemor bestefar besta mormor farmor morfar farfar
  fostermor fosterfar fostermora fosterfaren stefar stefaren stemor stemora stemoren bonusfar bonusmor verge vergen onkel tante
  mum mom mama mother dad father parent parents grandmother grandfather guardian stepfather stepmother stepdad stepmum aunt uncle`,
);
/** Words for somebody that a name alone follows: «tante Bodil». */
export const relative = setOf(
  `mamma pappa tante onkel bestemor bestmor besta bestefar bestfar mormor morfar farmor farfar oldemor fetter kusine lillesøster storesøster
  lillebror storebror veslesøster veslebror veslesyster storesyster broder eldstemann yngstemann minstemann eldstejenta minstejenta fysio ergo aunt auntie uncle cousin nephew niece
  grandma grandpa`,
);
/** Who can be called something: «jeg», «sønnen min», «legen», but not «skjemaet». */
export const person: ReadonlySet<string> = new Set([
  ...setOf('jeg jei jæi jæ eg æ æg ej je ho hun hu han hen vi me mi de dei'),
  ...kin,
  ...plural,
  ...possessive,
  ...role,
  ...parent,
]);
/** Who is somebody's: «mor til», «vennen til», but not «barnet til», which may be on its way to a place. */
export const relation: ReadonlySet<string> = new Set([
  ...parent,
  ...setOf(
    `bror broren søster søsteren søstera syster systera mann mannen kone kona samboer samboeren kjæresten venn vennen venen venninne
    venninna kompisen kameraten lillebror lillebroren storebror storebroren lillesøster lillesøsteren storesøster storesøsteren tvilling tvillingbroren tvillingsøsteren onkelen tanta tanten naboen sønn datter dotter brother sister husband
    wife friend`,
  ),
]);
/** What joins two people: «mor til», «far av». */
export const of = setOf('til åt av te of');

/** Words with a capital that are no person: authorities, institutions, and words that begin a sentence or a greeting. */
const others = setOf(
  `nav helfo helsenorge helsami bup habu ppt statped kommunen kommune statsforvalteren husbanken pasientreiser frambu
  forelder dykk hei takk hilsen helsing mvh dere du skolen barnehagen sykehuset sjukehuset rikshospitalet ullevål haukeland ahus
  radiumhospitalet lurer spørsmål fortvilet bekymret bekymra sliten et ei ho eg me dei st sankt downs aspergers asperger
  tourettes tourette retts rett dravet angelman angelmans noonan google it they you is kan heiter heter ble vart vert går sier seier
  no fekk dersom korleis kvifor kven kva kor når dear hello hi thanks thank best kind regards does kongen dronningen norge noreg
  oslo bergen trondheim stavanger tromsø kristiansand drammen fredrikstad ps januar februar mars juli
  september oktober november desember january february march july october december mandag tirsdag onsdag torsdag fredag lørdag
  søndag måndag tysdag laurdag sundag monday tuesday wednesday thursday friday saturday sunday jul påske påsken pinse norsk norske
  engelsk samisk norwegian english navn namn name barn pasient gjelder gjeld vedrørende adresse telefon tlf mobil fødselsdato
  diagnose dato emne time innkalling vedtak søknad fødselsnummer personnummer født fødd dob id pga ang vedr i'm i've i'll i'd foresatt
  søker kontaktperson avsender mottaker fornavn etternavn fornamn etternamn barnets foreldrenes pasientens kjønn alder postnr pårørende
  livsveiviser alle kjære kjere heisann hallo hei epost e-post mail konto kontonummer signatur underskrift sted color stena kong dronning prins prinsesse kronprins kronprinsesse king queen prince princess
  crown patient ms mrs pose mener meiner ønsker ønskjer begynner begynte begynner trenger treng vil bor bur klarer orker liker
  likar sover spiser gråter sliter lurer spør prøver tror trur vet veit tar tek kommer kjem mangler manglar`,
);

/** Whether a word, with its first letter in lower case, is no name of a person, whatever stands around it. */
export function isNoName(lower: string): boolean {
  const first = lower.split(/[-'’]/u)[0] ?? '';
  return [lower, first].some(
    (word) =>
      others.has(word) ||
      isStopWord(word) ||
      kin.has(word) ||
      plural.has(word) ||
      role.has(word) ||
      title.has(word) ||
      parent.has(word),
  );
}

/** Whether none of the words is one that is no name. */
export function arePeople(words: string): boolean {
  return words.split(/\s+/).every((word) => !isNoName(word.toLowerCase()));
}
