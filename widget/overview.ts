/** A page kept in «my overview». */
export interface OverviewEntry {
  /** A path on this site. */
  readonly url: string;
  readonly title: string;
}

/** Something to do, with its tick. */
export interface OverviewTask {
  readonly text: string;
  readonly done: boolean;
}

/** What a person has chosen to keep in this browser: it is never sent anywhere. */
export interface Overview {
  readonly pages: readonly OverviewEntry[];
  readonly tasks: readonly OverviewTask[];
}

const key = 'livsveiviser.overview.1';
const empty: Overview = { pages: [], tasks: [] };

/** What is kept; nothing when storage is empty, damaged or forbidden. */
export function readOverview(): Overview {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Overview> | null;
    const pages = (kept?.pages ?? []).filter(({ url }) => url.startsWith('/'));
    return { pages, tasks: kept?.tasks ?? [] };
  } catch {
    return empty;
  }
}

/** Keeps `overview`; false when the browser does not let us. */
export function writeOverview(overview: Overview): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(overview));
    return true;
  } catch {
    return false;
  }
}

/** Keeps one more page; one that is there already stays where it is. */
export function addToOverview(entry: OverviewEntry): boolean {
  const overview = readOverview();
  if (overview.pages.some(({ url }) => url === entry.url)) return true;
  return writeOverview({ ...overview, pages: [...overview.pages, entry] });
}

/** Forgets everything. */
export function clearOverview(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage is forbidden: then nothing was kept.
  }
}

/** The overview as plain text to send to somebody: pages with their addresses on `origin`, tasks with their ticks. */
export function plainOverview(
  { pages, tasks }: Overview,
  origin: string,
  words: { readonly pages: string; readonly tasks: string },
): string {
  const parts = [
    [words.pages, pages.map(({ title, url }) => `– ${title}: ${new URL(url, origin).href}`)],
    [words.tasks, tasks.map(({ text, done }) => `${done ? '[x]' : '[ ]'} ${text}`)],
  ] as const;
  return parts.flatMap(([title, lines]) => (lines.length > 0 ? [[title, ...lines].join('\n')] : [])).join('\n\n');
}
