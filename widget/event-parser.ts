/** One server-sent event: its name, and its data lines joined. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/**
 * Reads server-sent events from bytes as they arrive. A network may cut the stream anywhere, also inside a character or
 * between CR and LF: what is not yet a whole line waits for the next bytes. Returns the events that became whole.
 * Comments, ids and retry times are skipped; an event without data is dropped, as the standard says.
 * Source: html.spec.whatwg.org, "Server-sent events", section 9.2.6.
 */
export function createEventParser(): (bytes: Uint8Array) => readonly ServerEvent[] {
  const decoder = new TextDecoder();
  let rest = '';
  let type = '';
  let data: string[] = [];

  function readLine(line: string): ServerEvent | null {
    if (line === '') {
      const event = data.length > 0 ? { type: type || 'message', data: data.join('\n') } : null;
      type = '';
      data = [];
      return event;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
    return null;
  }

  return (bytes) => {
    rest += decoder.decode(bytes, { stream: true });
    // A CR at the end may be the first half of CRLF: it stays until we know.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.map(readLine).filter((event) => event !== null);
  };
}
