import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Answer } from '../../server/contract.ts';
import { copyText } from '../copy-text.ts';
import { addToOverview } from '../overview.ts';
import { plainAnswer } from '../plain-answer.ts';
import { SettingsContext } from './settings.ts';

/** What a person may do with an answer: take it along, share its topic, or ask again. */
export function AnswerTools({ answer, onEdit }: { readonly answer: Answer; readonly onEdit: () => void }): JSX.Element {
  const { strings, place } = useContext(SettingsContext);
  const [told, setTold] = useState('');
  const tell = (done: Promise<boolean> | boolean, words: string) =>
    Promise.resolve(done).then((ok) => setTold(ok ? words : ''));
  const topic = answer.topics[0];
  return (
    <div class="tools">
      <Tool label={strings.copy} onPress={() => tell(copyText(plainAnswer(answer, strings)), strings.copied)} />
      {place === 'page' && <Tool label={strings.print} onPress={() => window.print()} />}
      {topic && <Tool label={strings.share} onPress={() => tell(copyText(topicAddress(topic)), strings.shared)} />}
      {topic && place === 'page' && (
        <Tool label={strings.keep} onPress={() => tell(addToOverview(overviewEntry(topic, answer)), strings.kept)} />
      )}
      <Tool label={strings.edit} onPress={onEdit} />
      <span class="tools-told" role="status">
        {told}
      </span>
    </div>
  );
}

function Tool({ label, onPress }: { readonly label: string; readonly onPress: () => void }): JSX.Element {
  return (
    <button type="button" class="tool" onClick={onPress}>
      {label}
    </button>
  );
}

/** The address that opens the guide at a topic: never a word of what was asked. */
function topicAddress(topic: string): string {
  return new URL(`/?tema=${encodeURIComponent(topic)}`, location.origin).href;
}

function overviewEntry(topic: string, answer: Answer) {
  return { url: `/tema/${encodeURIComponent(topic)}`, title: answer.citations[0]?.title ?? topic };
}
