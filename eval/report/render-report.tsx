import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { ComparisonSection } from './comparison-section.tsx';
import { ConfusionSection } from './confusion-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { GateSection } from './gate-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { Overview } from './overview.tsx';
import { QuestionBrowser } from './question-browser.tsx';
import type { ReportData } from './report-data.ts';
import { SetupSection } from './setup-section.tsx';
import { SlicesSection } from './slices-section.tsx';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const styles = ['page', 'figures', 'tables', 'questions', 'answers', 'narrow']
  .map((part) => read(`styles/${part}.css`))
  .join('\n');
const script = read('browse.js');

const sections = [
  ['oversikt', 'Oversikt'],
  ['port', 'Kan det slippes?'],
  ['maal', 'Alle mål'],
  ['deler', 'Deler av settet'],
  ['forveksling', 'Forveksling'],
  ['endringer', 'Endringer'],
  ['innhold', 'Innhold som mangler'],
  ['sporsmal', 'Spørsmålene'],
  ['oppsett', 'Oppsett'],
] as const;

/**
 * The report as one HTML file that asks for nothing from anywhere: styles, script and plots are within. Everything can
 * be read with JavaScript off; the script only filters the questions. Texts from runs are escaped by the renderer.
 */
export function renderReport(data: ReportData): string {
  const title = `Evaluering: ${data.scored.header.name}`;
  return [
    '<!doctype html>',
    '<html lang="nb">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    `<body>${renderToString(<Page {...data} />)}<script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}

function Page(data: ReportData) {
  return (
    <>
      <a class="skip" href="#innhold-start">
        Hopp til innholdet
      </a>
      <Header {...data} />
      <nav aria-label="Deler av rapporten">
        <ul>
          {sections.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="innhold-start">
        <Overview {...data} />
        <GateSection {...data} />
        <MeasuresSection {...data} />
        <SlicesSection {...data} />
        <ConfusionSection {...data} />
        <ComparisonSection {...data} />
        <GapsSection {...data} />
        <QuestionBrowser {...data} />
        <SetupSection {...data} />
      </main>
    </>
  );
}

function Header({ scored: { header, questions }, gate }: ReportData) {
  return (
    <header>
      <div>
        <p class="kicker">Livsveiviser · evaluering</p>
        <h1>{header.name}</h1>
        <p class="lead">
          {questions.length} spørsmål · {header.target.name} · {header.startedAt.slice(0, 16).replace('T', ' ')} ·
          indeks <code>{header.target.generation}</code>
        </p>
      </div>
      <p class={`verdict ${gate.passed ? 'good' : 'bad'}`}>{gate.passed ? 'Kan slippes' : 'Kan ikke slippes'}</p>
    </header>
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
