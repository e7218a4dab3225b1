import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../../eval/compare/compare.ts';
import { takeSnapshot } from '../../../eval/compare/snapshot.ts';
import { acceptSnapshot, readBaseline, writeBaseline } from '../../../eval/gate/baseline.ts';
import { judge } from '../../../eval/gate/gate.ts';
import { toJunit } from '../../../eval/gate/junit.ts';
import { toMarkdown } from '../../../eval/gate/markdown.ts';
import type { Run, RunEntry } from '../../../eval/run/run-file.ts';
import { scoreRun } from '../../../eval/score/score-run.ts';
import { createRandom } from '../../../knowledge/understanding/random.ts';
import { answerOf, entryOf, questionOf, runOf, sampleQuestions } from '../sample-run.ts';

const good = runOf(sampleQuestions.map((question) => entryOf(question)));
const snapshotOf = (run: Run) => takeSnapshot(scoreRun(run), run.entries);

function gateOf(run: Run, baseline: Run = good) {
  const scored = scoreRun(run);
  const comparison = compareRuns(snapshotOf(baseline), takeSnapshot(scored, run.entries));
  return { scored, comparison, result: judge(scored.questions, comparison) };
}

/** The answer without its fact: what a lexicon entry taken out, or a threshold moved, does to a question. */
function worsened(entry: RunEntry): RunEntry {
  return { ...entry, answer: answerOf({ ...entry.answer, text: 'Det finnes hjelp.' }) };
}

describe('judge', () => {
  it('passes a run that is as good as the baseline', () => {
    expect(gateOf(good).result).toEqual({
      passed: true,
      failures: [],
      known: [],
      regressions: [],
      warnings: [],
      missing: [],
    });
  });

  it('finds a planted regression, and in which slice', () => {
    const planted = runOf(
      good.entries.map((entry, index) =>
        entry.question.slice === 'nynorsk' && index % 2 === 0 ? worsened(entry) : entry,
      ),
    );
    const { result, comparison } = gateOf(planted);
    expect(result.passed).toBe(false);
    const slices = result.regressions.filter(({ measure }) => measure === 'vitalNuggets').map(({ slice }) => slice);
    expect(slices).toContain('slice:nynorsk');
    expect(slices).not.toContain('slice:lay');
    expect(comparison.flips.map(({ id, direction }) => `${id} ${direction}`)).toEqual([
      'q00 worse',
      'q02 worse',
      'q04 worse',
      'q06 worse',
    ]);
    expect(comparison.flips[0]?.words?.some(({ kind, text }) => kind === 'removed' && text.includes('6'))).toBe(true);
  });

  it('does not flag a change that alters nothing a family meets, in twenty runs', () => {
    const random = createRandom(3);
    for (let round = 0; round < 20; round += 1) {
      // Other timings, other ids, other scores in the same order: what a harmless refactor leaves behind.
      const refactored = good.entries.map((entry) => ({
        ...entry,
        wallMs: 100 * random(),
        answer: answerOf({
          ...entry.answer,
          id: String(random()),
          timings: { retrieveMs: random(), totalMs: 50 * random() },
        }),
        passages: entry.passages.map((passage) => ({ ...passage, score: passage.score * 1.5 })),
      }));
      expect(gateOf(runOf(refactored)).result.passed).toBe(true);
    }
  });

  it('warns of a single flip in a small slice rather than stopping for it', () => {
    const one = runOf(good.entries.map((entry, index) => (index === 0 ? worsened(entry) : entry)));
    const { result } = gateOf(one);
    expect(result.passed).toBe(true);
    expect(result.warnings.map(({ slice }) => slice)).toContain('slice:nynorsk');
  });

  it('does not stop for getting better', () => {
    const poor = runOf(good.entries.map(worsened));
    const { result, comparison } = gateOf(good, poor);
    expect(result.passed).toBe(true);
    expect(comparison.flips.every(({ direction }) => direction === 'better')).toBe(true);
  });

  it('stops for questions of the baseline that are no longer asked', () => {
    const { result } = gateOf(runOf(good.entries.slice(1)));
    expect(result).toMatchObject({ passed: false, missing: ['q00'] });
  });

  it('lets through a failure the baseline was accepted with, but no other of that question', () => {
    const forbidden = entryOf(questionOf({ id: 'q00', must_not: ['uker'] }));
    const accepted = snapshotOf(runOf([forbidden]));
    const again = scoreRun(runOf([forbidden])).questions;
    expect(judge(again, null, accepted)).toMatchObject({ passed: true, failures: [], known: [{ kind: 'must-not' }] });
    const worse = scoreRun(runOf([{ ...forbidden, citations: [{ n: 1, indexed: true, verbatim: false }] }])).questions;
    expect(judge(worse, null, accepted)).toMatchObject({ passed: false, failures: [{ kind: 'invalid-citation' }] });
  });

  it('stops for one hard failure, baseline or not', () => {
    const forbidden = entryOf(questionOf({ id: 'q00', must_not: ['uker'] }));
    const { questions } = scoreRun(runOf([forbidden]));
    expect(judge(questions, null)).toMatchObject({
      passed: false,
      failures: [{ questionId: 'q00', kind: 'must-not' }],
    });
  });
});

describe('what the gate writes', () => {
  const nasty = entryOf(questionOf({ id: 'q<&"', must_not: ['fristen'], q: 'A | B\u0007?' }));
  const { scored, comparison, result } = gateOf(runOf([...good.entries.map(worsened), nasty]));

  it('is well-formed JUnit XML', () => {
    const xml = toJunit(scored.questions, result);
    expect(xml).toContain('name="q&lt;&amp;&quot;"');
    expect(xml).toContain('classname="eval.regression" name="overall vitalNuggets"');
    const failures = xml.match(/<failure /g)?.length ?? 0;
    expect(failures).toBeGreaterThan(2);
    expect(xml.match(/<testcase [^>]*[^/]>/g)?.length).toBe(xml.match(/<\/testcase>/g)?.length);
  });

  it('is Markdown that names what failed, and where', () => {
    const markdown = toMarkdown(scored, comparison, result);
    expect(markdown).toContain('# Evaluering: ikke bestått');
    expect(markdown).toContain('Viktige fakta, hele settet');
    expect(markdown).toContain('`slice:nynorsk`');
  });
});

describe('the baseline', () => {
  it('is read back as written, a question a line, and keeps its history', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'baseline-')), 'baseline.json');
    const first = acceptSnapshot(null, snapshotOf(good), { at: '2026-11-22', reason: 'den første' });
    const second = acceptSnapshot(first, snapshotOf(good), { at: '2026-11-23', reason: 'nytt "innhold"' });
    await writeBaseline(file, second);
    const read = await readBaseline(file);
    const withoutTexts = Object.entries(second.snapshot.questions).map(([id, row]) => [id, { ...row, texts: null }]);
    expect(read).toEqual({
      ...second,
      snapshot: { ...second.snapshot, questions: Object.fromEntries(withoutTexts) },
    });
    expect(read.history.map(({ reason }) => reason)).toEqual(['den første', 'nytt "innhold"']);
  });

  it('holds no timings, which differ from machine to machine', () => {
    expect(JSON.stringify(snapshotOf(good))).not.toContain('latencyMs');
  });
});
