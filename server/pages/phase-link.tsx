import type { JSX } from 'preact';
import { localise } from '../../knowledge/language.ts';
import { pageLink } from './page-frame.tsx';
import type { TopicProps } from './topic-link.tsx';

/** The station of the map that a page belongs to; nothing for pages outside the map. */
export function PhaseLink({ id, knowledge, context }: TopicProps & { readonly id: string | null }): JSX.Element | null {
  const phase = knowledge.catalogue.lifeMap.phases.find((candidate) => candidate.id === id);
  if (!phase) return null;
  return (
    <p class="breadcrumb">
      {context.texts.article.phase}{' '}
      <a href={`${pageLink('/kart', context)}#${phase.id}`}>{localise(phase.names, context.language)}</a>
    </p>
  );
}
