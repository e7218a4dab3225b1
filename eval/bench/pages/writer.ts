import { createRandom } from '../../../knowledge/understanding/random.ts';
import type { Material, Subject } from './material.ts';

/** Shares of the long words of a sentence that become compounds nobody or few have written before, and other words. */
const compoundShare = 0.05;
const otherShare = 0.15;
/** Numbers that differ from the sentence they come from: providers seldom contradict each other. */
const otherNumberShare = 0.04;
/** Sentences about another subject than the page's: public pages are never about one thing only. */
const strayShare = 0.3;
/** Sentences taken as they stand: rules that every provider copies. */
const copiedShare = 0.1;

/** Says what stands on one page. The same for the same seed. */
export interface PageWriter {
  readonly subject: Subject;
  /** A whole number from `least` to `most`. */
  number(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different ones, in order. */
  some<T>(from: readonly T[], count: number): T[];
  sentence(): string;
  paragraph(sentences: number): string;
  item(): string;
  compound(): string;
}

/**
 * Writes of one subject. Few sentences are told twice: most are the beginning of a real one with the end of another, with
 * other numbers and now and then a new compound of two real words, so that the vocabulary grows as a real one does (about
 * the 0.6th power of the text: Heaps' law), and copies are as rare as between real providers.
 */
export function createPageWriter({ subjects, halves }: Material, seed: number): PageWriter {
  const random = createRandom(seed);
  const number = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const chance = (share: number) => random() < share;
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)];
    if (chosen === undefined) throw new Error('there is nothing to pick from');
    return chosen;
  };
  const subject = pick(subjects);
  /** Common words are taken more often than rare ones. */
  const half = () => halves[Math.floor(random() ** 3 * halves.length)] ?? '';
  const compound = () => half() + half();
  const about = () => (chance(strayShare) ? pick(subjects) : subject);
  const vary = (text: string) =>
    text
      .replace(/(?<!\p{L})\p{Ll}{6,}/gu, (word) =>
        chance(compoundShare) ? compound() : chance(otherShare) ? half() : word,
      )
      .replace(/\d+/g, (digits) => (chance(otherNumberShare) ? String(number(1, 60)) : digits));
  const sentence = () => {
    const first = pick(about().sentences);
    return chance(copiedShare) ? first : vary(crossed(first, pick(about().sentences)));
  };
  return {
    subject,
    number,
    chance,
    pick,
    some: (from, count) => {
      const left = [...from];
      while (left.length > count) left.splice(Math.floor(random() * left.length), 1);
      return left;
    },
    sentence,
    paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    item: () => vary(pick(subject.items.length > 0 ? subject.items : subject.sentences)),
    compound,
  };
}

/** The first half of one sentence and the second half of another. */
function crossed(first: string, second: string): string {
  const [a, b] = [first.split(' '), second.split(' ')];
  return [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(' ');
}
