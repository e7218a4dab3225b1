import { clearOverview, type Overview, readOverview, writeOverview } from './overview.ts';

/** The words of the overview page, as the server put them on its frame. */
interface OverviewWords {
  readonly pages: string;
  readonly none: string;
  readonly tasks: string;
  readonly newTask: string;
  readonly add: string;
  readonly remove: string;
  readonly clear: string;
  readonly cleared: string;
  readonly print: string;
}

/** Shows what is kept in this browser, and lets it be changed, printed and forgotten. */
export function showOverview(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.words ?? '{}') as OverviewWords;
  const told = element('p', { role: 'status', class: 'hint' });
  const change = (next: Overview) => {
    writeOverview(next);
    draw();
  };
  const clear = () => {
    clearOverview();
    draw();
    told.textContent = words.cleared;
  };
  function draw(): void {
    const overview = readOverview();
    told.textContent = '';
    root.replaceChildren(
      pageSection(overview, words, change),
      taskSection(overview, words, change),
      element('p', { class: 'article-tools no-print' }, [
        pressable(words.print, () => window.print()),
        pressable(words.clear, clear),
      ]),
      told,
    );
  }
  draw();
}

type Change = (next: Overview) => void;

function pageSection(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const rows = overview.pages.map((page) =>
    element('li', {}, [
      element('a', { href: page.url }, [page.title]),
      pressable(
        words.remove,
        () => change({ ...overview, pages: overview.pages.filter((other) => other !== page) }),
        page.title,
      ),
    ]),
  );
  const content = rows.length > 0 ? element('ul', { class: 'kept' }, rows) : element('p', {}, [words.none]);
  return element('section', {}, [element('h2', {}, [words.pages]), content]);
}

function taskSection(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const rows = overview.tasks.map((task) => {
    const box = element('input', { type: 'checkbox' }) as HTMLInputElement;
    box.checked = task.done;
    box.addEventListener('change', () => {
      const tasks = overview.tasks.map((other) => (other === task ? { ...task, done: box.checked } : other));
      change({ ...overview, tasks });
    });
    return element('li', {}, [
      element('label', { class: 'choice' }, [box, task.text]),
      pressable(
        words.remove,
        () => change({ ...overview, tasks: overview.tasks.filter((other) => other !== task) }),
        task.text,
      ),
    ]);
  });
  return element('section', {}, [
    element('h2', {}, [words.tasks]),
    element('ul', { class: 'kept' }, rows),
    taskForm(overview, words, change),
  ]);
}

function taskForm(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const input = element('input', { class: 'ds-input', id: 'gjoremal', maxlength: '200' }) as HTMLInputElement;
  const form = element('form', { class: 'task-form no-print' }, [
    element('label', { for: 'gjoremal' }, [words.newTask]),
    input,
    element('button', { class: 'ds-button', 'data-variant': 'secondary' }, [words.add]),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text === '') return;
    change({ ...overview, tasks: [...overview.tasks, { text, done: false }] });
    document.getElementById('gjoremal')?.focus();
  });
  return form;
}

/** A small button; `about` tells a screen reader what it acts on. */
function pressable(label: string, press: () => void, about?: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'tool' }, [label]);
  if (about) button.setAttribute('aria-label', `${label}: ${about}`);
  button.addEventListener('click', press);
  return button;
}

function element(
  name: string,
  attributes: Record<string, string>,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
