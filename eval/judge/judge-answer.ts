import { z } from 'zod';
import type { Answer } from '../../knowledge/answer.ts';
import type { LanguageModel } from '../../knowledge/ports.ts';
import { fillPrompt } from '../../knowledge/prompts/fill-prompt.ts';
import { judgePrompt } from './judge-prompt.ts';

const verdictSchema = z.object({
  answers: z.enum(['yes', 'partly', 'no']),
  supported: z.boolean(),
  why: z.string().max(400).default(''),
});

/** What a model thinks of an answer. */
export type Verdict = z.output<typeof verdictSchema>;

/**
 * Asks the model what it thinks of an answer. It is shown the question as it was sent on, after redaction.
 * @throws ModelError when the model's server fails, Error when its reply is no verdict
 */
export async function judgeAnswer(model: LanguageModel, answer: Answer, signal: AbortSignal): Promise<Verdict> {
  const quotes = answer.citations.map(({ n, quote }) => `[${n}] ${quote}`).join('\n');
  const prompt = fillPrompt(judgePrompt, { question: answer.question, answer: answer.text, quotes });
  let reply = '';
  for await (const piece of model.stream(prompt, signal)) reply += piece;
  return readVerdict(reply);
}

/** Models put words or code fences around JSON: the part from the first brace to the last is read. */
function readVerdict(reply: string): Verdict {
  const json = /\{[\s\S]*\}/.exec(reply)?.[0];
  const parsed = verdictSchema.safeParse(json === undefined ? null : parseJson(json));
  if (!parsed.success) throw new Error(`expected a verdict as JSON, got ${reply.length} characters that are none`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
