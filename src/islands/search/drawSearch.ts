import { loadStyle } from '../shared/loadStyle.ts';
import sheet from './search.css?url';
import { startSearch } from './startSearch.ts';

const drawn = new WeakSet<HTMLDialogElement>();

/**
 * Draws the search around the field of an open dialog, shows it and has it answer to typing. The field stays where it
 * is: moved, it would lose the focus.
 */
export async function drawSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input');
  const box = input?.parentElement;
  if (!input || !box || drawn.has(dialog)) return;
  drawn.add(dialog);
  dialog.className = 'search-dialog';
  box.className = 'search-box';
  for (const [name, value] of Object.entries(fieldAttributes)) input.setAttribute(name, value);

  const sign = document.querySelector('[data-search-open] svg')?.cloneNode(true);
  const close = element('button', { class: 'close', type: 'button', 'aria-label': 'Esc: close search' });
  close.append(element('kbd', { 'aria-hidden': 'true' }, 'Esc'));
  close.addEventListener('click', () => dialog.close());
  box.append(close);
  if (sign) box.prepend(sign);
  const foot = element('p', { class: 'foot' });
  foot.append(
    element(
      'span',
      { role: 'status', 'data-search-status': '' },
      'Articles, models, accelerators and formulas, searched on this machine.',
    ),
  );
  dialog.append(
    element('div', { class: 'answer', 'data-search-answer': '', hidden: '' }),
    element('div', { id: 'search-hits', role: 'listbox', 'aria-label': 'Results' }),
    foot,
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  startSearch(dialog);
  await loadStyle(sheet);
  dialog.style.opacity = '';
}

const fieldAttributes: Readonly<Record<string, string>> = {
  type: 'text',
  'aria-controls': 'search-hits',
  'aria-expanded': 'false',
  autocomplete: 'off',
  spellcheck: 'false',
  enterkeyhint: 'search',
};

function element(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
