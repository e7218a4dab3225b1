import { shareText } from './copy-text.ts';
import { element, pressable } from './elements.ts';
import { clearOverview, type Overview, plainOverview, readOverview, writeOverview } from './overview.ts';

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
  readonly share: string;
  readonly copied: string;
  readonly nothing: string;
}

/** Keeps what has changed, and gives focus to the element of that id once all is drawn again. */
type Change = (next: Overview, focus: string) => void;

/** Ids that focus goes to. */
const ids = { pages: 'sider', tasks: 'gjoremal', newTask: 'nytt-gjoremal' };

/** Shows what is kept in this browser, and lets it be changed, shared, printed and forgotten. */
export function showOverview(root: HTMLElement): void {
  const words = JSON.parse(root.dataset.words ?? '{}') as OverviewWords;
  const told = element('p', { role: 'status', class: 'hint' });
  const share = async () => {
    const text = plainOverview(readOverview(), location.origin, words);
    if (text === '') told.textContent = words.nothing;
    else if ((await shareText(document.title, text)) === 'copied') told.textContent = words.copied;
  };
  const clear = () => {
    clearOverview();
    draw();
    told.textContent = words.cleared;
    document.getElementById(ids.pages)?.focus();
  };
  const change: Change = (next, focus) => {
    writeOverview(next);
    draw();
    document.getElementById(focus)?.focus();
  };
  function draw(): void {
    const overview = readOverview();
    told.textContent = '';
    const tools = [
      pressable(words.share, share),
      pressable(words.print, () => window.print()),
      pressable(words.clear, clear),
    ];
    root.replaceChildren(
      pageSection(overview, words, change),
      taskSection(overview, words, change),
      element('p', { class: 'article-tools no-print' }, tools),
      told,
    );
  }
  draw();
}

function pageSection(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const { pages } = overview;
  const rows = pages.map((page) =>
    element('li', {}, [
      element('a', { href: page.url }, [page.title]),
      pressable(
        words.remove,
        () => change({ ...overview, pages: pages.filter((other) => other !== page) }, ids.pages),
        page.title,
      ),
    ]),
  );
  const content = rows.length > 0 ? element('ul', { class: 'kept' }, rows) : element('p', {}, [words.none]);
  return element('section', {}, [heading(ids.pages, words.pages), content]);
}

function taskSection(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const { tasks } = overview;
  const rows = tasks.map((task, at) => {
    const id = `gjort-${at}`;
    const box = element('input', { type: 'checkbox', id });
    box.checked = task.done;
    box.addEventListener('change', () =>
      change(
        { ...overview, tasks: tasks.map((other) => (other === task ? { ...task, done: box.checked } : other)) },
        id,
      ),
    );
    return element('li', {}, [
      element('label', { class: 'choice' }, [box, task.text]),
      pressable(
        words.remove,
        () => change({ ...overview, tasks: tasks.filter((other) => other !== task) }, ids.tasks),
        task.text,
      ),
    ]);
  });
  return element('section', {}, [
    heading(ids.tasks, words.tasks),
    element('ul', { class: 'kept' }, rows),
    taskForm(overview, words, change),
  ]);
}

function taskForm(overview: Overview, words: OverviewWords, change: Change): HTMLElement {
  const input = element('input', { class: 'ds-input', id: ids.newTask, maxlength: '200' });
  const form = element('form', { class: 'task-form no-print' }, [
    element('label', { for: ids.newTask }, [words.newTask]),
    input,
    element('button', { class: 'ds-button', 'data-variant': 'secondary' }, [words.add]),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (text !== '') change({ ...overview, tasks: [...overview.tasks, { text, done: false }] }, ids.newTask);
  });
  return form;
}

/** Takes the focus of a button that is gone. */
function heading(id: string, words: string): HTMLElement {
  return element('h2', { id, tabindex: '-1' }, [words]);
}
