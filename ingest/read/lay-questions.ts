import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import { sectionKinds } from '../../knowledge/section-kind.ts';
import { caseLabel, isCaseLabel } from '../../knowledge/special-case.ts';
import type { SectionLabel } from '../../knowledge/understanding/section-model.ts';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';
import { otherClasses } from '../../knowledge/understanding/topic-model.ts';
import { type Problem, shownPath } from '../problem.ts';

const questionLine = z.object({
  q: z.string().min(1),
  form: z.string().nullable().default(null),
  sections: z
    .array(z.union([z.enum(sectionKinds).exclude(['case']), z.templateLiteral(['case:', z.string()])]))
    .default([]),
});

/** A lay question where it stands. `label`: topic, class or service id, which is the file's name. */
export interface LayQuestion extends LabelledText {
  /** How it is written (`nb`, `dialect`, `story`, …); null when the line does not say. */
  readonly form: string | null;
  /**
   * The sections of the topic's article that an answer must hold, most important first; empty when the line does not say. A
   * special case also where the article is silent on it.
   */
  readonly sections: readonly SectionLabel[];
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** The three kinds of lay questions, each from its folder below `questions/`. */
export interface LayQuestions {
  readonly topics: readonly LayQuestion[];
  readonly classes: readonly LayQuestion[];
  readonly services: readonly LayQuestion[];
}

/**
 * Reads `questions/{topics,classes,services}/<label>.jsonl` below `corpusDir`. Broken lines, special cases
 * and files whose label the catalogue does not know are warnings, and not read.
 */
export async function readLayQuestions(
  corpusDir: string,
  catalogue: Catalogue,
): Promise<{ questions: LayQuestions; problems: Problem[] }> {
  const cases = new Set<string>(catalogue.cases.map(caseLabel));
  const folder = (name: string, labels: readonly string[]) =>
    readLabelled(join(corpusDir, 'questions', name), new Set(labels), cases);
  const [topics, classes, services] = await Promise.all([
    folder(
      'topics',
      catalogue.topics.map(({ id }) => id),
    ),
    folder('classes', otherClasses),
    folder(
      'services',
      catalogue.services.map(({ id }) => id),
    ),
  ]);
  return {
    questions: { topics: topics.questions, classes: classes.questions, services: services.questions },
    problems: [topics, classes, services].flatMap(({ problems }) => problems),
  };
}

async function readLabelled(folder: string, labels: ReadonlySet<string>, cases: ReadonlySet<string>) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).toSorted();
  const questions: LayQuestion[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = shownPath(join(folder, name));
    const label = basename(name, '.jsonl');
    const warn = (line: number | null, reason: string) =>
      problems.push({ outcome: 'warning', source: null, file, line, reason });
    if (!labels.has(label)) {
      warn(null, `unknown label "${label}": not used`);
      continue;
    }
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    lines.forEach((text, index) => {
      if (text.trim() === '') return;
      const question = parseLine(text);
      if (question === null) {
        warn(index + 1, 'expected {"q": "a question"}, and "sections" of kinds we know');
        return;
      }
      const { q, form, sections } = question;
      const odd = sections.find((section) => isCaseLabel(section) && !cases.has(section));
      if (odd === undefined) questions.push({ text: q, form, sections, label, file, line: index + 1 });
      else warn(index + 1, `unknown special case "${odd}": not used`);
    });
  }
  return { questions, problems };
}

function parseLine(line: string): z.infer<typeof questionLine> | null {
  try {
    return questionLine.parse(JSON.parse(line));
  } catch {
    return null;
  }
}
