import Combobox from '@github/combobox-nav';
import { answerFor } from './answerFor.ts';
import { articlesFor } from './articlesFor.ts';
import type { Hit, Pagefind } from './Pagefind.ts';
import { termHits } from './termHits.ts';

const kinds = [
  'Articles',
  'Calculators',
  'Models',
  'Accelerators',
  'Formulas',
  'Glossary',
  'Licences',
  'Regulations',
  'Rules',
  'Prices',
] as const;
const waitMilliseconds = 60;
const mostPerGroup = 5;

const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** Makes a search dialog answer to typing. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input');
  const list = dialog.querySelector<HTMLElement>('[role=listbox]');
  const status = dialog.querySelector<HTMLElement>('[data-search-status]');
  const answer = dialog.querySelector<HTMLElement>('[data-search-answer]');
  if (!input || !list || !status || !answer) return;

  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let pagefind: Promise<Pagefind> | undefined;
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
    pagefind ??= load();
    try {
      const engine = await pagefind;
      const found = await engine.debouncedSearch(words, {}, waitMilliseconds);
      if (!found || mine !== turn) return;
      const groups = await Promise.all(kinds.map((kind) => groupOf(engine, words, kind)));
      if (mine === turn) show(groups);
    } catch {
      pagefind = undefined;
      status.textContent = navigator.onLine
        ? 'The search index could not be loaded. It is made by `npm run build`.'
        : 'There is no network, and the search index is not kept on this machine.';
    }
  };

  input.addEventListener('input', () => void search());
  if (input.value !== '') void search();
}

async function load(): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${base()}pagefind/pagefind.js`)) as Pagefind;
  const excerptLength = 18;
  await engine.options({ baseUrl: base(), excerptLength });
  await engine.init();
  return engine;
}

const element = (tag: string, className: string, ...children: (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

/** The best pages of one kind, asked for by kind so that no other kind crowds them out. */
interface Group {
  readonly kind: string;
  readonly hits: readonly Hit[];
  readonly total: number;
}

async function groupOf(engine: Pagefind, words: string, kind: string): Promise<Group> {
  const { results } =
    kind === 'Articles'
      ? await articlesFor(engine, words)
      : await engine.search(words, { filters: { kind } });
  const hits = await Promise.all(results.slice(0, mostPerGroup).map((result) => result.data()));
  if (kind === 'Glossary') {
    const terms = hits.flatMap((hit) => termHits(hit, words));
    return { kind, hits: terms.slice(0, mostPerGroup), total: terms.length };
  }
  return { kind, hits, total: results.length };
}

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
