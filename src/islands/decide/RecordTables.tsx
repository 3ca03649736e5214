import { wayNames } from '../../reports/cost/wayNames.ts';
import { basisWords } from '../../reports/decide/basisWords.ts';
import type { DecisionRecord } from '../../reports/decide/DecisionRecord.ts';
import { recordedScoreText } from '../../reports/decide/recordedScoreText.ts';
import { formatOneDecimal, formatThreeDigits } from '../../units/formatQuantity.ts';
import { DataTable } from '../shared/DataTable.tsx';

/** The ways as they are ranked. */
export const RecordAlternatives = ({ alternatives }: Pick<DecisionRecord, 'alternatives'>) => (
  <DataTable
    label="The ways compared"
    columns={[
      'Way',
      { name: 'What it is', kind: 'words' },
      'Score of 10',
      'First, of 100 weightings',
      { name: 'Cost in money of today', kind: 'words' },
    ]}
    rows={alternatives.map((way) => [
      `${way.place}. ${way.name}`,
      way.detail,
      recordedScoreText(way),
      String(way.firstOfHundred),
      way.cost,
    ])}
  />
);

/** What each criterion weighs, and what would turn it. */
export const RecordWeights = ({ criteria }: Pick<DecisionRecord, 'criteria'>) => (
  <DataTable
    label="Weights"
    columns={[
      'Criterion',
      'Weight',
      { name: 'Another way comes first', kind: 'words' },
      { name: 'Not in the evidence', kind: 'words' },
    ]}
    rows={criteria.map(({ name, weight, turns, unseen }) => [name, formatThreeDigits(weight), turns, unseen])}
  />
);

/** Every score with its evidence, by criterion. */
export const RecordScores = ({ criteria }: Pick<DecisionRecord, 'criteria'>) => (
  <div class="table-scroll" tabIndex={0} role="region" aria-label="Scores and evidence of the record">
    <table class="data-table">
      <thead>
        <tr>
          <th scope="col">Way</th>
          <th scope="col" class="amount">
            Score of 10
          </th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      {criteria.map(({ criterion, name, scale, scores }) => (
        <tbody key={criterion}>
          <tr class="criterion-head">
            <th scope="rowgroup" colSpan={3}>
              <strong>{name}.</strong> <span class="scale">{scale}</span>
            </th>
          </tr>
          {scores.map(({ way, score, basis, evidence }) => (
            <tr key={way}>
              <th scope="row">{wayNames[way]}</th>
              <td class="amount">
                {formatOneDecimal(score)}
                {basis === 'evidence' ? '' : `, ${basisWords[basis]}`}
              </td>
              <td>{evidence}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
);
