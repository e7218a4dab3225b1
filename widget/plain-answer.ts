import type { Answer } from '../server/contract.ts';
import type { Strings } from './strings/nb.ts';

/** An answer as plain text with its sources, for the clipboard. */
export function plainAnswer(answer: Answer, strings: Strings): string {
  const blocks = answer.blocks.map(({ kind, heading, items }) => {
    const lines = items.map(({ text, citations }, at) => {
      const marks = citations.map((n) => ` [${n}]`).join('');
      const bullet = kind === 'steps' ? `${at + 1}. ` : kind === 'list' ? '– ' : '';
      return `${bullet}${text}${marks}`;
    });
    return [...(heading ? [heading] : []), ...lines].join('\n');
  });
  const sources = answer.citations.map(({ n, title, publisher, url }) => `[${n}] ${title}, ${publisher}: ${url}`);
  const services = answer.services.flatMap(({ name, url }) => (url ? [`${name}: ${url}`] : []));
  const parts = [
    answer.question,
    ...answer.alerts.map(({ text }) => text),
    ...blocks,
    services.length > 0 ? `${strings.services}\n${services.join('\n')}` : '',
    sources.join('\n'),
  ];
  return parts.filter(Boolean).join('\n\n');
}
