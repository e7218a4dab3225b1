import { beforeAll, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { findAlerts } from '../../knowledge/safety/find-alerts.ts';
import { openCorpus } from '../corpus-knowledge.ts';

let knowledge: Knowledge;

beforeAll(async () => {
  knowledge = await openCorpus();
});

const kindsIn = (text: string) => findAlerts(text, knowledge.alertModel).map(({ kind }) => kind);

it.each([
  'jeg har tatt 60 Paracet',
  'tok 60 paracet',
  'eg har tatt tretti paracet i kveld',
  'Guten har ete 14 jerntablettar',
  'I took 40 paracetamol',
])('hears a number of tablets that nobody is told to take: «%s»', (text) => {
  expect(kindsIn(text)).toContain('poisoning');
});

it.each([
  'Hun tar 14 tabletter om dagen, får vi frikort?',
  'Han får 20 mg morfin hver kveld',
  'Datteren min på 12 tar medisin mot epilepsi',
  'Vi har hentet 60 tabletter på apoteket',
  'Jeg har tatt to paracet mot hodepinen',
])('lets numbers be that tell of treatment, age or a purchase: «%s»', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
