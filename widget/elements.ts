/** An element with attributes and children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** A small button; `about` tells a screen reader what it acts on. */
export function pressable(label: string, press: () => void, about?: string): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'tool', ...(about && { 'aria-label': `${label}: ${about}` }) },
    [label],
  );
  button.addEventListener('click', press);
  return button;
}
