import type { Answer, AnswerEvent } from '../../knowledge/answer.ts';
import type { Citation } from '../../knowledge/citation.ts';
import type * as contract from '../contract.ts';

/** Makes an address whole: our own articles are known by path only. `base` is this server's origin. */
export function absoluteUrl(url: string, base: string): string {
  return url.startsWith('/') ? `${base}${url}` : url;
}

/** A citation as the API gives it. */
export function presentCitation(citation: Citation, base: string): contract.Citation {
  return { ...citation, headingPath: [...citation.headingPath], url: absoluteUrl(citation.url, base) };
}

/** An answer as the API gives it. */
export function presentAnswer(answer: Answer, base: string): contract.Answer {
  return {
    ...answer,
    blocks: answer.blocks.map(presentBlock),
    citations: answer.citations.map((citation) => presentCitation(citation, base)),
    topics: [...answer.topics],
    services: answer.services.map((service) => ({ ...service })),
    alerts: answer.alerts.map(presentAlert),
    next: [...answer.next],
    followUps: [...answer.followUps],
    redactions: [...answer.redactions],
  };
}

/** The data of a server-sent event; its name is `event.type`. */
export function presentEvent(event: AnswerEvent, base: string): contract.AnswerEvents[AnswerEvent['type']] {
  switch (event.type) {
    case 'status-changed':
      return { step: event.step };
    case 'alert-raised':
      return presentAlert(event.alert);
    case 'block-added':
      return presentBlock(event.block);
    case 'citation-added':
      return presentCitation(event.citation, base);
    case 'service-added':
      return { ...event.service };
    case 'answer-finished':
      return presentAnswer(event.answer, base);
  }
}

function presentBlock(block: Answer['blocks'][number]): contract.AnswerBlock {
  return { ...block, items: block.items.map((item) => ({ text: item.text, citations: [...item.citations] })) };
}

function presentAlert(alert: Answer['alerts'][number]): contract.AnswerAlert {
  return { ...alert, helplines: [...alert.helplines] };
}
