import { type Outcome, renderProblem } from './problem.ts';
import { escapeHtml } from './read/escape-html.ts';
import type { IngestReport } from './report.ts';

const outcomes: Readonly<Record<Outcome, string>> = {
  quarantined: 'Quarantined: not indexed until mended',
  skipped: 'Skipped',
  warning: 'Warnings: indexed all the same',
};

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1f; }
  table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
  th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #ccc; vertical-align: top; }
  td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
  li { margin: .25rem 0; overflow-wrap: anywhere; }
  blockquote { margin: .25rem 0 .25rem 1rem; padding-left: .75rem; border-left: 3px solid #888; }
  .high { color: #9b1c1c; font-weight: 600; } .medium { color: #7a4a00; }`;

/** The report as one page of HTML that needs nothing else: for content owners, to send or to print. */
export function renderHtmlReport(report: IngestReport): string {
  const { totals, generation, outcome, embedded } = report;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ingest ${escapeHtml(generation ?? '')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body>
<h1>What was read, and what became of it</h1>
<p>Outcome: ${outcome}. Generation ${escapeHtml(generation ?? 'none')}: ${totals.indexed} articles in ${totals.chunks} chunks,
${(report.durationMs / 1000).toFixed(1)} s.${embedded ? ` Texts embedded: ${embedded.made} new, ${embedded.reused} as before.` : ''}</p>
${sourceTable(report)}
${(['quarantined', 'skipped', 'warning'] as const).map((name) => problemList(report, name)).join('\n')}
${findingTable(report)}
</body></html>
`;
}

function sourceTable({ sources }: IngestReport): string {
  const head = [
    'read',
    'indexed',
    'chunks',
    'skipped',
    'quarantined',
    'requests',
    'bodies',
    'changed',
    'gone',
    'failed',
    'removed',
  ];
  const rows = sources.map(({ id, round, ...own }) => {
    const asked = round
      ? [round.requests, round.bodies, round.changed, round.gone, round.failed, round.removed]
      : ['', '', '', '', '', ''];
    const numbers = [own.read, own.indexed, own.chunks, own.skipped, own.quarantined, ...asked];
    return `<tr><th scope="row">${escapeHtml(id)}</th>${numbers.map((n) => `<td class="number">${n}</td>`).join('')}</tr>`;
  });
  const heads = head.map((name) => `<th scope="col" class="number">${name}</th>`).join('');
  return `<table><caption>Sources</caption><thead><tr><th scope="col">source</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function problemList({ problems }: IngestReport, outcome: Outcome): string {
  const chosen = problems.filter((problem) => problem.outcome === outcome);
  if (chosen.length === 0) return '';
  const items = chosen.map((problem) => `<li>${escapeHtml(renderProblem(problem))}</li>`);
  return `<h2>${outcomes[outcome]} (${chosen.length})</h2><ul>${items.join('')}</ul>`;
}

function findingTable({ findings }: IngestReport): string {
  if (findings.length === 0) return '<h2>Quality</h2><p>Nothing was found.</p>';
  const rows = findings.map(({ articleId, kind, severity, action, reason, evidence }) => {
    const quotes = evidence.map(
      ({ quote, publisher, date, url }) =>
        `<blockquote>«${escapeHtml(quote)}»<br>${escapeHtml(publisher)}, ${date ?? 'no date'}, ${escapeHtml(url)}</blockquote>`,
    );
    return `<tr><th scope="row">${escapeHtml(articleId)}</th><td>${kind}</td><td class="${severity}">${severity}</td><td>${action}</td><td>${escapeHtml(reason)}${quotes.join('')}</td></tr>`;
  });
  const head = ['article', 'kind', 'severity', 'action', 'what'].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<h2>Quality (${findings.length})</h2><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
