import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../knowledge/safety/scope.ts';
import { settings } from '../../../knowledge/settings.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import type { QuestionClass, Understanding } from '../../../knowledge/understanding/understanding.ts';

/** `first`: what of the belief in topics the likeliest has; all of it where left out. */
function scope(text: string, believed: Partial<Record<QuestionClass, number>>, first?: number) {
  const others = Object.values(believed).reduce((sum, p) => sum + p, 0);
  const topics = [{ id: 'pleiepenger', p: first ?? 1 - others }];
  const classes = { ...certainOf('x').classes, topic: 1 - others, ...believed };
  const understanding: Understanding = {
    language: 'nb',
    answerLanguage: 'nb',
    resolved: text,
    isFollowUp: false,
    needs: [{ query: text, asks: text, kind: 'general', prediction: { topics, classes, services: [], evidence: [] } }],
    childAge: null,
    isChild: false,
  };
  return scopeOf(text, understanding, settings.scope);
}

describe('scopeOf', () => {
  it('takes a case of one’s own for that, however little is left for other worlds', () => {
    expect(scope('er saken ferdig snart', { 'own-case': 0.9 })).toBe('own-case');
    expect(scope('er saken ferdig snart', { 'own-case': 0.99, 'out-of-scope': 0.01 })).toBe('own-case');
  });

  it('knows a case of one’s own in another world by what is believed beside it', () => {
    expect(scope('når er passet mitt klart', { 'own-case': 0.78, 'out-of-scope': 0.2 })).toBe('out-of-scope');
    expect(scope('når er lånet mitt klart', { 'own-case': 0.78, 'not-covered': 0.2 })).toBe('not-covered');
  });

  it('asks more of another world where no case of one’s own is heard', () => {
    expect(scope('hva koster det', { 'own-case': 0.4, 'out-of-scope': 0.4 })).toBe('in-scope');
    expect(scope('hva koster det', { 'out-of-scope': 0.7 })).toBe('out-of-scope');
  });

  it('takes what says too little for that, and for nothing of another world', () => {
    expect(scope('hva har vi krav på', { unclear: 0.6, 'out-of-scope': 0.3 })).toBe('unclear');
    expect(scope('hva har vi krav på', { unclear: 0.3 })).toBe('in-scope');
  });

  it('takes what is likelier to be about no topic than about any for that too', () => {
    expect(scope('hvor skal vi ta tak', { unclear: 0.3 }, 0.08)).toBe('unclear');
    expect(scope('hvor skal vi ta tak', { unclear: 0.3 }, 0.35)).toBe('in-scope');
    expect(scope('hvor skal vi ta tak', { unclear: 0.1, 'out-of-scope': 0.7 }, 0.02)).toBe('out-of-scope');
  });
});
