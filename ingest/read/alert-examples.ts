import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { mostCalmQuestions, noAlert } from '../../knowledge/safety/alert-model.ts';
import { findAlerts } from '../../knowledge/safety/find-alerts.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';
import type { LayQuestions } from './lay-questions.ts';
import { toldAndAsked } from './told-and-asked.ts';

const exampleLine = z.object({ q: z.string().min(1) });

/** Lay questions of these files may tell of danger, and teach nothing about calm. */
const mayTellOfDanger = new Set(['akutt-hjelp', 'medical-advice']);

/** What the alert model learns from, before the rules have heard it: `alertExamples` makes examples of it. */
export interface AlertMaterial {
  /** `safety/<kind>.jsonl`; `none.jsonl`: sentences that look like an alert and are none. */
  readonly reviewed: readonly LabelledText[];
  /** Lay questions, in which nobody is in danger unless the rules say so. */
  readonly asked: readonly string[];
}

/** Reads what the alert model learns from: the reviewed sentences below `corpusDir`, and of the lay questions those that may be calm. */
export async function readAlertMaterial(
  corpusDir: string,
  questions: Pick<LayQuestions, 'topics' | 'classes'>,
): Promise<AlertMaterial> {
  const folder = join(corpusDir, 'safety');
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).toSorted();
  const reviewed: LabelledText[] = [];
  for (const name of names) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const label = basename(name, '.jsonl');
    for (const line of lines) reviewed.push({ text: exampleLine.parse(JSON.parse(line)).q, label });
  }
  const asked = [...questions.topics, ...questions.classes].filter(({ label }) => !mayTellOfDanger.has(label));
  return { reviewed, asked: asked.map(({ text }) => text) };
}

/** The reviewed sentences, and those of the lay questions in which the rules hear nothing. Takes seconds: done before training only. */
export function alertExamples({ reviewed, asked }: AlertMaterial): LabelledText[] {
  const every = Math.max(1, Math.ceil(asked.length / mostCalmQuestions));
  const calm = asked
    .filter((text, index) => index % every === 0 && findAlerts(text).length === 0)
    .flatMap((text) => splitSentences(text).map((sentence) => ({ text: sentence, label: noAlert })));
  const questions = calm.map(({ text }) => text);
  return [...reviewed, ...calm, ...toldAndAsked(reviewed, questions)];
}
