import { criterionWords, shownCriteria } from '../../reports/decide/criterionWords.ts';
import { turnText } from '../../reports/decide/turnText.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';

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
      <div
        class="table-scroll"
        tabIndex={0}
        role="region"
        aria-label="Weights at which the first place turns"
      >
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col" class="amount">
                Weight
              </th>
              <th scope="col">Another way comes first</th>
            </tr>
          </thead>
          <tbody>
            {shownCriteria.map((criterion) => (
              <tr key={criterion}>
                <th scope="row">{criterionWords[criterion].name}</th>
                <td class="amount">{formatThreeDigits(weights[criterion])}</td>
                <td>{turnText(turns[criterion])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
