import Combobox from '@github/combobox-nav';
import { answerFor } from './answerFor.ts';
import type { Hit, Pagefind } from './Pagefind.ts';

const groupOrder = ['Articles', 'Calculators', 'Models', 'Accelerators', 'Formulas'];
const waitMilliseconds = 60;
const mostHits = 24;
const mostPerGroup = 5;

const started = new WeakSet<HTMLDialogElement>();

/** Makes an open search dialog answer to typing; does nothing the second time. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const answer = dialog.querySelector<HTMLElement>('[data-search-answer]');
  if (!input || !list || !status || !answer) return;
  input.focus();
  input.select();
  if (started.has(dialog)) return;
  started.add(dialog);

  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let pagefind: Promise<Pagefind> | undefined;
  let turn = 0;

  const show = (hits: readonly Hit[], total: number) => {
    combobox.stop();
    list.replaceChildren(...groupsOf(hits));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    if (hits.length > 0) combobox.start();
    status.textContent =
      total === 0
        ? 'Nothing found.'
        : `${total} ${total === 1 ? 'result' : 'results'}. Up and Down choose, Enter opens.`;
  };

  const search = async () => {
    turn += 1;
    const mine = turn;
    const words = input.value.trim();
    answerFor(words, answer, dialog.dataset['base'] ?? '/');
    if (words === '') {
      show([], 0);
      status.textContent = '';
      return;
    }
    pagefind ??= load(dialog);
    try {
      const engine = await pagefind;
      const found = await engine.debouncedSearch(words, {}, waitMilliseconds);
      if (!found || mine !== turn) return;
      const hits = await Promise.all(found.results.slice(0, mostHits).map((result) => result.data()));
      if (mine === turn) show(hits, found.results.length);
    } catch {
      pagefind = undefined;
      status.textContent = 'The search index could not be loaded. It is made by `npm run build`.';
    }
  };

  input.addEventListener('input', () => void search());
  if (input.value !== '') void search();
}

async function load(dialog: HTMLDialogElement): Promise<Pagefind> {
  const bundle = dialog.dataset['bundle'] ?? '';
  const engine = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  const excerptLength = 18;
  await engine.options({ baseUrl: dialog.dataset['base'] ?? '/', excerptLength });
  await engine.init();
  return engine;
}

const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

function groupsOf(hits: readonly Hit[]): readonly HTMLElement[] {
  let number = 0;
  return groupOrder.flatMap((kind) => {
    const own = hits.filter(({ filters }) => filters['kind']?.includes(kind)).slice(0, mostPerGroup);
    if (own.length === 0) return [];
    const group = element('div', '', element('div', 'group-name', kind));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', kind);
    for (const hit of own) {
      number += 1;
      group.append(optionOf(hit, `search-hit-${number}`));
    }
    return [group];
  });
}

function optionOf(hit: Hit, id: string): HTMLElement {
  const link = document.createElement('a');
  link.id = id;
  link.href = hit.url;
  link.setAttribute('role', 'option');
  link.append(
    element('span', 'title', hit.meta['title'] ?? hit.url),
    element('span', 'where', hit.meta['where'] ?? ''),
  );
  link.append(element('span', 'excerpt', ...marked(hit.excerpt)));
  return link;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const plain = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);

/** Pagefind marks words with `<mark>` in escaped text; built as nodes, so that nothing is ever parsed as HTML. */
function marked(excerpt: string): readonly (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/g).map((piece) => {
    const match = /^<mark>(.*)<\/mark>$/.exec(piece);
    return match ? element('mark', '', plain(match[1] ?? '')) : plain(piece);
  });
}
