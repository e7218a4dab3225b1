import type { AblationRow } from './ablation.ts';
import { showEstimate } from './show-estimate.ts';

/** `docs/measurements.md`: the table, and how it was made. */
export function renderMeasurements(
  rows: readonly AblationRow[],
  { date, chunks }: { readonly date: string; readonly chunks: number },
): string {
  const lines = rows.map(
    ({ name, ndcg, first, five }) =>
      `| ${name} | ${showEstimate(ndcg)} | ${showEstimate(first)} | ${showEstimate(five)} |`,
  );
  return `# What each part of retrieval gives

Measured ${date} with \`npm run tune -- ablation\` on ${rows[0]?.questions ?? 0} development questions that name their topics
(\`eval/sets/tune.jsonl\` and \`first.jsonl\`), over ${chunks} passages, retrieval alone. Each row has all the parts above
it, except the last two: no vectors unless an embedder is configured, and the last is what is in force. In brackets: 95 % bootstrap
interval over questions (5,000 draws, seeded). The settings were tuned on these questions, so the held-out half
(\`test.jsonl\`) is what tells how good the guide is.

| | nDCG@10 | right topic first | right topic among five |
|---|---|---|---|
${lines.join('\n')}

## Tried and left out

- **Nearest lay questions as a vote beside the topic model** (stems and 4-grams, 5, 10 or 20 neighbours, weights .2 to
  .5): right topic first .902 without, .857 to .893 with it. The model has learned what the neighbours say.
- **Lexicon expansion** (names of the topic that an expression means, as query terms of weight .3 or .6) gains .02 to .05
  nDCG without the topic model (tune .547 -> .576, develop .423 -> .445), and nothing beside it (.878 -> .878, .852 -> .854; right
  topic first .899 -> .899, .892 -> .894): the model has learned the lexicon.
- **Compounds split by the corpus' own words** as query terms: nDCG unchanged (.878, .852), right topic first .899 and .888
  (develop .892 without): the 4-grams find the parts already. As features of the topic model: .910, .896 (as stems) and .905, .904
  (as features of their own) on tune and develop, .910 and .900 without, for 2 to 13 s more of training.
- **Fewer kinds of n-grams in the topic model**: 3- to 5-grams .902; 3 and 4: .889; 4 and 5: .889; 3 and 5: .881; 4: .869.
- **Belief as it is, relative to the first, or its logarithm as the prior**: .869 to .877, all within chance of the square
  root, which is kept since it lets a second topic come forward.
`;
}
