/** A colour as red, green and blue, 0 to 255, and how opaque it is, 0 to 1. */
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const names: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255, 1],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
  whitesmoke: [245, 245, 245, 1],
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
};
/** Colours nearer to each other than this, added up over the three, cannot be told apart by most people. */
const nearest = 40;

/** Whether text of a colour can be read on another; colours in a form we do not know can. */
export function isReadable(text: string, background: string | null): boolean {
  const front = parseColour(text);
  if (!front) return true;
  if (front[3] < 0.1) return false;
  const back = background === null ? null : parseColour(background);
  if (!back || back[3] < 0.5) return true;
  return Math.abs(front[0] - back[0]) + Math.abs(front[1] - back[1]) + Math.abs(front[2] - back[2]) >= nearest;
}

/** Reads a name, `#rgb`, `#rrggbb` and `rgb()`; null for another form. */
function parseColour(text: string): Colour | null {
  const found = text.trim().toLowerCase();
  const [word = ''] = found.split(/[\s;]/);
  if (Object.hasOwn(names, word)) return names[word] ?? null;
  const hex = /^#([0-9a-f]{3,8})\b/.exec(found)?.[1];
  if (hex) return fromHex(hex);
  const parts = /^rgba?\(([^)]*)\)/
    .exec(found)?.[1]
    ?.split(/[\s,/]+/)
    .filter(Boolean);
  if (!parts || parts.length < 3) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1));
  const alpha = parts[3] === undefined ? 1 : Number.parseFloat(parts[3]) / (parts[3].endsWith('%') ? 100 : 1);
  return [red, green, blue, alpha];
}

function fromHex(hex: string): Colour | null {
  const long = hex.length <= 4 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return null;
  const [red = 0, green = 0, blue = 0, alpha = 255] = (long.match(/../g) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  );
  return [red, green, blue, alpha / 255];
}
