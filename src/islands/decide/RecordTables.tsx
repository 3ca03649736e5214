import { wayNames } from '../../reports/cost/wayNames.ts';
import { basisWords } from '../../reports/decide/basisWords.ts';
import type { DecisionRecord } from '../../reports/decide/DecisionRecord.ts';
import { recordedScoreText } from '../../reports/decide/recordedScoreText.ts';
import { formatOneDecimal, formatThreeDigits } from '../../units/formatQuantity.ts';

interface RowsProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers. */
  readonly amounts?: readonly number[];
}

/** A table of words and numbers, the first column of which names its rows. */
export function RecordRows({ label, heads, rows, amounts = [] }: RowsProps) {
  const look = (column: number) => (amounts.includes(column) ? 'amount' : undefined);
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="data-table">
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" class={look(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={heads[column + 1]} class={look(column + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The ways as they are ranked. */
export const RecordAlternatives = ({ alternatives }: Pick<DecisionRecord, 'alternatives'>) => (
  <RecordRows
    label="The ways compared"
    heads={['Way', 'What it is', 'Score of 10', 'First, of 100 weightings', 'Cost in money of today']}
    rows={alternatives.map((way) => [
      `${way.place}. ${way.name}`,
      way.detail,
      recordedScoreText(way),
      String(way.firstOfHundred),
      way.cost,
    ])}
    amounts={[2, 3]}
  />
);

/** What each criterion weighs, and what would turn it. */
export const RecordWeights = ({ criteria }: Pick<DecisionRecord, 'criteria'>) => (
  <RecordRows
    label="Weights"
    heads={['Criterion', 'Weight', 'Another way comes first', 'Not in the evidence']}
    rows={criteria.map(({ name, weight, turns, unseen }) => [name, formatThreeDigits(weight), turns, unseen])}
    amounts={[1]}
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
