const namespace = 'http://www.w3.org/2000/svg';
const shapes: readonly (readonly [string, Record<string, string>])[] = [
  ['circle', { cx: '12', cy: '12', r: '9', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }],
  ['path', { d: 'M15.5 7.5 13.5 13.5 8.5 16.5 10.5 10.5z', fill: 'currentColor' }],
];

/** A small compass beside the launcher's words. */
export function createMark(): SVGElement {
  const svg = shape('svg', { viewBox: '0 0 24 24', width: '24', height: '24', 'aria-hidden': 'true' });
  svg.append(...shapes.map(([name, attributes]) => shape(name, attributes)));
  return svg as SVGElement;
}

function shape(name: string, attributes: Record<string, string>): Element {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
