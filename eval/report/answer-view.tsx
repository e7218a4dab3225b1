import type { Answer } from '../../knowledge/answer.ts';
import type { CitationCheck } from '../run/run-file.ts';

/** The answer as it was shown, each sentence with its citations, and each citation with whether it stands. */
export function AnswerView({ answer, checks }: { answer: Answer; checks: readonly CitationCheck[] }) {
  const { alerts, blocks, citations, services, next, redactions, mode, language } = answer;
  return (
    <div class="answer-view" lang={language}>
      {redactions.length > 0 ? (
        <p class="meta">Tatt bort: {redactions.map(({ type, count }) => `${type} (${count})`).join(', ')}</p>
      ) : null}
      {alerts.map(({ kind, text, helplines }) => (
        <div key={kind} class="alert">
          <strong>{kind}</strong> {text} {helplines.map(({ number, name }) => `${name} ${number}`).join(' · ')}
        </div>
      ))}
      {blocks.map((block, index) => (
        <Block key={`${index}${block.kind}`} {...block} />
      ))}
      {services.length > 0 ? (
        <p class="meta">Tjenester: {services.map(({ name, login }) => `${name} (${login})`).join(' · ')}</p>
      ) : null}
      {next.length > 0 ? <p class="meta">Neste: {next.map(({ title }) => title).join(' · ')}</p> : null}
      <ol class="citations">
        {citations.map(({ n, title, headingPath, quote, publisher, articleId }) => {
          const check = checks.find((entry) => entry.n === n);
          const stands = check?.indexed && check.verbatim;
          return (
            <li key={n} value={n}>
              <span class={stands ? 'found' : 'absent'}>{stands ? 'gyldig' : 'ugyldig'}</span> <q>{quote}</q>{' '}
              <small>
                {publisher}: {[title, ...headingPath].join(' › ')} <code>{articleId}</code>
              </small>
            </li>
          );
        })}
      </ol>
      <p class="meta">Modus: {mode}</p>
    </div>
  );
}

function Block({ kind, heading, items }: Answer['blocks'][number]) {
  const isList = kind === 'list' || kind === 'steps';
  const shown = items.map(({ text, citations }, index) => (
    <Item key={`${index}${text}`} text={text} citations={citations} isListItem={isList} />
  ));
  return (
    <div class={`block ${kind}`}>
      {heading ? <h4>{heading}</h4> : null}
      {kind === 'steps' ? <ol>{shown}</ol> : isList ? <ul>{shown}</ul> : <p>{shown}</p>}
    </div>
  );
}

function Item({ text, citations, isListItem }: { text: string; citations: readonly number[]; isListItem: boolean }) {
  const marks = citations.map((n) => <sup key={n}>[{n}]</sup>);
  return isListItem ? (
    <li>
      {text}
      {marks}
    </li>
  ) : (
    <span>
      {text}
      {marks}{' '}
    </span>
  );
}
