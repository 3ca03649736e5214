import { csvOf } from '../../reports/csvOf.ts';
import { saveText } from './saveText.ts';

/** A table's rows as they leave the page: numbers as numbers, columns named by their keys. */
export type ExportedRow = Readonly<Record<string, string | number>>;

interface Props {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly rows: readonly ExportedRow[];
}

/** Buttons that hand a picture's numbers to a spreadsheet or a program. */
export function ExportRows({ name, rows }: Props) {
  const [first = {}] = rows;
  const columns = Object.keys(first);
  return (
    <div class="export-rows">
      <button
        class="text-button"
        type="button"
        onClick={() =>
          saveText(
            `${name}.csv`,
            'text/csv',
            csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]),
          )
        }
      >
        CSV
      </button>
      <button
        class="text-button"
        type="button"
        onClick={() => saveText(`${name}.json`, 'application/json', `${JSON.stringify(rows, null, 2)}\n`)}
      >
        JSON
      </button>
    </div>
  );
}
