import { waySubjects } from '../../reports/cost/wayNames.ts';
import { scoreRangeText, scoreText } from '../../reports/decide/scoreText.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { DataTable } from '../shared/DataTable.tsx';

interface Props {
  readonly question: MoneyQuestion;
  readonly weighed: Weighed;
}

/** The ways in their order, with what is unsure about it. */
export function RankingTable({ question: { money }, weighed: { ranked, firstFractions } }: Props) {
  const subjects = waySubjects(money.overflow);
  return (
    <DataTable
      className="ranking"
      label="The ways in their order"
      columns={[
        'Way',
        'Score of 10',
        { name: 'While scores are missing', kind: 'spread' },
        'First, of 100 weightings',
      ]}
      rows={ranked.map(({ way, scoreFraction }) => [
        subjects[way],
        scoreText(scoreFraction.mid),
        scoreRangeText(scoreFraction),
        formatCount((firstFractions[way] ?? 0) * 100),
      ])}
    />
  );
}
