import { describe, expect, it } from 'vitest';
import { toldAndAsked } from '../../../ingest/read/told-and-asked.ts';
import { splitClauses } from '../../../knowledge/understanding/split-clauses.ts';

const questions = ['Hvordan søker vi om pleiepenger?', 'How do we apply for respite care?', 'Takk for svaret'];
const told = (text: string, label: string, times = 12) => Array.from({ length: times }, () => ({ text, label }));

describe('toldAndAsked', () => {
  it('puts a question in the same language behind, under the same label', () => {
    const [first] = toldAndAsked(told('Han puster ikke.', 'medical-emergency'), questions);
    expect(first).toEqual({ text: 'Han puster ikke, og hvordan søker vi om pleiepenger?', label: 'medical-emergency' });
    const [english] = toldAndAsked(told('She is not breathing', 'medical-emergency'), questions);
    expect(english?.text).toBe('She is not breathing, and how do we apply for respite care?');
  });

  it('asks behind danger three times as often as behind calm, which asks by itself', () => {
    expect(toldAndAsked(told('Han puster ikke', 'medical-emergency', 120), questions)).toHaveLength(30);
    expect(toldAndAsked(told('Han puster fint', 'none', 120), questions)).toHaveLength(10);
  });

  it('leaves what asks already, and has nothing to add without questions', () => {
    const asks = 'Han puster ikke, og hva gjør vi';
    expect(splitClauses(asks)).toHaveLength(2);
    expect(toldAndAsked(told(asks, 'medical-emergency'), questions)).toEqual([]);
    expect(toldAndAsked(told('Han puster ikke', 'medical-emergency'), [])).toEqual([]);
  });

  it('gives the same each time', () => {
    const given = told('Han puster ikke', 'medical-emergency', 50);
    expect(toldAndAsked(given, questions)).toEqual(toldAndAsked(given, questions));
  });
});
