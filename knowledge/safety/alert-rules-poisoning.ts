import { hypothetical, longAgo, studyOrStory } from './alert-contexts.ts';
import type { AlertRule } from './alert-rule.ts';

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
    'fått|fikk|fekk i seg .. tabletter|tablettar|piller|pillar|pillene|tablettene',
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

/** Something dangerous swallowed, or too much of a medicine. */
export const poisoningRules: readonly AlertRule[] = [swallowedPoison, medicineOverdose];
