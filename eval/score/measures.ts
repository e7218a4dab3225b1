/** A score that every question has or has not, and that is averaged over questions. */
export interface Measure {
  readonly name: MeasureName;
  /** As reports call it. */
  readonly label: string;
  /** What it tells, for the report's readers. */
  readonly about: string;
  readonly higherIsBetter: boolean;
  /** How far the mean may fall before the gate takes it for a regression, in the measure's own unit; null: not gated. */
  readonly margin: number | null;
  /** How numbers are shown: shares as per cent, others plain. */
  readonly unit: 'share' | 'points' | 'lix' | 'ms';
}

/** All measures by name, in the order reports show them. */
export const measureNames = [
  'ndcg@10',
  'mrr@10',
  'topicRecall@1',
  'topicRecall@5',
  'topicRecall@10',
  'recall@50',
  'precision@5',
  'map',
  'vitalNuggets',
  'allNuggets',
  'weightedNuggets',
  'truthfulness',
  'status',
  'topicF1',
  'serviceF1',
  'citationValidity',
  'citationPrecision',
  'citationRecall',
  'grounded',
  'mustNot',
  'redactionRecall',
  'redactionKept',
  'lix',
  'latencyMs',
] as const;

/** Name of a measure. */
export type MeasureName = (typeof measureNames)[number];

type Row = readonly [label: string, about: string, unit: Measure['unit'], margin: number | null, lowerIsBetter?: true];

/** Margins: two points of a hundred on what a family meets, three on what lies behind it. Hard rules have gates of their own. */
const rows: Readonly<Record<MeasureName, Row>> = {
  'ndcg@10': ['nDCG@10', 'Hvor høyt de relevante utdragene står blant de ti første', 'share', 0.03],
  'mrr@10': ['MRR@10', 'Én delt på plassen til det første relevante utdraget', 'share', 0.03],
  'topicRecall@1': ['Tema dekket @1', 'Andel av fasitens temaer i det første utdraget', 'share', 0.03],
  'topicRecall@5': ['Tema dekket @5', 'Andel av fasitens temaer blant de fem første utdragene', 'share', 0.02],
  'topicRecall@10': ['Tema dekket @10', 'Andel av fasitens temaer blant de ti første utdragene', 'share', null],
  'recall@50': ['Recall@50', 'Andel av alle relevante utdrag som er blant de femti første', 'share', null],
  'precision@5': ['Presisjon@5', 'Andel av de fem første utdragene som er relevante', 'share', null],
  map: ['MAP', 'Gjennomsnittlig presisjon over hele rangeringen', 'share', null],
  vitalNuggets: ['Viktige fakta', 'Andel av de viktige faktaene som står i svaret', 'share', 0.02],
  allNuggets: ['Alle fakta', 'Andel av alle faktaene som står i svaret', 'share', null],
  weightedNuggets: ['Fakta, vektet', 'Som over, der viktige fakta teller dobbelt', 'share', null],
  truthfulness: ['Sannferdighet', 'Riktig 1, delvis 0,5, taust 0, galt −1', 'points', 0.03],
  status: ['Riktig status', 'Andel med den statusen fasiten venter', 'share', 0.02],
  topicF1: ['Tema i svaret (F1)', 'Svarets temaer mot fasitens', 'share', 0.03],
  serviceF1: ['Tjenester (F1)', 'Tjenestene det vises til, mot dem fasiten godtar', 'share', 0.03],
  citationValidity: ['Gyldige kilder', 'Andel av kildene som finnes og er ordrett gjengitt', 'share', null],
  citationPrecision: ['Kildepresisjon', 'Andel av kildene som handler om riktig tema', 'share', 0.03],
  citationRecall: ['Kildedekning', 'Andel av fasitens temaer som har en kilde', 'share', 0.03],
  grounded: ['Dekning i kilde', 'Andel av setningene som kildene bærer', 'share', 0.01],
  mustNot: ['Forbudt innhold', 'Andel svar som sier noe de ikke må si', 'share', null, true],
  redactionRecall: ['Persondata fjernet', 'Andel av personopplysningene som er tatt bort', 'share', null],
  redactionKept: ['Ufarlig beholdt', 'Andel av det som skal stå, som står', 'share', 0.02],
  lix: ['LIX', 'Lesbarhet: under 40 er lett å lese', 'lix', null, true],
  latencyMs: ['Svartid', 'Millisekunder på tjeneren', 'ms', null, true],
};

/** What is known about each measure. */
export const measures: ReadonlyMap<MeasureName, Measure> = new Map(
  measureNames.map((name) => {
    const [label, about, unit, margin, lowerIsBetter] = rows[name];
    return [name, { name, label, about, unit, margin, higherIsBetter: !lowerIsBetter }];
  }),
);
