/** The events of a whole server-sent event stream, in order. */
export function readEvents(body: string): { event: string; data: unknown }[] {
  return body
    .split('\n\n')
    .filter((part) => part.startsWith('event: '))
    .map((part) => {
      const [first = '', second = ''] = part.split('\n');
      return { event: first.slice('event: '.length), data: JSON.parse(second.slice('data: '.length)) };
    });
}
