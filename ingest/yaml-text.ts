import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A fault in a YAML text, with its line. */
export interface YamlFault {
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** A YAML text after the schema: `value` is null when there are faults. */
export interface YamlResult<T> {
  readonly value: T | null;
  readonly faults: readonly YamlFault[];
  /** The line of the value at `path`, or of the nearest thing above it that stands in the text. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML against a schema and finds every fault with its line. Aliases are limited by the library, so that a small
 * text cannot unfold into a large one. `firstLine`: the line of the file the text starts at (front matter: 2).
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  const syntaxFaults = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), reason: message }));
  if (syntaxFaults.length > 0) return { value: null, faults: syntaxFaults, lineOf };

  const { content, fault } = toPlain(document);
  if (fault) return { value: null, faults: [{ line: firstLine, reason: fault }], lineOf };
  const parsed = schema.safeParse(content);
  if (parsed.success) return { value: parsed.data, faults: [], lineOf };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    line: lineOf(path),
    reason: path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`,
  }));
  return { value: null, faults, lineOf };
}

function toPlain(document: Document): { content: unknown; fault: string | null } {
  try {
    return { content: document.toJS({ maxAliasCount: 100 }), fault: null };
  } catch (error) {
    return { content: null, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Where the deepest part of `path` that stands in the text begins. A pair is shown by its key. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
