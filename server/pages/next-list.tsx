import type { JSX } from 'preact';
import { localise } from '../../knowledge/language.ts';
import type { NextStep } from '../../knowledge/topic.ts';
import { TopicLink, type TopicProps } from './topic-link.tsx';

/** What often comes after a topic, with why: reviewed steps of the life map. */
export function NextList({
  topic,
  title,
  ...props
}: TopicProps & { readonly topic: string; readonly title: string }): JSX.Element | null {
  const steps = props.knowledge.catalogue.lifeMap.next.filter(({ from }) => from === topic);
  if (steps.length === 0) return null;
  return (
    <section class="next-list">
      <h2>{title}</h2>
      <StepList steps={steps} {...props} />
    </section>
  );
}

/** Where steps lead, and why. */
export function StepList({ steps, ...props }: TopicProps & { readonly steps: readonly NextStep[] }): JSX.Element {
  return (
    <ul>
      {steps.map(({ to, why }) => (
        <li key={to}>
          <TopicLink id={to} {...props} />
          <span>{localise(why, props.context.language)}</span>
        </li>
      ))}
    </ul>
  );
}
