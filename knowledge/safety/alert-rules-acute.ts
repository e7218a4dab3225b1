import { denied, dyingOrGrief, habitual, hypothetical, longAgo, studyOrStory } from './alert-contexts.ts';
import type { AlertRule } from './alert-rule.ts';

const him =
  'ham|han|henne|ho|hun|hu|hen|barnet|ungen|gutten|guten|jenta|sønnen|sonen|datteren|dattera|dottera|babyen|barnebarnet|lillebror|lillesøster|her|him';
const not = 'ikke|ikkje|itj|ikkj|kke|inkje';
const notNow = [...studyOrStory, ...longAgo, ...habitual];
const machine = [
  'respirator*',
  'pustemaskin*',
  'cpap',
  'bipap',
  'trakeostomi*',
  'kanyle*',
  'ventilator',
  'hvis',
  'viss',
  'dersom',
  'if',
];

/** A child, or someone in the room, whose life may be in danger now. */
const breathing: AlertRule = {
  kind: 'medical-emergency',
  says: [
    `puster|pustar|puste|pusta|pust ${not}`,
    `får|fær|greier|klarer|klarar .. ${not} til? å? puste|pust|pusta|pusten|luft`,
    'har? slutta|sluttet|stansa|stoppet å puste|pusta|pust',
    'blå|blålig rundt|på|i leppene|leppa|leppane|munnen|ansiktet|fjeset|trynet',
    'er|blir|ble|vart|helt|heilt blå i|på|rundt ansiktet|leppene|leppane|fjeset|munnen',
    'holder|held på å kveles|kvelast|kvelest',
    'kveles|kvelest',
    'sitter|sit|satt|satte seg? .. fast i halsen',
    'strever|sliter|kjemper|kjempar .. med|etter å? puste|pusten|pust|luft',
    'gisper|gispar etter luft|pusten',
    'not breathing',
    'isnt breathing',
    'cant|cannot breathe',
    'can not breathe',
    'stopped breathing',
    'struggling to breathe',
    'gasping for',
    'turning|turned|going|is|gone blue',
    'lips are blue',
    'is choking',
    'choking on',
  ],
  unless: [
    ...notNow,
    ...machine,
    ...dyingOrGrief,
    'skjema*|skjemaene',
    'stress*',
    'byråkrat*',
    'regninger',
    'papir*',
    'astmamedisin',
  ],
  unlessBefore: [...hypothetical],
  unlessAfter: [
    'selv|sjølv',
    'uten|utan',
    'på egen|eigen',
    'gjennom nesa|nesen',
    'godt',
    'av lykke|latter',
    'with',
    'without',
  ],
};

const unconscious: AlertRule = {
  kind: 'medical-emergency',
  says: [
    'bevisstløs*|bevistløs*|bevisstlaus*|bevistlaus*|medvitslaus*|medvetslaus*|bevislaus*',
    'livløs*|livlaus*',
    `får|fær|fikk ${not} kontakt med ${him}`,
    `oppnår ${not} kontakt med`,
    `får|fær|klarer|klarar|greier ${not} å? vekke|vekt|vekket|vekka|vekkje`,
    `våkner|vaknar|vakner|våkne|vakne ${not}`,
    `reagerer|reagerar|responderer ${not}`,
    `svarer|svarar ${not} når .. roper|ropar|snakker|snakkar|rister`,
    `${him} reagerer|reagerar ${not}`,
    'hjertestans|hjartestans',
    'hjertet|hjartet har? stoppet|stansa|stoppa|stanset',
    'unconscious',
    'unresponsive',
    'wont|cant|doesnt wake|waking',
    'not waking up',
    'not responding',
    'passed out',
    'slapp|slapt som en|ei fille|filledokke',
    'slapp og .. vil|våkner|vaknar ikke|ikkje',
  ],
  unless: [
    ...notNow,
    ...dyingOrGrief,
    'narkose*',
    'respirator*',
    'om natta|natten',
    'av vekkerklokka|vekkerklokken',
    'telefonen',
    'nav',
    'kommunen',
    'sykehuset|sjukehuset svarer',
    'skolen',
  ],
  unlessBefore: [...hypothetical, ...denied.slice(0, 3)],
  unlessAfter: [
    'på behandling*|behandlingen|behandlinga',
    'på medisin*',
    'på brev|klagen|søknaden|telefon|mail|epost|meldinger|cellegift*',
    'når jeg|vi ringer',
    'før klokka|klokken',
    'til skolen',
    'to treatment',
  ],
};

const seizureNow: AlertRule = {
  kind: 'medical-emergency',
  says: [
    'kramper|krampar|krampe|krampeanfall*|anfall|anfallet|krampene|krampane|kramp* stopper|stoppar|sluttar|slutter|gir seg? ikke|ikkje|itj',
    'anfall* .. gir|gjev|går|stopper|stoppar seg? ikke|ikkje|itj',
    'anfall* som ikke|ikkje|itj gir|gjev|går|stopper|sluttar|slutter',
    'anfall* har vart|varer|vart i? .. minutt*',
    'kramper|krampar|krampeanfall* nå|no',
    'ligger|ligg og rister|ristar|kramper|krampar',
    'har|får|fær kramper|krampar|krampe|krampeanfall* .. nå|no|akkurat',
    'får|fær|har krampe|kramper|krampar|krampeanfall* og',
    'having a seizure',
    'seizure wont|will not|is not|isnt|doesnt stop*',
    'seizing now',
    'still seizing',
    'seizing and',
  ],
  unless: [...studyOrStory, ...longAgo, 'i magen|beina|leggen|bena|leggene', 'sometimes', 'often', 'av og til', 'ofte'],
  unlessBefore: hypothetical,
};

const otherAcute: AlertRule = {
  kind: 'medical-emergency',
  says: [
    'stiv i? nakken|nakke .. feber*',
    'feber* .. stiv i? nakken|nakke',
    'nakkestiv*',
    'utslett* som ikke|ikkje|itj blekner|bleiknar|forsvinner',
    'feber* .. utslett* som ikke|ikkje',
    'blødningen|bløding|blødninga|blødinga|blodet stopper|stoppar|stanser|sluttar ikke|ikkje',
    'blør|blør kraftig|voldsomt|masse|mykje|mye',
    'anafylak*',
    'allergisk sjokk',
    'hovner|hovnar opp i? ansiktet|halsen|tungen|tunga',
    'falt|datt|falle|ramla|ramlet ut av vinduet|vindauget|fra balkongen',
    'har falt|ramlet i vannet|vatnet .. og',
    'holder|held på å drukne',
    'blodet? spruter|fosser',
    'bleeding heavily|badly|a lot',
    'wont stop bleeding',
    'anaphyla*',
    'stiff neck .. fever',
    'fever .. stiff neck',
    'rash that? .. doesnt|wont fade',
    'trenger|treng|må_ha .. ambulanse',
    'ring etter ambulanse',
    'need an ambulance',
  ],
  unless: [...notNow, ...dyingOrGrief, 'epipen*|adrenalinpenn*'],
  unlessBefore: hypothetical,
};

const swallowed =
  'svelget|svelga|svelgt|slukt|slukte|sluket|drukket|drukke|drakk|drukki|spist|spiste|ete|åt|åtte|etti|tygget|tygd|tygga|slikket';
const poison =
  'knappecellebatteri*|knappebatteri*|batteri*|vaskemiddel*|oppvaskmiddel*|oppvasktablett*|vaskepulver*|vaskekapsel*|maskinoppvask*|klorin*|klor|salmiakk*|tennvæske*|lampeolje*|parafin*|bensin*|diesel*|frostvæske*|spylervæske*|rengjøringsmiddel*|reingjeringsmiddel*|avløpsåpner*|plumbo|løsemiddel*|white|neglelakkfjerner*|snus*|nikotin*|sigarett*|fluesopp*|sopp|giftig*|gift|rottegift*|plantegift*|magnet*|kjemikalie*|hårfarge*|liljekonvall*|revebjelle*|barlind*|sprit*|antibac|håndsprit|hasj*|kokain*|metadon*|linseolje*|eterisk*|eddiksyre*|maling';

const swallowedPoison: AlertRule = {
  kind: 'poisoning',
  says: [
    `har|ha|he|fikk|fekk|har? nettopp|akkurat|kanskje? ${swallowed} .. ${poison}`,
    `${swallowed} .. ${poison}`,
    `fått|fatt|fått|fikk|fekk i seg .. ${poison}`,
    `${poison} .. ${'svelget|svelga|slukt|drukket|drukke|drakk|spist|ete'}`,
    'swallowed|drank|ate|eaten|drunk|ingested .. battery|batteries|bleach|detergent|magnet*|mushroom*|poison*|gasoline|petrol|nicotine|cleaner|antifreeze|berries',
  ],
  unless: [...studyOrStory, ...longAgo, 'drikkepenger'],
  unlessBefore: [...hypothetical, 'ikke|ikkje|aldri har|hatt', 'har ikke|ikkje|aldri'],
};

const medicine =
  'tabletter|tablettar|tablett|piller|pillene|pille|pillar|medisin|medisinen|medisiner|medisinane|paracet*|paracetamol|ibux|ibuprofen|sovetabletter|sovemedisin|morfin*|blodtrykksmedisin*|hjertemedisin*|jerntablett*|insulin|dosen|dose';
const medicineOverdose: AlertRule = {
  kind: 'poisoning',
  says: [
    `tatt|tok|teke|tatt|spist|ete|svelget|svelga|fått|fekk|fikk|gitt|ga|gav ... for|altfor mange|mye|mykje|mykke .. ${medicine}`,
    `for|altfor mye|mykje|mange|mykke ${medicine}`,
    `tatt|tok|teke|spist|ete|svelget|svelga|slukt|fått|fekk ... alle|hele|heile|masse|hauger .. ${medicine}|pakka|pakken|brettet|boksen|esken|glasset|flaska`,
    `fått|fekk|fikk|gitt|ga|gav|tatt|tok|teke .. dobbel|dobbelt|dobbelte|feil|galen|gal|ti .. ${medicine}`,
    `tatt|tok|spist|ete|svelget|svelga|slukt .. mine|mormors|bestemors|bestefars|farmors|pappas|mammas|min|mi|naboens .. ${medicine}`,
    `svelget|svelga|slukt|slukte .. ${medicine.replace('|dosen|dose', '')}`,
    'tatt|tok|teke en? overdose',
    'har overdosert',
    'er blitt? forgiftet|forgifta',
    'took|taken|swallowed|ate .. too many|much .. pills|tablets|medicine|paracetamol|painkillers',
    'swallowed .. pills|tablets|medicine',
    'overdosed',
    'took an overdose',
    'been poisoned',
    'whole bottle|pack|box of .. pills|tablets|medicine',
  ],
  unless: [
    ...studyOrStory,
    ...longAgo,
    'penger',
    'kroner',
    'koster',
    'egenandel*',
    'av kommunen',
    'vanskelig|vanskeleg å svelge',
    'nekter',
    'lærte|lært å',
    'på vekta',
  ],
  unlessBefore: [...hypothetical, 'ikke|ikkje|aldri'],
};

/** Danger to life and poisoning. */
export const acuteRules: readonly AlertRule[] = [
  breathing,
  unconscious,
  seizureNow,
  otherAcute,
  swallowedPoison,
  medicineOverdose,
];
