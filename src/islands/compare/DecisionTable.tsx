import type { ComparedColumn, DecisionRow } from '../../reports/compare/comparisonView.ts';

interface Props {
  readonly rows: readonly DecisionRow[];
  readonly columns: readonly ComparedColumn[];
}

/** Decisions that are the same in all scenarios: one column says them. */
export function DecisionTable({ rows, columns }: Props) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Decisions that are the same">
      <table class="data-table">
        <thead>
          <tr>
            <th scope="col">Decision</th>
            <th scope="col">{columns.length === 1 ? columns[0]?.name : 'In all'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells: [first] }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              <td>{first?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
