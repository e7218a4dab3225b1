import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../eval/commands/arguments.ts';
import { changeSettings } from '../../../eval/commands/change-settings.ts';
import { compare } from '../../../eval/commands/compare.ts';
import { accept, gate } from '../../../eval/commands/gate.ts';
import { lint } from '../../../eval/commands/lint.ts';
import { run } from '../../../eval/commands/run.ts';
import { score, writeScores } from '../../../eval/commands/score.ts';
import type { Workbench } from '../../../eval/commands/workbench.ts';
import type { Target } from '../../../eval/run/run-file.ts';
import { settings } from '../../../knowledge/settings.ts';
import { description, entryOf, sampleQuestions } from '../sample-run.ts';

const root = join(import.meta.dirname, '../../..');

/** A workbench over a temporary folder whose target answers rightly; `argv` as on the command line, with DIR and SET filled in. */
async function workbenchOf(folder: string, argv: readonly string[], ask: Target['ask'] = askRightly) {
  const printed: string[] = [];
  const filled = argv.map((word) => word.replace('DIR', folder).replace('SET', join(folder, 'set.jsonl')));
  const workbench: Workbench = {
    arguments: readArguments([...filled, '--out', folder, '--baseline', join(folder, 'baseline.json')]),
    corpusDir: join(root, 'corpus'),
    promptsDir: join(root, 'knowledge/prompts'),
    readArticles: async () => null,
    openJudge: async () => null,
    feedbackFile: join(folder, 'feedback.db'),
    openTarget: async () => ({ description, ask }),
    now: () => new Date('2026-11-22T10:00:00Z'),
    monotonicMs: () => 0,
    versions: { node: 'v20', guide: '0.1.0' },
    progress: () => {},
    print: (text) => printed.push(text),
  };
  return { workbench, printed };
}

const askRightly: Target['ask'] = async (question) => {
  const { question: _question, repeat: _repeat, error: _error, ...observed } = entryOf(question);
  return observed;
};

async function folderWithSet(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'eval-'));
  await writeFile(
    join(folder, 'set.jsonl'),
    sampleQuestions.map((question) => `${JSON.stringify(question)}\n`).join(''),
  );
  return folder;
}

describe('readArguments', () => {
  it('takes the bare form of the contract: --set FILE... without a command', () => {
    const args = readArguments(['--set', 'a.jsonl', 'b.yaml', '--url', 'http://localhost:3000']);
    expect(args).toMatchObject({ command: 'eval', sets: ['a.jsonl', 'b.yaml'], url: 'http://localhost:3000' });
  });

  it('tells run files from sets', () => {
    expect(readArguments(['compare', 'a.jsonl', 'b.jsonl'])).toMatchObject({ files: ['a.jsonl', 'b.jsonl'], sets: [] });
  });

  it('takes what follows --set for sets, up to the next option, whatever the command', () => {
    const args = readArguments(['gate', '--set', 'a.jsonl', 'b.jsonl', '--out', 'x', 'run.jsonl']);
    expect(args).toMatchObject({ sets: ['a.jsonl', 'b.jsonl'], files: ['run.jsonl'], out: 'x' });
    expect(readArguments(['score', 'run.jsonl', '--set', 'a.jsonl'])).toMatchObject({
      files: ['run.jsonl'],
      sets: ['a.jsonl'],
    });
    expect(readArguments(['lint', 'a.jsonl'])).toMatchObject({ sets: ['a.jsonl'] });
  });

  it.each([
    [['scoer', 'a.jsonl'], 'neither a command nor follows --set'],
    [['--set', 'a', '--url', 'ftp://x'], '--url: expected http'],
    [['--set', 'a', '--repeats', '0'], '--repeats: expected a whole number'],
    [['--sett', 'a'], 'Unknown option'],
  ])('refuses %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message);
  });
});

describe('the commands', () => {
  it('run, score, accept and gate a set, and write what they say they write', async () => {
    const folder = await folderWithSet();
    const { workbench, printed } = await workbenchOf(folder, ['--set', 'SET']);
    const asked = await run(workbench);
    await writeScores(workbench, asked.run);
    expect(printed[0]).toContain('20 questions');
    const accepting = await workbenchOf(folder, ['accept', 'DIR/run.jsonl', '--reason', 'først']);
    await accept(accepting.workbench);
    const gating = await workbenchOf(folder, ['gate', '--set', 'SET']);
    expect(await gate(gating.workbench)).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual([
      'baseline.json',
      'gate.json',
      'gate.junit.xml',
      'gate.md',
      'run.jsonl',
      'run.qrels.txt',
      'run.run.txt',
      'run.scores.json',
      'set.jsonl',
    ]);
  });

  it('fail the gate when answers lose their facts, and compare shows why', async () => {
    const folder = await folderWithSet();
    await run((await workbenchOf(folder, ['run', '--set', 'SET', '--name', 'before'])).workbench);
    await accept((await workbenchOf(folder, ['accept', 'DIR/before.jsonl', '--reason', 'først'])).workbench);
    const askWrongly: Target['ask'] = async (question) => {
      const observed = await askRightly(question);
      return { ...observed, answer: observed.answer && { ...observed.answer, text: 'Det finnes hjelp.' } };
    };
    const { workbench } = await workbenchOf(folder, ['gate', '--set', 'SET', '--name', 'after'], askWrongly);
    expect(await gate(workbench)).toBe(1);
    const comparing = await workbenchOf(folder, ['compare', 'DIR/before.jsonl', 'DIR/after.jsonl']);
    await compare(comparing.workbench);
    expect(comparing.printed[0]).toContain('worse    q00: perfect -> wrong');
  });

  it('compare a baseline, which keeps no texts, with a run', async () => {
    const folder = await folderWithSet();
    const asking = await workbenchOf(folder, ['run', '--set', 'SET', '--name', 'before']);
    await run(asking.workbench);
    await accept((await workbenchOf(folder, ['accept', 'DIR/before.jsonl', '--reason', 'først'])).workbench);
    expect(await readFile(join(folder, 'baseline.json'), 'utf8')).not.toContain('fristen er 6 uker');
    const askInOtherWords: Target['ask'] = async (question) => {
      const observed = await askRightly(question);
      const isOther = question.id === 'q03';
      return {
        ...observed,
        answer: isOther && observed.answer ? { ...observed.answer, text: '6 uker.' } : observed.answer,
      };
    };
    const changing = await workbenchOf(folder, ['run', '--set', 'SET', '--name', 'after'], askInOtherWords);
    await run(changing.workbench);
    const comparing = await workbenchOf(folder, ['compare', 'DIR/baseline.json', 'DIR/after.jsonl', '--json']);
    await compare(comparing.workbench);
    const { shared, flips } = JSON.parse(comparing.printed[0] ?? '');
    expect(shared).toBe(20);
    expect(flips).toMatchObject([{ id: 'q03', direction: 'changed', words: null }]);
  });

  it('go on where a run was cut off, and refuse to mix two setups', async () => {
    const folder = await folderWithSet();
    const { file } = await run((await workbenchOf(folder, ['run', '--set', 'SET'])).workbench);
    const lines = (await readFile(file, 'utf8')).split('\n');
    await writeFile(file, `${lines.slice(0, 6).join('\n')}\n${lines[6]?.slice(0, 40)}`);
    const asked: string[] = [];
    const resumed = await workbenchOf(folder, ['run', '--set', 'SET', '--resume'], async (question) => {
      asked.push(question.id);
      return askRightly(question);
    });
    expect((await run(resumed.workbench)).run.entries).toHaveLength(20);
    expect(asked).toHaveLength(15);
    await writeFile(join(folder, 'set.jsonl'), `${JSON.stringify(sampleQuestions[0])}\n`);
    await expect(run(resumed.workbench)).rejects.toThrow('another index, settings, prompts or sets');
  });

  it('score again with gold that was mended since, asking nothing', async () => {
    const folder = await folderWithSet();
    await run((await workbenchOf(folder, ['run', '--set', 'SET'])).workbench);
    const mended = sampleQuestions.map((question) => ({ ...question, nuggets: [{ vital: true, any: ['8 uker'] }] }));
    await writeFile(join(folder, 'set.jsonl'), mended.map((question) => `${JSON.stringify(question)}\n`).join(''));
    const { workbench, printed } = await workbenchOf(folder, ['score', 'DIR/run.jsonl', '--set', 'SET', '--json']);
    await score(workbench);
    expect(JSON.parse(printed[0] ?? '').means.vitalNuggets).toEqual({ mean: 0, n: 20 });
  });

  it('lint fails on an error, and says where', async () => {
    const folder = await folderWithSet();
    await writeFile(join(folder, 'set.jsonl'), '{"id":"a","q":"Hva?","lang":"nb","topics":["finnes-ikke"]}\n');
    const { workbench, printed } = await workbenchOf(folder, ['lint', '--set', 'SET']);
    expect(await lint(workbench)).toBe(1);
    expect(printed[0]).toContain('set.jsonl:1: error: topics: "finnes-ikke"');
  });

  it('lint holds the vital facts against the index, and says so when there is none', async () => {
    const folder = await folderWithSet();
    const question = { id: 'a', q: 'Hva nå?', lang: 'nb', topics: ['bil'], nuggets: [{ any: ['hos Nav'] }] };
    await writeFile(join(folder, 'set.jsonl'), `${JSON.stringify(question)}\n`);
    const { workbench, printed } = await workbenchOf(folder, ['lint', '--set', 'SET']);
    expect(await lint({ ...workbench, readArticles: async () => [] })).toBe(0);
    expect(printed[0]).toMatch(/set\.jsonl:1: warning: a: nuggets\.0: no article on its topics/);
    const notes: string[] = [];
    expect(await lint({ ...workbench, progress: (line) => notes.push(line) })).toBe(0);
    expect(notes).toEqual([expect.stringContaining('No index can be read')]);
    expect(printed.at(-1)).toContain('0 warnings');
  });

  it('run refuses a set with a fault, naming the line', async () => {
    const folder = await folderWithSet();
    await writeFile(join(folder, 'set.jsonl'), '{"id":"a","q":"Hva?","lang":"nb"}\n{"id":"b"}\n');
    const { workbench } = await workbenchOf(folder, ['run', '--set', 'SET']);
    await expect(run(workbench)).rejects.toThrow('set.jsonl:2: q:');
  });
});

describe('changeSettings', () => {
  it('changes what is named and leaves the rest', () => {
    const changed = changeSettings(settings, { fusion: { legs: { vector: 0.3 } } });
    expect(changed.fusion.legs).toEqual({ ...settings.fusion.legs, vector: 0.3 });
    expect(changed.lexical).toEqual(settings.lexical);
  });

  it.each([
    [{ fusion: { legs: { vektor: 1 } } }, 'settings.fusion.legs.vektor: there is no such setting'],
    [{ lexical: { k1: '1' } }, 'settings.lexical.k1: expected a number'],
    [{ lexical: 3 }, 'settings.lexical: expected settings by name'],
  ])('refuses %j', (changes, message) => {
    expect(() => changeSettings(settings, changes as never)).toThrow(message);
  });
});
