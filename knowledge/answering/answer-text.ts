import type { AnswerBlock } from '../answer.ts';

/** The whole answer as plain text: headings and items on lines of their own, lists with dashes, steps numbered. */
export function answerText(blocks: readonly AnswerBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText({ kind, heading, items }: AnswerBlock): string {
  const texts = items.map(({ text }) => text);
  const body =
    kind === 'list'
      ? texts.map((text) => `- ${text}`).join('\n')
      : kind === 'steps'
        ? texts.map((text, at) => `${at + 1}. ${text}`).join('\n')
        : kind === 'contact'
          ? texts.join('\n')
          : texts.join(' ');
  return heading ? `${heading}\n${body}` : body;
}
