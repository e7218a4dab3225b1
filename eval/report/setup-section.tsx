import { FactList } from './fact-list.tsx';
import type { ReportData } from './report-data.ts';

/** What was run, to the last hash: enough to run it again. */
export function SetupSection({ scored: { header } }: ReportData) {
  const { target, versions, sets, prompts, repeats } = header;
  const rows: readonly (readonly [string, string])[] = [
    ['Spurt', `${target.kind} ${target.name}`],
    ['Indeks', target.generation],
    ['Språkmodell', target.chatModel ?? 'ingen: svar er sitater'],
    ['Vektormodell', target.embedder ?? 'ingen'],
    ['Gjentak', String(repeats)],
    ['Versjon', `guide ${versions.guide}, Node ${versions.node}`],
  ];
  return (
    <section id="oppsett" aria-labelledby="oppsett-tittel">
      <h2 id="oppsett-tittel">Oppsett</h2>
      <FactList rows={rows} />
      <h3>Sett</h3>
      <ul>
        {sets.map(({ file, sha256, questions }) => (
          <li key={file}>
            {file}: {questions} spørsmål <code>{sha256.slice(0, 16)}</code>
          </li>
        ))}
      </ul>
      <details>
        <summary>Innstillinger og ledetekster</summary>
        <pre>{JSON.stringify({ settings: target.settings, prompts }, null, 2)}</pre>
      </details>
    </section>
  );
}
