import type { ReportData } from './report-data.ts';
import { reasonWord } from './words.ts';

/** What content owners can mend: topics that fall short, articles wrong answers lean on, topics taken for each other. */
export function GapsSection({ gaps, feedback }: ReportData) {
  return (
    <section id="innhold" aria-labelledby="innhold-tittel">
      <h2 id="innhold-tittel">Innhold som mangler</h2>
      <p>For dem som eier innholdet: hva familier spør om uten å få godt svar, det viktigste først.</p>
      <TopicTable {...gaps} />
      <div class="columns">
        <MixUps {...gaps} />
        <Articles {...gaps} />
        <Feedback feedback={feedback} />
      </div>
    </section>
  );
}

function TopicTable({ topics }: ReportData['gaps']) {
  if (topics.length === 0) return <p class="note good">Ingen tema faller gjennom.</p>;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Tema</th>
            <th scope="col">Spørsmål</th>
            <th scope="col">Ikke funnet</th>
            <th scope="col">Taust</th>
            <th scope="col">Galt</th>
            <th scope="col" class="text">
              Fakta ingen svar hadde
            </th>
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, questions, notFound, missing, wrong, absentFacts }) => (
            <tr key={topic}>
              <th scope="row">{topic}</th>
              <td>{questions}</td>
              <td>{notFound || ''}</td>
              <td>{missing || ''}</td>
              <td class={wrong > 0 ? 'worse' : ''}>{wrong || ''}</td>
              <td class="text">
                {absentFacts.slice(0, 4).map(({ pattern, questions: wanted }) => (
                  <code key={pattern}>
                    {pattern}
                    {wanted > 1 ? ` ×${wanted}` : ''}
                  </code>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MixUps({ mixUps }: ReportData['gaps']) {
  return (
    <div>
      <h3>Temaer som forveksles</h3>
      {mixUps.length === 0 ? <p>Ingen.</p> : null}
      <ul>
        {mixUps.map(({ asked, given, count }) => (
          <li key={`${asked} ${given}`}>
            {asked} → {given} <small>({count})</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Articles({ articles }: ReportData['gaps']) {
  return (
    <div>
      <h3>Artikler gale svar bygger på</h3>
      {articles.length === 0 ? <p>Ingen.</p> : null}
      <ul>
        {articles.map(({ articleId, title, wrong, cited }) => (
          <li key={articleId}>
            {title} <code>{articleId}</code>{' '}
            <small>
              ({wrong} av {cited} svar)
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Feedback({ feedback }: Pick<ReportData, 'feedback'>) {
  if (feedback.length === 0) return null;
  return (
    <div>
      <h3>Det leserne sier er galt</h3>
      <ul>
        {feedback.map(({ kind, id, reason, count }) => (
          <li key={`${kind}${id}${reason}`}>
            {kind === 'article' ? 'Artikkel' : 'Tema'} <code>{id}</code>: {reasonWord(reason)} <small>({count})</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
