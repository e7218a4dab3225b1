import { z } from 'zod';
import { sectionKinds } from '../../knowledge/section-kind.ts';

/** The shapes of the data files in `corpus/`. Keys equal the fields of the types in `knowledge`; extra keys are for people and left out. */

const word = z.string().min(1);
const ids = z.array(word).default([]);
const localised = z.object({ nb: word, nn: word, en: word.optional() });
const localisedList = z.object({ nb: z.array(word), nn: z.array(word), en: z.array(word).optional() });
const day = z.iso.date({ error: 'must be a date like 2026-11-22' });
const entryPage = z.url({ protocol: /^https$/, error: 'must be an https address' });
const kommune = z.string({ error: 'must be a four-digit number in quotes' }).regex(/^\d{4}$/, 'must be four digits');

const phase = z.object({ id: word, names: localised, about: localised });

const topic = z.object({
  id: word,
  phase: word,
  names: localised,
  terms: localisedList,
  responsible: word,
  los: ids,
  services: ids,
  related: ids,
  sensitive: z.boolean().default(false),
});

/** `topics.yaml`: the phases in order, with their names, and every topic. */
export const topicsFile = z.object({ phases: z.array(phase), topics: z.array(topic) });

const nextStep = z.object({ from: word, to: word, why: localised });
const aheadHint = z.object({
  topic: word,
  when: localised,
  text: localised,
  atAge: z.number().min(0).nullable().default(null),
});

/** `life-map.yaml`: the topics of each phase in the order shown, and what leads from topic to topic. */
export const lifeMapFile = z.object({
  phases: z.array(z.object({ id: word, topics: ids })),
  next: z.array(nextStep).default([]),
  ahead: z.array(aheadHint).default([]),
  begin: ids,
});

const childAccess = z.object({
  from: z.int().min(0),
  to: z.int().min(0),
  allowed: z.enum(['yes', 'limited', 'no']),
  text: localised,
});

const service = z.object({
  id: word,
  names: localised,
  provider: word,
  url: entryPage.nullable().default(null),
  login: z.enum(['hoyt', 'betydelig', 'ingen']),
  eids: ids,
  description: localised,
  does: localisedList,
  forChild: z.array(childAccess).default([]),
  topics: ids,
  municipal: z.array(z.object({ kommune, url: entryPage })).default([]),
  phone: z.object({ number: word, hours: localised }).nullable().default(null),
  checkedAt: day,
});

/** `services/<provider>.yaml`. */
export const servicesFile = z.object({ services: z.array(service) });

/** `helplines.yaml`. */
export const helplinesFile = z.object({
  helplines: z.array(
    z.object({
      id: word,
      number: word,
      name: localised,
      hours: localised,
      url: z.url().nullable().default(null),
      source: z.url(),
      verifiedAt: day,
    }),
  ),
});

const alertKind = z.enum([
  'medical-emergency',
  'poisoning',
  'self-harm',
  'child-self-harm',
  'violence-or-abuse',
  'despair',
  'dying-child',
  'grief',
]);

/** `alerts.yaml`. */
export const alertsFile = z.object({
  alerts: z.array(
    z.object({
      kind: alertKind,
      texts: z.object({ adult: localised, child: localised }),
      helplines: z.object({ adult: z.array(word).min(1), child: z.array(word).min(1) }),
      reviewedAt: day,
    }),
  ),
});

const lexiconEntry = z.object({
  expression: word.transform((text) => text.toLowerCase()),
  language: z.enum(['nb', 'nn', 'en', 'se']).default('nb'),
  kind: z.enum(['lay', 'dialect', 'misspelling', 'abbreviation', 'outdated', 'official']).default('lay'),
  topics: ids,
  los: ids,
  now: word.nullable().default(null),
});

/** `lexicon/*.yaml`: `entries`, or the list itself. */
export const lexiconFile = z
  .union([z.object({ entries: z.array(lexiconEntry) }), z.array(lexiconEntry)])
  .transform((content) => (Array.isArray(content) ? content : content.entries));

/** `cases.yaml`. */
export const casesFile = z.object({
  cases: z.array(
    z.object({
      id: word,
      names: localised,
      kind: z.enum(sectionKinds).nullable().default(null),
      article: word.nullable().default(null),
      isTelling: z.boolean().default(true),
    }),
  ),
});

/** `municipalities.yaml`. */
export const municipalitiesFile = z.object({ municipalities: z.array(z.object({ number: kommune, name: word })) });
