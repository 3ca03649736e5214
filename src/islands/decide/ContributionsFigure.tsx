import { sharesLayout } from '../../charts/shares/layout.ts';
import { SharesChart } from '../../charts/shares/SharesChart.tsx';
import { criterionWords, shownCriteria } from '../../reports/decide/criterionWords.ts';
import { scoreRangeText, scoreText } from '../../reports/decide/scoreText.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { contributionsTitle } from '../../reports/decide/contributionsTitle.ts';
import { ChartFigure } from '../cost/ChartFigure.tsx';
import { BothDrawings } from '../shared/BothDrawings.tsx';

/** What each criterion gives to the score of each way. */
export function ContributionsFigure({ weighed }: { readonly weighed: Weighed }) {
  const { ranked } = weighed;
  const input = {
    rows: ranked.map(({ way, scoreFraction: { low, high }, parts }) => ({
      way,
      name: wayNames[way],
      low,
      high,
      parts: shownCriteria.map((criterion) => ({
        category: criterion,
        name: criterionWords[criterion].name,
        amount: parts[criterion],
      })),
    })),
    xName: 'Weighted score, of 10',
    text: scoreText,
  };
  const columns = ranked.map(({ way }) => wayNames[way]);
  const summary = ranked
    .map(({ way, scoreFraction, parts }) => {
      const told = shownCriteria.map(
        (criterion) => `${criterionWords[criterion].name.toLowerCase()} ${scoreText(parts[criterion])}`,
      );
      const range = scoreRangeText(scoreFraction);
      return `${wayNames[way]}: ${scoreText(scoreFraction.mid)}${range === '' ? '' : ` (${range})`}, ${told.join(', ')}.`;
    })
    .join(' ');
  return (
    <ChartFigure
      id="contributions"
      title={contributionsTitle(weighed)}
      subtitle="The longest a part can be is its criterion’s share of all weights. Below a bar, where its end may lie while scores are missing."
      columns={['Criterion', ...columns]}
      rows={[
        ...shownCriteria.map((criterion) => [
          criterionWords[criterion].name,
          ...ranked.map(({ parts }) => scoreText(parts[criterion])),
        ]),
        ['In all', ...ranked.map(({ scoreFraction }) => scoreText(scoreFraction.mid))],
      ]}
      exported={shownCriteria.map((criterion) => ({
        criterion,
        weight: weighed.weights[criterion],
        ...Object.fromEntries(ranked.map(({ way, parts }) => [way, parts[criterion]])),
      }))}
    >
      <BothDrawings
        of={SharesChart}
        layoutAt={(width) => sharesLayout({ ...input, width })}
        id="contributions"
        summary={summary}
      />
    </ChartFigure>
  );
}
