import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { localise } from '../../knowledge/language.ts';
import { pageLink } from './page-frame.tsx';
import type { PageContext } from './page-request.ts';

/** What a part of a page needs to name and link to topics. */
export interface TopicProps {
  readonly knowledge: Knowledge;
  readonly context: PageContext;
}

/** A topic's name, and the way to its page. */
export function TopicLink({ id, knowledge, context }: TopicProps & { readonly id: string }): JSX.Element {
  const topic = knowledge.catalogue.topics.find((candidate) => candidate.id === id);
  return <a href={pageLink(`/tema/${id}`, context)}>{topic ? localise(topic.names, context.language) : id}</a>;
}

/** Topics as a list of links, in the order given. */
export function TopicLinks({ ids, ...props }: TopicProps & { readonly ids: readonly string[] }): JSX.Element {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <TopicLink id={id} {...props} />
        </li>
      ))}
    </ul>
  );
}
