import { z } from 'zod';
import { questionSchema } from './question.ts';

/** The JSON Schema of a question, for editors and other tools: `eval schema` prints it, `eval/sets/question.schema.json` holds it. */
export function questionJsonSchema(): object {
  return z.toJSONSchema(questionSchema, { io: 'input' });
}
