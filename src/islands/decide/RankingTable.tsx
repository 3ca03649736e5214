import { waySubjects } from '../../reports/cost/wayNames.ts';
import { scoreRangeText, scoreText } from '../../reports/decide/scoreText.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { formatCount } from '../../units/formatQuantity.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly weighed: Weighed;
}

/** The ways in their order, with what is unsure about it. */
export function RankingTable({ question: { money }, weighed: { ranked, firstFractions } }: Props) {
  const subjects = waySubjects(money.overflow);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="The ways in their order">
      <table class="data-table ranking">
        <thead>
          <tr>
            <th scope="col">Way</th>
            <th scope="col" class="amount">
              Score of 10
            </th>
            <th scope="col" class="spread">
              While scores are missing
            </th>
            <th scope="col" class="amount">
              First, of 100 weightings
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ way, scoreFraction }) => (
            <tr key={way}>
              <th scope="row">{subjects[way]}</th>
              <td class="amount">{scoreText(scoreFraction.mid)}</td>
              <td class="spread">{scoreRangeText(scoreFraction)}</td>
              <td class="amount">{formatCount((firstFractions[way] ?? 0) * 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
