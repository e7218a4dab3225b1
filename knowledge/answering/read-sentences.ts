/** A sentence a model wrote, with the numbers of the passages it cites, in the order they stand. */
export interface CitedSentence {
  readonly text: string;
  readonly passages: readonly number[];
}

/** A sentence that goes on beyond this many characters is not one; it is cut so that memory stays bounded. */
const maxSentence = 1000;
const mark = /\[(\d{1,3}(?:\s?,\s?\d{1,3})*)\]/g;
/** A line break, or a citation with what may follow it and a space. */
const end = /\n|(?:\[\d{1,3}(?:\s?,\s?\d{1,3})*\]\s?)+[.!?]?(?=\s)\s/;

/** Reads sentences from text that arrives piece by piece; each is given as soon as it is whole. */
export async function* readSentences(pieces: AsyncIterable<string>): AsyncGenerator<CitedSentence> {
  let open = '';
  for await (const piece of pieces) {
    open += piece;
    for (let match = end.exec(open); match; match = end.exec(open)) {
      const cut = match.index + match[0].length;
      const sentence = toSentence(open.slice(0, cut));
      open = open.slice(cut);
      if (sentence) yield sentence;
    }
    if (open.length > maxSentence) open = '';
  }
  const last = toSentence(open);
  if (last) yield last;
}

function toSentence(raw: string): CitedSentence | null {
  const passages = [...raw.matchAll(mark)].flatMap(([, numbers = '']) => numbers.split(',').map(Number));
  const text = raw
    .replace(mark, '')
    .replace(/^[\s>#*-]+|\*\*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s([.,!?])/g, '$1')
    .trim();
  if (text === '') return null;
  return { text, passages: [...new Set(passages)] };
}
