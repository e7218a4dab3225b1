import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findAlerts } from '../../knowledge/safety/find-alerts.ts';
import { openCorpus } from '../corpus-knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await openCorpus();
});

const firstKindIn = (text: string) => findAlerts(text, knowledge.alertModel)[0]?.kind;

describe('the first text about not wanting to live', () => {
  it.each([
    'Min datter har selvmordstanker, hva gjør jeg?',
    'Dottera mi på 13 seier at ho ikkje vil leve lenger',
    'My son told his teacher he wants to kill himself',
    'Hun på ti sa i kveld at hun vil dø',
  ])('is the one about a child where a parent writes of a child: %s', (text) => {
    expect(firstKindIn(text)).toBe('child-self-harm');
  });

  it.each([
    'Jeg klarer ikke mer og vil ta livet mitt',
    'Mannen min seier at han vil døy, og vi har eit sjukt barn',
    'I have a sick child and I want to end my life',
  ])('is the one about an adult where an adult is meant: %s', (text) => {
    expect(firstKindIn(text)).toBe('self-harm');
  });
});
