import type { Request, RequestHandler } from 'express';
import { answerQuestion } from '../../knowledge/answering/answer-question.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { localise } from '../../knowledge/language.ts';
import { publicNumbersOf } from '../../knowledge/public-numbers.ts';
import { Chat, type ChatStart } from '../../widget/components/chat.tsx';
import { findKommune, type Kommune } from '../../widget/components/kommune.ts';
import type { Answer } from '../contract.ts';
import { answerRequest } from '../contract.ts';
import { servedKnowledge } from '../dependencies.ts';
import { presentAnswer } from '../present/answer.ts';
import { requestOrigin } from '../request-origin.ts';
import type { Page } from './document.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { type PageContext, pageContext } from './page-request.ts';
import { readColour } from './theme-sheet.ts';

type Fault = NonNullable<ChatStart['fault']>;

/** What a posted form came to: an answer, or what was wrong with it. */
type Outcome = { readonly answer: Answer } | { readonly fault: Fault };

/** `GET /`: the guide, opened at a topic when `tema` names one. */
export function guidePage(dependencies: PageDependencies): RequestHandler {
  return (request, response) => {
    const knowledge = servedKnowledge(dependencies.holder);
    const context = pageContext(request);
    const start = chatStart(request, knowledge, context, 'page');
    const canonical = `${requestOrigin(request)}/`;
    sendPage(response, { ...guide(start, context, dependencies), canonical }, context);
  };
}

/** `GET /widget`: the conversation alone, for an iframe in somebody else's page. */
export function widgetPage(dependencies: PageDependencies): RequestHandler {
  return (request, response) => {
    const context = pageContext(request);
    const colour = readColour(request.query.farge);
    const look = { utseende: context.theme, ...(colour && { farge: colour }) };
    const start = { ...chatStart(request, servedKnowledge(dependencies.holder), context, 'frame'), look };
    const page = guide(start, context, dependencies);
    const styles = [...page.assets.styles, ...(colour ? [`/farger.css?farge=${colour}`] : [])];
    sendPage(response, { ...page, assets: { ...page.assets, styles }, frame: false, noIndex: true }, context);
  };
}

/** `POST /`: the guide without JavaScript. Answers with the whole page; a question never stands in an address. */
export function postedQuestion(dependencies: PageDependencies): RequestHandler {
  return async (request, response) => {
    const knowledge = servedKnowledge(dependencies.holder);
    const form = request.body as Readonly<Record<string, unknown>> | undefined;
    const context = pageContext(request, form?.sprak);
    const kommune = chosenKommune(form?.kommune, knowledge);
    const outcome = await answerForm(form ?? {}, kommune, knowledge, context, request);
    if ('answer' in outcome) dependencies.metrics.countAnswer(outcome.answer);
    const start = { ...chatStart(request, knowledge, context, 'page'), kommune: kommune ?? null, ...outcome };
    const page = { ...guide(start, context, dependencies), noIndex: true };
    sendPage(response, page, context, 'fault' in outcome ? 400 : 200);
  };
}

async function answerForm(
  form: Readonly<Record<string, unknown>>,
  kommune: Kommune | null | undefined,
  knowledge: Knowledge,
  { language, texts }: PageContext,
  request: Request,
): Promise<Outcome> {
  const question = typeof form.question === 'string' ? form.question.trim() : '';
  const fault = (message: string): Outcome => ({ fault: { message, question } });
  if (question === '') return fault(texts.faults.empty);
  if (question.length > 2000) return fault(texts.faults.long);
  if (!answerRequest.safeParse({ question }).success) return fault(texts.faults.unreadable);
  if (kommune === undefined) return fault(texts.faults.kommune);
  const answer = await answerQuestion(
    { text: question, history: [], kommune: kommune?.number ?? null, language, audience: null },
    knowledge,
    { signal: new AbortController().signal, emit: () => {} },
  );
  return { answer: presentAnswer(answer, requestOrigin(request)) };
}

function guide(start: ChatStart, context: PageContext, { assetsOf }: PageDependencies): Page {
  const framed = start.place === 'frame';
  const chat = (
    <div id="chat" data-start={JSON.stringify(start)}>
      <Chat start={start} />
    </div>
  );
  return {
    title: context.texts.titles.guide,
    description: context.texts.tagline,
    assets: assetsOf('chat-main.tsx'),
    body: framed ? <main class="frame-main">{chat}</main> : chat,
  };
}

function chatStart(
  request: Request,
  { catalogue, languageModel }: Knowledge,
  { language }: PageContext,
  place: ChatStart['place'],
): ChatStart {
  const topic = catalogue.topics.find(({ id }) => id === request.query.tema);
  return {
    language,
    place,
    mode: languageModel ? 'generative' : 'extractive',
    kommune: findKommune(String(request.query.kommune ?? ''), catalogue.municipalities),
    publicNumbers: [...publicNumbersOf(catalogue)],
    topic: topic ? { id: topic.id, title: localise(topic.names, language) } : null,
    answer: null,
    fault: null,
    look: {},
  };
}

/** The municipality that a form names; null when it names none, undefined when we don't know it. */
function chosenKommune(typed: unknown, { catalogue }: Knowledge): Kommune | null | undefined {
  if (typeof typed !== 'string' || typed.trim() === '') return null;
  return findKommune(typed, catalogue.municipalities) ?? undefined;
}
