import type { Chunk } from '../chunk.ts';
import { logisticSum } from '../understanding/logistic-sum.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';
import { shownOrder } from './section-plan.ts';
import { sectionCandidates } from './section-signs.ts';
import { type CaseContext, casesAskedFor } from './special-cases.ts';

/**
 * How much more a section must be needed beside a special case that answers: of the new questions' vital facts as many are
 * told, in 188 words instead of 197.
 */
const besideCase = 1.5;

/**
 * The chunks of an article that answer a need, in the order they are shown: the summary (else what the page begins with),
 * the special cases asked about, else the section most likely to be needed, the others that are likely enough for their
 * length, of a municipality's page whom to call, and the table of differences when a difference is asked for. A section is
 * told whole or not at all: conditions must not be cut. Empty when the article is one section: then sentences are chosen instead.
 */
export function chooseChunks(found: FoundArticle, need: Need, context: CaseContext): readonly Chunk[] {
  const { store, language, settings } = context;
  const chunks = quotableChunks(found.article, language, store);
  const lead = chunks.find(({ sectionKind }) => sectionKind === 'summary') ?? chunks[0];
  const likely = sectionCandidates(found, need, context)
    .map(({ chunk, signs }) => ({ chunk, p: logisticSum(signs, settings.sections) }))
    .filter(({ chunk }) => chunk !== lead)
    .toSorted((a, b) => b.p - a.p);
  if (!lead || likely.length === 0) return [];

  const isContact = (chunk: Chunk) => found.article.source.kommune !== null && tellsWhomToCall(chunk);
  const isTable = (chunk: Chunk) => need.kind === 'difference' && chunk.sectionKind === 'comparison';
  const cases = casesAskedFor(found, need, context);
  const tellAt = settings.tellAt * (cases.length > 0 ? besideCase : 1);
  const least = (chunk: Chunk) => tellAt * Math.sqrt(wordsOf(chunk) / settings.sectionWords);
  const told = likely.filter(
    ({ chunk, p }, rank) =>
      (rank === 0 && cases.length === 0) || p >= least(chunk) || isContact(chunk) || isTable(chunk),
  );
  const whole = chunks.filter((chunk) => told.some((part) => part.chunk === chunk || isSameSection(part.chunk, chunk)));
  return inOrder([lead, ...cases, ...whole.filter((chunk) => chunk !== lead)], chunks);
}

/** A section that is too long for one chunk is several. Under a heading we do not know anything may stand, and much of it. */
function isSameSection(one: Chunk, other: Chunk): boolean {
  return one.sectionKind !== 'other' && one.headingPath.join('\n') === other.headingPath.join('\n');
}

function inOrder(chosen: readonly Chunk[], chunks: readonly Chunk[]): Chunk[] {
  const rank = (chunk: Chunk) => shownOrder.indexOf(chunk.sectionKind) * chunks.length + chunks.indexOf(chunk);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

/** Words of a box with a name, a number and opening hours. */
const longestContact = 60;

/** Whom to call is what no page but the municipality's own can tell. */
function tellsWhomToCall(chunk: Chunk): boolean {
  return chunk.sectionKind === 'help' && wordsOf(chunk) <= longestContact;
}

function wordsOf(chunk: Chunk): number {
  return chunk.text.split(/\s+/).filter(Boolean).length;
}
