import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { localise } from '../../knowledge/language.ts';
import { pageLink } from './page-frame.tsx';
import type { PageContext } from './page-request.ts';

interface NextListProps {
  readonly topic: string;
  readonly title: string;
  readonly knowledge: Knowledge;
  readonly context: PageContext;
}

/** What often comes after a topic, with why: reviewed steps of the life map. */
export function NextList({ topic, title, knowledge, context }: NextListProps): JSX.Element | null {
  const { topics, lifeMap } = knowledge.catalogue;
  const steps = lifeMap.next.filter(({ from }) => from === topic);
  if (steps.length === 0) return null;
  return (
    <section class="next-list">
      <h2>{title}</h2>
      <ul>
        {steps.map(({ to, why }) => {
          const names = topics.find(({ id }) => id === to)?.names;
          return (
            <li key={to}>
              <a href={pageLink(`/tema/${to}`, context)}>{names ? localise(names, context.language) : to}</a>
              <span>{localise(why, context.language)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
