import { PromptError } from '../errors.ts';
import type { ModelPrompt } from '../ports.ts';

/** A prompt with placeholders in braces. */
export interface PromptTemplate {
  readonly name: string;
  readonly system: string;
  readonly user: string;
}

/**
 * Fills every `{placeholder}`; values are put in as they are and never read for placeholders themselves.
 * @throws PromptError when a placeholder has no value, or a value no placeholder.
 */
export function fillPrompt(template: PromptTemplate, values: Readonly<Record<string, string>>): ModelPrompt {
  const used = new Set<string>();
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new PromptError(template.name, name, 'has no value');
      used.add(name);
      return value;
    });
  const prompt = { system: fill(template.system), user: fill(template.user) };
  const unknown = Object.keys(values).find((name) => !used.has(name));
  if (unknown) throw new PromptError(template.name, unknown, 'does not stand in the prompt');
  return prompt;
}
