import { createHash } from 'node:crypto';
import { mostPages, problemAt, type Target } from '../discover/discovery.ts';
import type { FetchOutcome, Validators } from '../fetch/outcome.ts';
import type { LinkLedger, LinkState } from '../ledger/link-ledger.ts';
import type { Refused } from '../ledger/refusals.ts';
import type { PageRecord, SourceLedger } from '../ledger/source-ledger.ts';
import { toState } from '../links/check-links.ts';
import type { Problem } from '../problem.ts';
import type { SourceEntry } from '../sources.ts';
import { linksToFollow } from './links.ts';
import { missingReason } from './page-fitness.ts';
import type { RawPage } from './raw-page.ts';
import { toRawPage, type Unfit } from './to-raw-page.ts';

/** What visiting needs. */
export interface VisitContext {
  readonly entry: SourceEntry;
  readonly ledger: SourceLedger;
  readonly round: number;
  readonly hosts: ReadonlySet<string>;
  readonly fetch: (target: Target, known: Validators | null) => Promise<FetchOutcome>;
  readonly now: () => Date;
  readonly links: LinkLedger;
  /** Look again at what was refused, although it did not change. */
  readonly isForced: boolean;
}

/** What became of the pages of a source in one round. */
export interface VisitCounts {
  /** Requests for pages. */
  readonly requests: number;
  /** Pages whose body came. */
  readonly bodies: number;
  /** Pages that are new or other than before. */
  readonly changed: number;
  /** Pages as before, by 304, by date or by content. */
  readonly unchanged: number;
  readonly gone: number;
  readonly failed: number;
}

/** Links from links: deeper is a trap (calendars, filters). */
const deepest = 3;
/** A date in a list is believed for a week; then the page is asked itself. */
const believedMs = 7 * 86_400_000;

/**
 * Visits the pages of a source, each once in a round, and keeps what comes in the ledger at once. Pages that the round
 * had visited before it was broken off are not asked for again.
 */
export async function visitPages(
  targets: readonly Target[],
  context: VisitContext,
): Promise<{ counts: VisitCounts; problems: Problem[] }> {
  const { entry, ledger, round, hosts } = context;
  const records = ledger.records();
  const refusals = context.isForced ? new Map<string, Refused>() : ledger.refusals.all();
  const counts = { requests: 0, bodies: 0, changed: 0, unchanged: 0, gone: 0, failed: 0 };
  const problems: Problem[] = [];
  const seen = new Set<string>();

  const visit = async (target: Target, depth: number): Promise<void> => {
    if (seen.has(target.url) || seen.size >= mostPages) return;
    seen.add(target.url);
    const page = await visitOne(target, records.get(target.url));
    if (page === null || depth >= deepest) return;
    const links = linksToFollow(page, entry, hosts);
    await Promise.all(links.map((url) => visit({ url, lastmod: null, stated: null }, depth + 1)));
  };

  /** The page when it is new here: the links of one that did not change are those that are known. */
  const visitOne = async (target: Target, known: PageRecord | undefined): Promise<RawPage | null> => {
    if (known?.round === round && known.state === 'present') {
      counts.unchanged += 1;
      return null;
    }
    if (known && isBelieved(target, known, context.now())) {
      ledger.note(target.url, round, 'present');
      counts.unchanged += 1;
      return null;
    }
    const refused = refusals.get(target.url);
    if (refused && isOfSameDate(target, refused, context.now())) return refuse(target, known, refused);
    counts.requests += 1;
    const outcome = await context.fetch(target, refused ?? known ?? null);
    if (outcome.kind === 'unchanged') {
      if (refused) return refuse(target, known, refused);
      ledger.note(target.url, round, 'present', target.lastmod);
      counts.unchanged += 1;
      return null;
    }
    if (outcome.kind !== 'fetched') {
      if (outcome.kind === 'refused' && outcome.validators) remember(target, outcome.validators, outcome.reason, true);
      noteLink(target, toState(outcome).state, outcome.reason);
      note(target, known, outcome.kind === 'failed' ? 'failed' : 'gone', outcome.reason);
      return null;
    }
    counts.bodies += 1;
    const page = await toRawPage(outcome, target.stated);
    if ('reason' in page) {
      remember(target, outcome, page.reason, page.isGone);
      return refuse(target, known, page);
    }
    if (refused) ledger.refusals.forget(target.url);
    const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex');
    const { etag, lastModified } = outcome;
    ledger.keep({ url: target.url, etag, lastModified, lastmod: target.lastmod, hash, page }, round, context.now());
    if (known?.hash === hash) counts.unchanged += 1;
    else counts.changed += 1;
    return page;
  };

  const note = (target: Target, known: PageRecord | undefined, state: 'gone' | 'failed', reason: string) => {
    counts[state] += 1;
    ledger.note(target.url, round, state);
    const kept = !known ? '' : state === 'failed' ? '; kept as it was' : '; leaves after two rounds';
    problems.push(
      problemAt(entry, known && state === 'failed' ? 'warning' : 'skipped', target.url, `${reason}${kept}`),
    );
  };

  const remember = ({ url, lastmod }: Target, validators: Validators, reason: string, isGone: boolean) => {
    const { etag, lastModified } = validators;
    const fetchedAt = context.now().toISOString();
    ledger.refusals.keep({ url, etag, lastModified, lastmod, reason, isGone, fetchedAt });
  };

  /** What the visit says to those who link to the page, so that it is not asked for again. */
  const noteLink = ({ url }: Target, state: LinkState, reason: string) =>
    context.links.note(url, state, reason, context.now());

  /** A page whose content is not read. What was refused the last time and has not changed is refused for the same reason. */
  const refuse = (target: Target, known: PageRecord | undefined, { isGone, reason }: Unfit): null => {
    noteLink(target, reason === missingReason ? 'gone' : 'kept', reason);
    note(target, known, isGone ? 'gone' : 'failed', reason);
    return null;
  };

  await Promise.all(targets.map((target) => visit(target, 0)));
  if (entry.follow !== 'none') await visitFollowed();
  return { counts, problems };

  /** Pages that were found by links of a page which did not change, and so were not met this time. */
  async function visitFollowed() {
    const known = [...records.keys()].filter((url) => !seen.has(url));
    await Promise.all(known.map((url) => visit({ url, lastmod: null, stated: null }, deepest)));
  }
}

function isBelieved(target: Target, known: PageRecord, now: Date): boolean {
  return known.state === 'present' && isOfSameDate(target, known, now);
}

function isOfSameDate(target: Target, known: Pick<PageRecord, 'lastmod' | 'fetchedAt'>, now: Date): boolean {
  if (target.lastmod === null || target.lastmod !== known.lastmod) return false;
  return now.getTime() - Date.parse(known.fetchedAt) < believedMs;
}
