import { formatCount } from '../../units/formatQuantity.ts';

/** Makes a table of records filter and sort; without it the whole table stands as it was built. */
export function startTable(root: HTMLElement): void {
  const body = root.querySelector('tbody');
  const words = root.querySelector<HTMLInputElement>('[data-filter-words]');
  const count = root.querySelector<HTMLElement>('[data-filter-count]');
  if (!body || !words || !count) return;
  const rows = [...body.rows];
  // Long lists carry no words of their own; what a row shows is searched there.
  const texts = new Map(rows.map((row) => [row, row.dataset['words'] ?? row.textContent.toLowerCase()]));
  const choices = [...root.querySelectorAll<HTMLInputElement>('[data-filter-choice]')];
  const least = [...root.querySelectorAll<HTMLInputElement>('[data-filter-least]')];

  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = texts.get(row) ?? '';
      const matches =
        wanted.every((word) => text.includes(word)) &&
        choices.every(
          ({ checked, name, value }) => !checked || value === '' || row.dataset[name] === value,
        ) &&
        least.every((input) => reaches(row, input));
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    count.textContent = `${formatCount(shown)} of ${formatCount(rows.length)}`;
  };
  root.addEventListener('input', filter);
  filter();

  for (const header of root.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    header.querySelector('button')?.addEventListener('click', () => {
      const ascending = header.getAttribute('aria-sort') !== 'ascending';
      for (const other of root.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
      const key = header.dataset['sort'] ?? '';
      body.append(...rows.sort((one, other) => compare(one, other, key, ascending)));
    });
  }
}

/** Whether a row's figure is at least, or for a most-field at most, what was typed; empty fields ask nothing. */
function reaches(row: HTMLTableRowElement, input: HTMLInputElement): boolean {
  const wanted = Number(input.value.replace(',', '.'));
  if (input.value.trim() === '' || !Number.isFinite(wanted)) return true;
  const figure = Number(row.dataset[input.name] ?? Number.NaN);
  return input.dataset['filterLeast'] === 'most' ? figure <= wanted : figure >= wanted;
}

/** Orders rows by a figure or a name; rows without the figure come last either way. */
function compare(
  one: HTMLTableRowElement,
  other: HTMLTableRowElement,
  key: string,
  ascending: boolean,
): number {
  const [first = '', second = ''] = [one.dataset[key], other.dataset[key]];
  if (first === '' || second === '') return first === second ? 0 : first === '' ? 1 : -1;
  const numbers = [Number(first), Number(second)] as const;
  const difference = numbers.every(Number.isFinite)
    ? numbers[0] - numbers[1]
    : first.localeCompare(second, 'en', { numeric: true });
  return ascending ? difference : -difference;
}
