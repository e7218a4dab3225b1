import { z } from 'zod';
import { questionSchema } from './question.ts';

/** The JSON Schema of a question, for editors and other tools: `eval/sets/question.schema.json` holds just this. */
export function questionJsonSchema(): object {
  return z.toJSONSchema(questionSchema, { io: 'input' });
}
