import { describe, expect, it } from 'vitest';
import { abstention } from '../../../eval/metrics/abstention.ts';
import { alertDetection } from '../../../eval/metrics/alert-detection.ts';
import { confusion } from '../../../eval/metrics/confusion.ts';
import { consistency } from '../../../eval/metrics/consistency.ts';
import { determinism } from '../../../eval/metrics/determinism.ts';
import { lix } from '../../../eval/metrics/lix.ts';
import { percentile } from '../../../eval/metrics/percentile.ts';
import { redactionScore } from '../../../eval/metrics/redaction.ts';
import { riskCoverage } from '../../../eval/metrics/risk-coverage.ts';
import { setF1 } from '../../../eval/metrics/set-f1.ts';
import { outcomeOf, truthfulness } from '../../../eval/metrics/truthfulness.ts';

describe('confusion', () => {
  it('counts, and weighs every expected class alike', () => {
    const pairs = ['a a', 'a a', 'a b', 'b b', 'b c'].map((text) => {
      const [expected = '', given = ''] = text.split(' ');
      return { expected, given };
    });
    const matrix = confusion(pairs);
    expect(matrix.labels).toEqual(['a', 'b', 'c']);
    expect(matrix.counts).toEqual([
      [2, 1, 0],
      [0, 1, 1],
      [0, 0, 0],
    ]);
    expect(matrix.accuracy).toBe(0.6);
    // F1 by hand: a 2·2/(3+2) = 0.8, b 2·1/(2+2) = 0.5; c was never expected.
    expect(matrix.macroF1).toBeCloseTo(0.65, 12);
  });
});

describe('setF1', () => {
  it.each([
    [['a', 'b'], ['a'], 2 / 3],
    [[], [], 1],
    [['a'], [], 0],
    [['a', 'a'], ['a'], 1],
  ])('%j against %j is %d', (given, gold, expected) => {
    expect(setF1(given, gold)).toBeCloseTo(expected, 12);
  });
});

describe('abstention', () => {
  it('has unanswerable as the positive class', () => {
    const cases = [
      { answerable: false, answered: false },
      { answerable: false, answered: true },
      { answerable: true, answered: false },
      { answerable: true, answered: true },
      { answerable: false, answered: false },
    ];
    expect(abstention(cases)).toEqual({ precision: 2 / 3, recall: 2 / 3, heldBack: 3, unanswerable: 3 });
    expect(abstention([]).precision).toBeNull();
  });
});

describe('outcomeOf', () => {
  const fine = { answerable: true, answered: true, harmful: false, onTopic: true, vital: 1 };
  it.each([
    [{}, 'perfect', 1],
    [{ vital: 0.5 }, 'acceptable', 0.5],
    [{ vital: 0 }, 'wrong', -1],
    [{ harmful: true }, 'wrong', -1],
    [{ onTopic: false }, 'wrong', -1],
    [{ answered: false }, 'missing', 0],
    [{ answerable: false }, 'wrong', -1],
    [{ answerable: false, answered: false }, 'perfect', 1],
    [{ vital: null }, 'perfect', 1],
    [{ answerable: null }, 'unjudged', null],
    [{ answerable: null, harmful: true }, 'wrong', -1],
  ] as const)('with %j is %s, worth %s', (change, outcome, points) => {
    expect(outcomeOf({ ...fine, ...change })).toBe(outcome);
    expect(truthfulness(outcome)).toBe(points);
  });
});

describe('riskCoverage', () => {
  it('answers the most confident first, ties together', () => {
    const cases = [
      { confidence: 0.9, wrong: false },
      { confidence: 0.5, wrong: true },
      { confidence: 0.5, wrong: false },
      { confidence: 0.1, wrong: true },
    ];
    const { points, area } = riskCoverage(cases);
    expect(points).toEqual([
      { coverage: 0.25, risk: 0, confidence: 0.9 },
      { coverage: 0.75, risk: 1 / 3, confidence: 0.5 },
      { coverage: 1, risk: 0.5, confidence: 0.1 },
    ]);
    expect(area).toBeCloseTo((0 + 1 / 3 + 1 / 3 + 1 / 2) / 4, 12);
    expect(riskCoverage([...cases].reverse())).toEqual({ points, area });
  });
});

describe('alertDetection', () => {
  it('asks for every expected kind, and counts alarms nobody asked for', () => {
    const detection = alertDetection([
      { expected: ['self-harm'], given: ['self-harm', 'poisoning'] },
      { expected: ['self-harm', 'poisoning'], given: ['poisoning'] },
      { expected: [], given: ['poisoning'] },
      { expected: [], given: [] },
    ]);
    expect(detection).toMatchObject({ recall: 0.5, raised: 1, falseAlarmRate: 0.5, falseAlarms: 1 });
    expect(detection.recallBounds.low).toBeCloseTo(1 - Math.sqrt(0.975), 9);
  });
});

describe('consistency', () => {
  it('compares pairs within families, and across written forms apart', () => {
    const wordings = [
      { family: 'a', form: 'nb nb', result: 'x', topic: 'bpa', vital: 1 },
      { family: 'a', form: 'nb nb', result: 'x', topic: 'bpa', vital: 0.5 },
      { family: 'a', form: 'nn nn', result: 'y', topic: 'bpa', vital: 0.5 },
      { family: 'b', form: 'nb nb', result: 'z', topic: 'tolk', vital: 0 },
      { family: 'b', form: 'nn nn', result: 'z', topic: 'bil', vital: 1 },
      { family: 'alone', form: 'nb nb', result: 'z', topic: 'bil', vital: 1 },
    ];
    expect(consistency(wordings)).toEqual({
      paraphrase: (1 / 3 + 1) / 2,
      form: (0 + 1) / 2,
      topic: (1 + 0) / 2,
      nynorskGap: (0.75 - 0.5 + (0 - 1)) / 2,
      families: 2,
    });
  });
});

describe('lix', () => {
  // Two sentences, ten words, two of them longer than six letters: 10/2 + 100·2/10 = 25.
  it('adds words a sentence and the share of long words', () => {
    expect(lix('Du kan søke om pleiepenger nå. Legen skriver en attest.')).toBeCloseTo(25, 12);
    expect(lix('…')).toBeNull();
  });
});

describe('percentile', () => {
  it('is always a value that was measured', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([4, 1, 3, 2], 0.95)).toBe(4);
    expect(percentile([], 0.5)).toBeNull();
    expect(() => percentile([1], 0)).toThrow(RangeError);
  });
});

describe('determinism', () => {
  it('wants all repeats alike, and looks at repeated questions only', () => {
    const answers = ['a x', 'a x', 'b x', 'b y', 'c x'].map((text) => {
      const [id = '', answer = ''] = text.split(' ');
      return { id, answer };
    });
    expect(determinism(answers)).toBe(0.5);
    expect(determinism(answers.slice(4))).toBeNull();
  });
});

describe('redactionScore', () => {
  it('tells what came through and what was lost', () => {
    const score = redactionScore('[fnr] ring 116117', ['01019012345', '116117'], ['ring', 'Kari']);
    expect(score).toEqual({ recall: 0.5, kept: 0.5, leaked: ['116117'] });
  });
});
