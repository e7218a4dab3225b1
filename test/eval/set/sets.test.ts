import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../eval/set/csv.ts';
import { checkHiddenSets, readHiddenSets } from '../../../eval/set/hidden-sets.ts';
import { questionJsonSchema } from '../../../eval/set/json-schema.ts';
import { type CorpusFacts, readCorpusFacts } from '../../../eval/set/known-ids.ts';
import { lintSets } from '../../../eval/set/lint.ts';
import { compilePattern, patternFault } from '../../../eval/set/pattern.ts';
import { readSet } from '../../../eval/set/read-set.ts';

const root = join(import.meta.dirname, '../../..');

const facts: CorpusFacts = {
  topics: new Set(['pleiepenger', 'bil']),
  services: new Set(['nav-pleiepenger']),
  municipalities: new Set(['4601']),
  questions: [{ text: 'Hvem betaler lønna mi når barnet er på sykehuset?', file: 'pleiepenger.jsonl' }],
};

async function setOf(name: string, text: string) {
  const file = join(await mkdtemp(join(tmpdir(), 'sets-')), name);
  await writeFile(file, text);
  return readSet(file);
}

async function faultsOf(name: string, text: string): Promise<string[]> {
  return lintSets([await setOf(name, text)], facts).map(
    ({ severity, line, reason }) => `${line} ${severity} ${reason}`,
  );
}

describe('readSet', () => {
  const wanted = {
    id: 'a1',
    q: 'Får vi bil, «stor nok»?',
    lang: 'nb',
    topics: ['bil', 'pleiepenger'],
    nuggets: [{ vital: true, any: ['folketrygden'] }],
    kommune: '0301',
  };

  it.each([
    ['a.jsonl', `${JSON.stringify({ ...wanted, nuggets: [{ any: ['folketrygden'] }] })}\n\n`],
    [
      'a.yaml',
      '# kommentar\n- id: a1\n  q: Får vi bil, «stor nok»?\n  lang: nb\n  topics: [bil, pleiepenger]\n  nuggets: [{ any: [folketrygden] }]\n  kommune: "0301"\n',
    ],
    [
      'a.csv',
      '\uFEFFid;q;lang;topics;nuggets;kommune\r\na1;"Får vi bil, «stor nok»?";nb;bil ; pleiepenger;"[{""any"": [""folketrygden""]}]";0301\r\n',
    ],
  ])('reads the same question from %s', async (name, text) => {
    // In a file separated by semicolons, list items need the JSON form or the cell in quotes.
    const { questions, problems } = await setOf(name, text.replace('bil ; pleiepenger', '"bil ; pleiepenger"'));
    expect(problems).toEqual([]);
    expect(questions.map(({ question }) => question)).toEqual([wanted]);
  });

  it.each([
    ['a.jsonl', '{"id":"a","q":"Hei","lang":"nb"}\n{"id":"b"\n{"id":"c","q":"","lang":"nb"}\n', [2, 3]],
    ['a.yaml', '- {id: a, q: Hei, lang: nb}\n- id: b\n  q: Hei\n  lang: nb\n  expect: kanskje\n', [2]],
    ['a.yaml', '- id: [\n', [2]],
    ['a.yaml', 'id: a\n', [1]],
    ['a.csv', 'id,q,lang\na,"Hei\nigjen",nb\nb,,nb\n', [4]],
    ['a.csv', 'id,q,lang,nuggets\na,Hei,nb,[{\n', [2]],
    ['a.csv', 'id,q,lang\na,"Hei,nb\n', [1]],
  ])('names the lines at fault in %s %#', async (name, text, lines) => {
    const { problems } = await setOf(name, text);
    expect(problems.map(({ line }) => line)).toEqual(lines);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('refuses other kinds of file', async () => {
    await expect(setOf('a.txt', '')).rejects.toThrow('expected a .jsonl, .yaml or .csv file');
  });

  it('reads a set of ours without a fault', async () => {
    const { questions, problems } = await readSet(join(root, 'eval/sets/first.jsonl'));
    expect(problems).toEqual([]);
    expect(questions.length).toBeGreaterThan(10);
  });
});

describe('parseCsv', () => {
  it('keeps separators, quotes and line breaks of quoted cells', () => {
    expect(parseCsv('a,"b ""c"", d\ne"\n\nf,g')).toEqual([
      { line: 1, cells: ['a', 'b "c", d\ne'] },
      { line: 4, cells: ['f', 'g'] },
    ]);
  });

  it('says where a stray quote stands', () => {
    expect(() => parseCsv('a,b\n"c"d,e')).toThrow('line 2');
  });
});

describe('lintSets', () => {
  const line = (part: object) => JSON.stringify({ id: 'a', q: 'Hva med bil til barnet vårt?', lang: 'nb', ...part });

  it.each([
    [`${line({})}\n${line({})}`, /^2 error id "a" is used already at .*:1$/],
    [line({ nuggets: [{ any: ['(uker'] }] }), /not a regular expression/],
    [line({ nuggets: [{ any: ['seks$ uker'] }] }), /can never match/],
    [line({ must_not: ['(\\d+)*mg'] }), /exponential/],
    [line({ must_not: ['mg|'] }), /every answer/],
    [line({ topics: ['biil'] }), /topics: "biil" is not in the corpus/],
    [line({ services: ['nav-x'] }), /services: "nav-x"/],
    [line({ kommune: '9999' }), /kommune: "9999"/],
    [line({ history: [{ q: 'Hei', a_topic: 'x' }] }), /history: "x"/],
    [line({ personal: ['Kari'] }), /"Kari" is named as part of q/],
    [
      line({ q: 'hvem betaler lønna mi når barnet er på sykehuset' }),
      /error the corpus asks this already: pleiepenger/,
    ],
    [line({ q: 'Hvem betaler lønna når barnet mi er på sykehuset' }), /warning nearly the same/],
    [line({ expected: 'answered' }), /warning expected: no such field/],
  ])('finds the fault in %s', async (text, reason) => {
    expect(await faultsOf('a.jsonl', text)).toEqual([expect.stringMatching(reason)]);
  });

  it('finds nothing in a sound set', async () => {
    const sound = line({
      topics: ['bil'],
      services: ['nav-pleiepenger'],
      kommune: '4601',
      nuggets: [{ any: ['^stønad', 'frist(en)? er \\d+ uker$', '[a-z$^]+'] }],
    });
    expect(await faultsOf('a.jsonl', sound)).toEqual([]);
  });

  it('knows the corpus', async () => {
    const corpus = await readCorpusFacts(join(root, 'corpus'));
    expect(corpus.topics.has('pleiepenger')).toBe(true);
    expect(corpus.services.has('nav-pleiepenger')).toBe(true);
    expect(corpus.municipalities.has('0301')).toBe(true);
    expect(corpus.questions.length).toBeGreaterThan(500);
  });
});

describe('checkHiddenSets', () => {
  const entry = { name: 'skjult.jsonl', questions: 1, sha256: '0'.repeat(64) };
  const folderWith = async (hidden: object) => {
    const folder = await mkdtemp(join(tmpdir(), 'hidden-'));
    await writeFile(join(folder, 'hidden.json'), JSON.stringify(hidden));
    return folder;
  };

  it('refuses a hidden set that is not the one committed to', async () => {
    const set = await setOf('skjult.jsonl', '{"id":"a","q":"Hei","lang":"nb"}\n');
    const other = await setOf('ikke-skjult.jsonl', '{"id":"a","q":"Hei","lang":"nb"}\n');
    const folder = await folderWith({ sets: [] });
    expect(checkHiddenSets(folder, { sets: [{ ...entry, sha256: set.sha256 }] }, [set])).toEqual([]);
    expect(checkHiddenSets(folder, { sets: [entry] }, [set, other])).toHaveLength(1);
  });

  it('checks what was committed to without the sets', async () => {
    const folder = await folderWith({ sets: [entry, entry] });
    expect(checkHiddenSets(folder, await readHiddenSets(folder), [])).toMatchObject([
      { reason: '"skjult.jsonl" is committed to twice' },
    ]);
    await writeFile(join(folder, 'skjult.jsonl'), '');
    expect(checkHiddenSets(folder, { sets: [entry] }, [])).toMatchObject([
      { reason: expect.stringContaining('lies in') },
    ]);
  });

  it('refuses a hash that is none, and takes a folder without commitments', async () => {
    await expect(readHiddenSets(await folderWith({ sets: [{ ...entry, sha256: 'abc' }] }))).rejects.toThrow(
      'hidden.json: sets.0.sha256',
    );
    expect(await readHiddenSets(tmpdir())).toEqual({ sets: [] });
  });
});

describe('patterns', () => {
  it('ignore case, take (?i), and fall back where the Unicode flag is too strict', () => {
    expect(compilePattern('(?i)ÅR').test('18 år')).toBe(true);
    expect(compilePattern('e\\-post').test('E-post')).toBe(true);
    expect(() => compilePattern('(')).toThrow(SyntaxError);
    expect(patternFault('\\$5|a[$]b|x$')).toBeNull();
  });
});

describe('question.schema.json', () => {
  it('is the schema the reader uses', async () => {
    const text = await readFile(join(root, 'eval/sets/question.schema.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(questionJsonSchema());
  });
});
