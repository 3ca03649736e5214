import Combobox from '@github/combobox-nav';
import { searchInWorker } from '../workers/searchInWorker.ts';
import { answerFor } from './answerFor.ts';
import type { Group } from './Group.ts';
import type { Hit } from './Pagefind.ts';

const waitMilliseconds = 60;

const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** Makes a search dialog answer to typing. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const answer = dialog.querySelector<HTMLElement>('[data-search-answer]');
  if (!input || !list || !status || !answer) return;

  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  const start = () => searchInWorker(new URL(`${base()}pagefind/pagefind.js`, location.href).href, base());
  // At once: the first words should not wait for the index.
  let searching: ReturnType<typeof start> | undefined = start();
  let turn = 0;

  const show = (groups: readonly Group[]) => {
    const shown = groups.reduce((sum, { hits }) => sum + hits.length, 0);
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    combobox.stop();
    list.replaceChildren(...elementsOf(groups));
    input.setAttribute('aria-expanded', String(shown > 0));
    if (shown > 0) combobox.start();
    const counted = `${shown < total ? `${shown} of ` : ''}${total} ${total === 1 ? 'result' : 'results'}`;
    status.textContent = total === 0 ? 'Nothing found.' : `${counted}. Up and Down choose, Enter opens.`;
  };

  const search = async () => {
    turn += 1;
    const mine = turn;
    const words = input.value.trim();
    answerFor(words, answer, base());
    if (words === '') {
      show([]);
      status.textContent = '';
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
    if (mine !== turn) return;
    const asked = (searching ??= start());
    try {
      const groups = await asked.find(words);
      if (groups && mine === turn) show(groups);
    } catch {
      asked.end();
      if (searching === asked) searching = undefined;
      status.textContent = navigator.onLine
        ? 'The search index could not be loaded. It is made by `npm run build`.'
        : 'There is no network, and the search index is not kept on this machine.';
    }
  };

  input.addEventListener('input', () => void search());
  if (input.value !== '') void search();
}

const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

function elementsOf(groups: readonly Group[]): readonly HTMLElement[] {
  let number = 0;
  return groups.flatMap(({ kind, hits }) => {
    if (hits.length === 0) return [];
    const group = element('div', '', element('div', 'group-name', kind));
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', kind);
    for (const hit of hits) {
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
