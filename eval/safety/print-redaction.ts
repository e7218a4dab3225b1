import { type RedactionGroup, redactionRecall, wronglyRedacted } from './redaction-figures.ts';

const groups: readonly RedactionGroup[] = ['tune', 'held-out', 'unseen'];

/** Prints how much of each type is taken out, with exact bounds, and what was taken out wrongly, for each set. */
export async function printRedaction(publicNumbers: ReadonlySet<string>, showsMisses: boolean): Promise<void> {
  for (const group of groups) {
    console.log(`\nPersonal data, ${group.padEnd(9)}recall  of   95 %`);
    for (const { type, parts, gone, bounds, leaked } of await redactionRecall(publicNumbers, group)) {
      const { low, high } = bounds;
      console.log(
        `${type.padEnd(24)}${(gone / parts).toFixed(3)}   ${parts}   [${low.toFixed(3)}, ${high.toFixed(3)}]`,
      );
      if (showsMisses) for (const text of leaked) console.log(`  left: ${text}`);
    }
    const { of, changed } = await wronglyRedacted(publicNumbers, group);
    console.log(`wrongly removed         ${changed.length} of ${of}`);
    if (showsMisses) for (const text of changed) console.log(`  ${text}`);
  }
}
