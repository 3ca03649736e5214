import { criterionWords, shownCriteria } from '../../reports/decide/criterionWords.ts';
import { turnText } from '../../reports/decide/turnText.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { DataTable } from '../shared/DataTable.tsx';

/** How far each weight may move, the others as they are, before another way comes first. */
export function TurnsTable({
  weighed: { weights, turns },
  base,
}: {
  readonly weighed: Weighed;
  readonly base: string;
}) {
  return (
    <section class="chart" aria-labelledby="turns-title">
      <p class="chart-title" id="turns-title">
        How far a weight can move before another way comes first
      </p>
      <p class="chart-subtitle">
        One weight at a time, between 0 and 5, the others and all scores as they are. Exact, by{' '}
        <a href={`${base}formulas/decision/breakEvenWeightRatio/`}>one equation</a>.
      </p>
      <DataTable
        label="Weights at which the first place turns"
        columns={['Criterion', 'Weight', { name: 'Another way comes first', kind: 'words' }]}
        rows={shownCriteria.map((criterion) => [
          criterionWords[criterion].name,
          formatThreeDigits(weights[criterion]),
          turnText(turns[criterion]),
        ])}
      />
    </section>
  );
}
