/** Abbreviations that end in a full stop without ending a sentence; those in `mayEnd` may do both. Lower case, without the last stop. */
const abbreviations = new Set(
  (
    'bl.a f.eks nr kap jf jfr ca kl evt pkt s st tlf mv pga ang inkl ekskl min maks mill mrd hhv fig tab vedr ' +
    'art avd bd dir f.o.m fom t.o.m tom o.l mht mtp mnd adm red sml jan feb mar apr jun jul aug sep sept okt nov des ' +
    'dr hr fr prof cand lic d.v.s dvs d v i.e e.g m.a bla t.d f.t'
  ).split(' '),
);
const mayEnd = new Set('osv m.m mm o.l mv m.v etc'.split(' '));
const month = /^\s+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)/iu;
const boundary = /[.!?…]+["»”')\]]*(?=\s)|\n+/gu;

/**
 * The sentences of a text, in order, each a verbatim substring without the space around it. A line break always ends one
 * (`renderBlocks` puts paragraphs and items on lines of their own); a full stop does unless it belongs to an abbreviation
 * (`bl.a.`, `f.eks.`), a date or ordinal (`1. juni`, `10. trinn`), an initial, or is followed by a lower-case word.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (!match[0].startsWith('\n') && !endsSentence(text, match.index, end)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  const next = rest.trimStart();
  if (/^\p{Ll}/u.test(next)) return text[stop] !== '.' && !/["»”')\]]$/u.test(text.slice(stop, end));
  if (text[stop] !== '.') return true;
  const word = (/\S*$/u.exec(text.slice(Math.max(0, stop - 30), stop))?.[0] ?? '')
    .replace(/^[("«“'[]+/u, '')
    .toLowerCase();
  if (mayEnd.has(word)) return true;
  if (abbreviations.has(word) || /^\p{L}$/u.test(word)) return false;
  return !(/^§?\d{1,2}$/u.test(word) && (month.test(rest) || /^\d/u.test(next)));
}
