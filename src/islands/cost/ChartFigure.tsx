import type { ComponentChildren } from 'preact';
import { ExportRows, type ExportedRow } from '../shared/ExportRows.tsx';
import { DataTable } from '../shared/DataTable.tsx';

interface Props {
  readonly id: string;
  /** What the picture shows, in a sentence from the same numbers. */
  readonly title: string;
  readonly subtitle: string;
  readonly children: ComponentChildren;
  readonly columns: readonly string[];
  /** Cells as text, one row each; the first names its row. */
  readonly rows: readonly (readonly string[])[];
  /** The numbers themselves, for a spreadsheet or a program. */
  readonly exported: readonly ExportedRow[];
}

/** A picture with its sentence, the same as a table, and its numbers as a file. */
export function ChartFigure({ id, title, subtitle, children, columns, rows, exported }: Props) {
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="chart-title" id={`${id}-title`}>
          {title}
        </p>
        <p class="chart-subtitle">{subtitle}</p>
      </figcaption>
      {children}
      <details class="chart-table">
        <summary>The same as a table</summary>
        <DataTable label={`${title}, as a table`} columns={columns} rows={rows} />
      </details>
      <ExportRows name={id} rows={exported} />
    </figure>
  );
}
