const key = 'livsveiviser.text-size';
const sizes = ['vanlig', 'stor', 'storst'];

/** Brings the header's text-size button to life: each press takes the next size, and the browser remembers it. */
export function wireTextSize(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-text-size]');
  setSize(rememberedSize());
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const at = sizes.indexOf(document.documentElement.dataset.text ?? 'vanlig');
    const next = sizes[(at + 1) % sizes.length] ?? 'vanlig';
    setSize(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // Storage is forbidden: the size holds for this page.
    }
  });
}

function setSize(size: string): void {
  if (size === 'vanlig') delete document.documentElement.dataset.text;
  else document.documentElement.dataset.text = size;
}

function rememberedSize(): string {
  try {
    const kept = localStorage.getItem(key) ?? 'vanlig';
    return sizes.includes(kept) ? kept : 'vanlig';
  } catch {
    return 'vanlig';
  }
}
