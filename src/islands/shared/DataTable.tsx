import type { ComponentChildren } from 'preact';

interface Column {
  readonly name: ComponentChildren;
  /** What stands in it, where that is no single figure. */
  readonly kind: 'words' | 'spread';
}

interface Props {
  /** What it is, for those who hear the page. */
  readonly label: string;
  /** Of the names of rows, then of their cells; a text alone is a column of figures. */
  readonly columns: readonly (string | Column)[];
  /** Cells of each row; the first names it. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** For a look of its own. */
  readonly className?: string;
}

const classOf = (column: string | Column | undefined, place: number): string | undefined => {
  if (place === 0) return undefined;
  if (typeof column !== 'object') return 'amount';
  return column.kind === 'spread' ? 'spread' : undefined;
};

/** A table that scrolls by itself where it is wider than its place. */
export function DataTable({ label, columns, rows, className }: Props) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table class={className === undefined ? 'data-table' : `data-table ${className}`}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col" class={classOf(column, place)}>
                {typeof column === 'object' ? column.name : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, place) => (
                <td key={place} class={classOf(columns[place + 1], place + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
