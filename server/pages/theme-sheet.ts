import type { RequestHandler } from 'express';
import { HttpProblem } from '../problem.ts';
import { type Colour, contrast, mix, parseColour, writeColour } from './colour.ts';

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
/** `--ds-color-neutral-background-default` in `widget/styles/colours.css`, light and dark. */
const paper = { light: [0xfd, 0xfa, 0xf5] as Colour, dark: [0x12, 0x20, 0x1e] as Colour };

/** What text must have against what it stands on: WCAG 2.2, 1.4.3. Tinted surfaces take some, hence the margin. */
const enoughContrast = 5.5;

/** The colour of the query, as six hexadecimal digits in lower case; null when there is none or it is none. */
export function readColour(value: unknown): string | null {
  return typeof value === 'string' && /^[\da-f]{6}$/i.test(value) ? value.toLowerCase() : null;
}

/** `GET /farger.css?farge=14407a`: the conversation in the colour of the page around it. A sheet of ours, as the CSP asks. */
export const themeSheet: RequestHandler = (request, response) => {
  const hex = readColour(request.query.farge);
  if (!hex) throw new HttpProblem(400, 'farge: expected six hexadecimal digits, as in 14407a');
  response.set('Cache-Control', 'public, max-age=31536000, immutable').type('css').send(writeTheme(hex));
};

/** Buttons take the colour as it is; links and lines take it as dark, or in dark mode as light, as reading asks. */
export function writeTheme(hex: string): string {
  const colour = parseColour(hex);
  const dark = tokens(readable(colour, paper.dark, white), paper.dark, white);
  return [
    `:root,[data-color-scheme]{${tokens(colour, paper.light, black)}}`,
    `@media screen{[data-color-scheme=dark]{${dark}}}`,
    `@media screen and (prefers-color-scheme:dark){[data-color-scheme=auto]{${dark}}}`,
  ].join('\n');
}

function tokens(base: Colour, ground: Colour, towards: Colour): string {
  const onBase = contrast(base, white) >= contrast(base, black) ? white : black;
  const away = onBase === white ? black : white;
  const line = readable(base, ground, towards);
  const values: Readonly<Record<string, Colour>> = {
    'base-default': base,
    'base-hover': mix(base, away, 0.15),
    'base-active': mix(base, away, 0.28),
    'base-contrast-default': onBase,
    'text-subtle': line,
    'text-default': mix(line, towards, 0.35),
    'border-strong': line,
    'border-default': line,
    'border-subtle': mix(ground, line, 0.25),
    'surface-tinted': mix(ground, line, 0.1),
    'surface-hover': mix(ground, line, 0.16),
    'surface-active': mix(ground, line, 0.22),
  };
  return Object.entries(values)
    .map(([name, value]) => `--ds-color-accent-${name}:${writeColour(value)}`)
    .join(';');
}

/** The colour itself, or as little nearer to `towards` as it takes to be read on `ground`. */
function readable(colour: Colour, ground: Colour, towards: Colour): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= enoughContrast) return mixed;
  }
  return towards;
}
