import { denied, dyingOrGrief, longAgo, studyOrStory } from './alert-contexts.ts';
import type { AlertRule } from './alert-rule.ts';

const me = 'jeg|eg|æ|æg|je|ej|i';
const not = 'ikke|ikkje|itj|ikkj|inkje';
const self = 'meg|mæ|mei|mæi';
const will = 'vil|vill|ønsker|ønskjer|ynskjer|ønske|orker|orkar|orke|klarer|klarar|greier|gidder|makter|maktar';
const live = 'leve|lev|leva|live';
const die = 'dø|døy|døya|daue|daua';
const suicide = 'selvmord|sjølvmord|sjølmord|selvmor';
const suicidal = 'selvmordstank*|sjølvmordstank*|sjølmordstank*|selvmordtank*|selvmordsplan*|sjølvmordsplan*';
const elsewhere = [...studyOrStory, ...longAgo];

/** The speaker, whoever that is; `raise-alerts` makes it the child's kind when a child speaks. */
const speaker: AlertRule = {
  kind: 'self-harm',
  says: [
    // Not wanting to live
    `${me} .. ${will} ${not} å? ${live}`,
    `${me} .. ${will} ${not} .. ${live} mer|meir|mere|lenger|lengre|læng`,
    `${will} ${not} ${live} lenger|mer|meir|lengre`,
    `${me} .. ${not} ${will} ${live}|leva`,
    `${me} .. vil|håper|håpar .. ${not} å? våkne|vakne|våkner|vaknar .. igjen|mer|meir|i_morgen|i_morra|i_morgon|opp`,
    `${me} .. slippe|slepp å? ${live}|våkne|vakne`,
    `ingen|inga .. vits|meining|mening|grunn|poeng i|med|til|å å? ${live}|livet`,
    `${not} .. vits|meining|mening|grunn|poeng i|med|til å? ${live}|livet`,
    `livet|live er ${not} .. verdt|verd`,
    // Wanting to die
    `${me} .. vil|vill|ønsker|ønskjer|ynskjer bare|berre|heller|helst|å? å? ${die}`,
    `${me} .. har|fær|får .. lyst .. ${die}`,
    `${me} .. forsvinne for alltid`,
    `${me} .. skulle|ville|ønsker|ønskjer|håper .. ${me} .. var|er|ble død|daud|borte`,
    `ønske|ønsker|ønskjer ${me} .. død|daud|aldri_var_født|ikke_var_født`,
    'bedre|betre om|hvis|viss|dersom jeg|eg|æ .. død|daud|borte|her|fantes|levde|fins|finst',
    `bedre|betre uten|utan ${self}`,
    `bedre|betre av .. uten|utan ${self}`,
    // Taking one's life
    `ta|tatt livet av|tå ${self}|oss`,
    `${me} .. tar|tek livet av|tå ${self}`,
    'ta|tar|tek mitt eget|eige liv',
    'ta|tar livet mitt',
    'gjøre|gjere|gjør|gjer|gjera slutt|ende på livet|det_hele|det_heile|alt|meg',
    'avslutte|avslutta livet|alt_sammen|det_hele',
    `begå|begår ${suicide}`,
    `${suicidal}`,
    `${me} .. tenker|tenkjer|tenke|vurderer|vurderar|planlegger|planlegg .. ${suicide}|å_dø|å_døy|ta_livet|døden`,
    `tanker|tankar om|på .. ${suicide}|å_dø|å_døy|ta_livet`,
    `${me} .. suicidal`,
    'hoppe|hopper|hoppa foran|fra|frå|ut|av|utfor .. toget|bru|brua|broen|broa|vinduet|taket|balkongen',
    `henge|hengt|hengje ${self}`,
    'lagt .. plan|planer|planar for|om å .. dø|døy|ta',
    'samler|sparer|samlar|spart .. piller|tabletter|tablettar',
    'avskjedsbrev*',
    // Hurting oneself
    `skade|skada|kutte|kutta|skader|skadar|kutter|kuttar|skjære|risse|rispe ${self} selv|sjølv|sjøl`,
    `kutter|kuttar|risper|rispar ${self}`,
    `skade|skada|skader ${self} med vilje`,
    // English
    'want|wanna to? die|disappear_forever',
    'kill|killing|hurt|hurting|harm|harming|cut|cutting myself',
    'end|ending my|it life|all',
    'dont|do_not want to live|wake_up|be_alive|be_here|exist',
    'dont|do_not|cant|cannot .. live|living anymore|any_more',
    'take|taking my own? life',
    'suicidal',
    'thinking|thoughts|think about|of .. suicide|killing|dying',
    'better off without me|dead',
    'better without me',
    'wish i was|were|had .. dead|never_born|gone',
    'no reason|point to|in .. live|living|alive',
  ],
  unless: [
    ...elsewhere,
    ...dyingOrGrief,
    'papirarbeid*',
    'sulter',
    'selvmordsforebygg*',
    'sjølvmordsførebygg*',
    `${not} suicidal`,
    'not suicidal',
  ],
  unlessBefore: [
    `${not} har|hatt|tenkt|noen|nokon|er|snakk`,
    `har|er|skal|hatt ${not}|aldri`,
    'jeg|eg|æ har aldri',
    'aldri',
    `kommer|kjem ${not} til`,
    'have|has|had never|not|no',
    'im|am not',
    'never',
    'broren|søsteren|faren|moren|onkelen|naboen|vennen|kompisen|kollegaen|tanten .. til',
    'hun|ho|han|datteren|dattera|sønnen|sonen|jenta|gutten|guten|she|he|daughter|son .. sier|seier|vil|says|wants|har|has',
  ],
  unlessAfter: [
    'av|of latter|skam|flauhet|varme|kjedsomhet|sult|laughter|embarrassment|boredom',
    'av sosialhjelp|nav|trygd|penger|stønad|dette|det|pleiepenger|lønn*|en_lønn|én_lønn',
    'som|slik|sånn andre|før|her|vi',
    'på sykehus*|sjukehus*|institusjon',
    'med å klage',
    'på brødkniven|papiret|kniven|glass',
    'langt|lenger|alene|åleine fra|unna|frå|med',
    'uten|utan barnet|ham|henne|hjelp',
  ],
};

const they =
  'hun|han|ho|hu|hen|hin|she|he|barnet|ungen|sønn|sønnen|sonen|son|gutten|guten|gutt|jenta|jente|datter|datteren|dattera|dottera|ungdommen|tenåring*|åring|åringen|eleven|søsteren|søstera|syster|søster|bror|broren|lillebror|storesøster|venninna|venninnen|kompisen|barnebarnet|fosterbarnet|daughter|teenager|child|kid|sister|brother|boy|girl';

/** A child or teenager that somebody fears for. */
const spokenOf: AlertRule = {
  kind: 'child-self-harm',
  says: [
    `${they} .. ${will} ${not} å? ${live}`,
    `${they} .. ${not} ${will} ${live}`,
    `${they} .. vil|vill|ønsker|ønskjer|ynskjer bare|berre|heller|helst|å? å? ${die}`,
    `${they} .. har|får .. lyst .. ${die}|forsvinne`,
    `${they} .. ønsker|ønskjer|skulle_ønske .. var død|daud|aldri_født`,
    'ta|tar|tek|tatt livet sitt',
    'ta|tar|tek sitt eget|eige liv',
    'ta|tar|tek livet av|tå seg',
    'kutter|kuttar|kutta|kuttet|risper|rispar|rispa|skader|skadar|skada|skjærer|skjer|brenner|kutte|skade|rispe seg selv|sjølv|sjøl',
    'kutter|kuttar|kutta|kuttet|risper|rispar|rispa seg',
    'skader|skadar|skade seg .. med_vilje',
    'selvskad*|sjølvskad*|sjølskad*',
    `${suicidal}`,
    'selvmordsforsøk*|sjølvmordsforsøk*',
    `${they} .. snakker|snakkar|skriver|skriv|prater|pratar|tenker|tenkjer .. ${suicide}|å_dø|å_døy|ta_livet`,
    `sier|seier|skriver|skriv|snakker|sa .. ${not} .. ${will} ${live}`,
    `sier|seier|skriver|skriv|snakker|sa .. ${will} ${not} .. ${live}`,
    `sier|seier|seie|skriver|skriv|snakker|sa .. vil|lyst|om .. ${die}`,
    `truer|trugar|truar med .. ta_livet|hoppe|drepe_seg|skade_seg|${suicide}`,
    'bedre|betre uten|utan ham|henne|han|ho|seg',
    'avskjedsbrev*',
    'henge|hengte|hengt seg',
    'prøvd|forsøkt|prøvde|forsøkte|prøvt .. ta_livet|henge|drepe_seg|skade_seg',
    'wants|want|wanted to? die|disappear',
    'doesnt|does_not want to live',
    'kill|killing|hurting|harming|hurts|harms|cuts|cutting|hurt|harm|cut himself|herself|themselves|themself',
    'self harm*',
    'selfharm*',
    'suicidal',
    'talks|talking about suicide|dying|killing',
    'tried to .. kill|end',
    'take|took|taking her|his|their own? life',
    'suicide attempt',
  ],
  unless: [
    ...elsewhere,
    ...dyingOrGrief,
    'begikk|tok .. selvmord|sjølvmord|livet',
    'etter selvmordet|sjølvmordet',
    'selvmordsforebygg*',
    `${not} suicidal`,
    'not suicidal',
  ],
  unlessBefore: [
    ...denied.filter((phrase) => phrase !== 'ingen'),
    'sluttet|slutta',
    'hvis|viss|dersom',
    'mannen|kona|samboer|samboeren|ektefellen|naboen|kollegaen|moren|mora|faren|husband|wife',
    'jeg|eg|æ har',
  ],
  unlessAfter: [
    'hjemme|heime|snart|naturlig',
    'av sykdommen|sjukdommen|sjukdomen|dette|det|kreften|kreft|latter|sosialhjelp',
    'i fred',
    'innen|om kort|noen|nokre|få',
    'på sykehus*|sjukehus*|hospice|kniven|glass|papir',
    'at home',
    'from|of',
    'når|ved anfall',
    'uten|utan respirator|medisin|hjelp',
  ],
};

/** A grown-up close to the speaker, spoken of: met as the adult kind. */
const partner: AlertRule = {
  kind: 'self-harm',
  says: [
    'mannen|kona|samboeren|sambuaren|ektefellen|kjæresten|eksen|moren|mora|faren|husband|wife|partner|boyfriend|girlfriend .. vil|ønsker|orker|truer|snakker|sier|seier|har|wants|says|talks',
  ],
  with: [
    'ta|tar livet av|sitt',
    `${suicide}`,
    `${suicidal}`,
    `${will} ${not} .. ${live} lenger|mer|meir`,
    `vil|lyst .. ${die}`,
    'kill himself|herself',
    'suicidal',
    'wants to die',
  ],
  unless: [...elsewhere, ...dyingOrGrief, 'tok|tatt livet', 'begikk', 'livet av kreften', 'not suicidal'],
  unlessBefore: denied,
};

/** Wishes to die and injuries to oneself. */
export const selfHarmRules: readonly AlertRule[] = [speaker, spokenOf, partner];
