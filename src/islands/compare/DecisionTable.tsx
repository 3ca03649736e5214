import type { ComparedColumn, DecisionRow } from '../../reports/compare/comparisonView.ts';
import { DataTable } from '../shared/DataTable.tsx';

interface Props {
  readonly rows: readonly DecisionRow[];
  readonly columns: readonly ComparedColumn[];
}

/** Decisions that are the same in all scenarios: one column says them. */
export function DecisionTable({ rows, columns }: Props) {
  return (
    <DataTable
      label="Decisions that are the same"
      columns={['Decision', { name: columns.length === 1 ? columns[0]?.name : 'In all', kind: 'words' }]}
      rows={rows.map(({ label, cells: [first] }) => [label, first?.text])}
    />
  );
}
