/**
 * What a section tells, read from its heading. The composer picks sections by it: a question «hvor lenge» wants
 * `duration`. The headings our own writers use stand in `corpus/README.md`; the patterns below also know the usual
 * headings of Nav, Helsenorge and municipal pages.
 */
export const sectionKinds = [
  'summary',
  'comparison',
  'eligibility',
  'content',
  'limits',
  'how',
  'documents',
  'duration',
  'decider',
  'deadline',
  'complaint',
  'combine',
  'age',
  'death',
  'help',
  'notes',
  'case',
  'other',
] as const;

/** One of `sectionKinds`. */
export type SectionKind = (typeof sectionKinds)[number];

/**
 * How the headings of our own articles begin (`corpus/README.md`). Tried first: «Slik gjør du ved fristbrudd» tells how,
 * although it has the word of a deadline in it.
 */
const openings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'eligibility',
    /^(hvem kan få|hvem har rett til|hvem gjelder det for|kven kan få|kven har rett til|kven gjeld det for|who can get|who has the right to|who it applies to)/,
  ],
  ['content', /^(hva du kan få|dette kan du få|kva du kan få|what you can get)/],
  ['how', /^(slik søker du|slik gjør du|slik søkjer du|slik gjer du|how to apply|what to do)/],
  ['documents', /^(dette trenger du|dette treng du|what you need)/],
  ['duration', /^(hvor lenge|hvor lang tid|kor lenge|kor lang tid|how long)/],
  ['decider', /^(hvem bestemmer|kven avgjer|who decides)/],
  ['deadline', /^(frist|deadline)(?!\p{L})/u],
  ['complaint', /^(klage|complaints)(?!\p{L})/u],
  ['help', /^(få hjelp|get help)/],
  ['notes', /^(godt å vite|good to know)/],
];

/** First match wins, so the narrower patterns stand first. Matched against the lower-cased heading. */
const patterns: readonly (readonly [SectionKind, RegExp])[] = [
  ['summary', /^(kort fortalt|kort om|oppsummert|i korte trekk|in short|summary)/],
  ['comparison', /(forskjell|skilnad|skil seg|sammenlign|samanlikn|difference|compare)/],
  [
    'limits',
    /(dekk(er|jer)? ikk?j?e|ikk?j?e (dekk|få|bruk|ha rett)|når du ikk?j?e|unntak|does not cover|cannot|not entitled)/,
  ],
  ['death', /(barnet (dør|døyr)|dødsfall|når et barn dør|når eit barn døyr|child dies)/],
  ['age', /(når barnet blir|(?<!for)eldre|fyller \d+|fyljer \d+|gets older|turns \d+)/],
  [
    'eligibility',
    /(hve?m kan|kven kan|hvem har rett|kven har rett|gjelder det for|gjeld det for|vilkår|krav for|rett til|who can|who has|who it applies|eligib)/,
  ],
  ['documents', /(dette trenger du|dette treng du|dokumentasjon|legeerklæring|vedlegg|what you need|documents)/],
  ['complaint', /(klag|uenig|ueinig|avslag|complain|appeal)/],
  ['deadline', /(frist|deadline|når må du|innen når)/],
  [
    'duration',
    /(hvor lenge|kor lenge|hvor lang tid|kor lang tid|behandlingstid|sakshandsamingstid|saksbehandlingstid|varighet|how long)/,
  ],
  [
    'how',
    /(slik s[øo]k|slik gjør|slik gjer|hvordan s[øo]k|korleis s[øo]k|søknad|søk om|framgangsmåte|fremgangsmåte|how to|what to do|apply)/,
  ],
  ['decider', /(hvem bestemmer|kven avgjer|hvem avgjør|hvem har ansvar|kven har ansvar|who decides|responsib)/],
  ['combine', /(kombiner|sammen med|saman med|samtidig|together with|combine)/],
  [
    'content',
    /(hva du kan få|kva du kan få|dette kan du få|hva kan du få|hva får du|kva får du|hva tilbyr|tilbud|what you can get|what you get)/,
  ],
  ['help', /(få hjelp|hjelp til|kontakt|snakk med|ring|get help|contact)/],
  ['notes', /(godt å vite|verdt å vite|good to know|tips)/],
];

/** Above the special cases of our own articles; each stands below it under a heading of its own (`corpus/cases.yaml`). */
const aboveCases = /^(særlige tilfeller|særlege tilfelle|special cases)$/;

/**
 * The kind of the section under `headingPath`: the innermost heading that matches decides; no heading at all is the lead, a
 * `summary`. A special case is one whatever its own heading says («Når fristen er gått ut»).
 */
export function sectionKindOf(headingPath: readonly string[]): SectionKind {
  if (headingPath.length === 0) return 'summary';
  if (headingPath.slice(0, -1).some((heading) => aboveCases.test(heading.toLowerCase()))) return 'case';
  for (const heading of headingPath.toReversed()) {
    const lower = heading.toLowerCase();
    const match = [...openings, ...patterns].find(([, pattern]) => pattern.test(lower));
    if (match) return match[0];
  }
  return 'other';
}
