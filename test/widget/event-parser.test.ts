import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventParser, type ServerEvent } from '../../widget/event-parser.ts';

const encoder = new TextEncoder();

/** Parses `text` when it arrives cut at these byte offsets. */
function parseCut(text: string, cuts: readonly number[]): readonly ServerEvent[] {
  const bytes = encoder.encode(text);
  const parse = createEventParser();
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return edges.slice(1).flatMap((end, at) => parse(bytes.subarray(edges[at], end)));
}

const stream =
  'event: status-changed\ndata: {"step":"søk"}\n\n: still here\n\nevent: block-added\r\ndata: {"a":1}\r\ndata: 2\r\n\r\ndata:æ\n\n';
const events = [
  { type: 'status-changed', data: '{"step":"søk"}' },
  { type: 'block-added', data: '{"a":1}\n2' },
  { type: 'message', data: 'æ' },
];

describe('createEventParser', () => {
  it('reads names, data of several lines and comments', () => {
    expect(parseCut(stream, [])).toEqual(events);
  });

  it('gives the same events wherever the stream is cut in two, also inside a character or between CR and LF', () => {
    for (let cut = 0; cut <= encoder.encode(stream).length; cut++) expect(parseCut(stream, [cut])).toEqual(events);
  });

  it('gives the same events when every byte comes alone', () => {
    expect(parseCut(stream, [...encoder.encode(stream).keys()])).toEqual(events);
  });

  it('gives the same events for any cuts of any data', () => {
    const data = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(data, { maxLength: 5 }), fc.array(fc.nat(60), { maxLength: 6 }), (values, cuts) => {
        const text = values.map((value) => `data: ${value}\n\n`).join('');
        const size = encoder.encode(text).length;
        const cut = parseCut(
          text,
          cuts.filter((at) => at <= size),
        );
        expect(cut).toEqual(parseCut(text, []));
        expect(cut.map((event) => event.data)).toEqual(values);
      }),
    );
  });

  it('drops an event that never ends and one without data', () => {
    expect(parseCut('event: alone\n\ndata: cut short', [])).toEqual([]);
  });
});
