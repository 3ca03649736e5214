import type { ComponentChildren } from 'preact';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { basisWords } from '../../reports/decide/basisWords.ts';
import type { DecisionRecord, RecordedCriterion, RecordLine } from '../../reports/decide/DecisionRecord.ts';
import { formatOneDecimal, formatThreeDigits } from '../../units/formatQuantity.ts';

interface Props {
  readonly record: DecisionRecord;
  readonly base: string;
}

/** The decision on paper: one to three pages of A4 that need nothing else to be checked and repeated. */
export function RecordSheet({ record, base }: Props) {
  const { title, statement, deciders, leftOut, criteria, changed, costTurns, risks, sources } = record;
  return (
    <article class="record-sheet" aria-labelledby="record-title">
      <p class="field-note">Decision record</p>
      <h2 id="record-title">{title}</h2>
      <dl class="record-block">
        {headLines(record).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="record-statement">{statement}</p>
      <SheetPart title="What was compared">
        <Alternatives record={record} />
        {leftOut.length > 0 ? (
          <ul>
            {leftOut.map(({ name, value }) => (
              <li key={name}>
                {name} is left out. {value}
              </li>
            ))}
          </ul>
        ) : null}
      </SheetPart>
      <SheetPart title="Weights, and where they turn the first place">
        <p>
          Weights are the decision of {deciders === '' ? 'whoever signs' : deciders}; no estimate gives them.
          Only their proportions count.
        </p>
        <Weights criteria={criteria} />
      </SheetPart>
      <SheetPart title="Scores and evidence" long>
        <Scores criteria={criteria} />
      </SheetPart>
      <SheetPart title="Changed from the defaults">
        {changed.length === 0 ? (
          <p>Nothing: the scenario is the one this site begins from.</p>
        ) : (
          <Rows
            label="Changed from the defaults"
            heads={['What', 'Default', 'Used']}
            rows={changed.map(({ name, from, to }) => [name, from, to])}
          />
        )}
      </SheetPart>
      {costTurns.length > 0 ? (
        <SheetPart title="What would turn the cost">
          <ul>
            {costTurns.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </SheetPart>
      ) : null}
      <SheetPart title="Risks and exit" long>
        {risks.map(({ way, name, items }) => (
          <div key={way} class="record-risks">
            <h4>{name}</h4>
            <ul>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </SheetPart>
      <SheetPart title="Sources" long>
        <ol class="record-sources">
          {sources.map(({ id, title: source, asOf }) => (
            <li key={id}>
              <a href={`${base}sources/#${id}`}>{source}</a>, <span class="as-of">{asOf}</span>
            </li>
          ))}
        </ol>
      </SheetPart>
      <ul class="record-signatures" aria-label="Signatures">
        {['Decided by', 'Data protection', 'Finance'].map((role) => (
          <li key={role}>{role}, date</li>
        ))}
      </ul>
      <p class="record-address">
        Repeat it: <a href={record.address}>{record.address}</a>
      </p>
    </article>
  );
}

const headLines = ({ deciders, preparedOn, dataOf, scenario }: DecisionRecord): readonly RecordLine[] => [
  { name: 'Decides', value: deciders === '' ? 'nobody is named' : deciders },
  ...(preparedOn === undefined ? [] : [{ name: 'Prepared', value: preparedOn }]),
  { name: 'Data of', value: dataOf },
  ...scenario,
];

/** A part of the sheet; a long one may go on over the page. */
function SheetPart({
  title,
  long = false,
  children,
}: {
  readonly title: string;
  readonly long?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`record-part${long ? ' long' : ''}`}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

interface RowsProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that hold numbers. */
  readonly amounts?: readonly number[];
}

function Rows({ label, heads, rows, amounts = [] }: RowsProps) {
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

const scoreWithRange = (score: number, low: number, high: number): string =>
  low === high
    ? formatOneDecimal(score)
    : `${formatOneDecimal(score)} (${formatOneDecimal(low)}\u2013${formatOneDecimal(high)})`;

const Alternatives = ({ record: { alternatives } }: { readonly record: DecisionRecord }) => (
  <Rows
    label="The ways compared"
    heads={['Way', 'What it is', 'Score of 10', 'First, of 100 weightings', 'Cost in money of today']}
    rows={alternatives.map(({ place, name, detail, score, scoreLow, scoreHigh, firstOfHundred, cost }) => [
      `${place}. ${name}`,
      detail,
      scoreWithRange(score, scoreLow, scoreHigh),
      String(firstOfHundred),
      cost,
    ])}
    amounts={[2, 3]}
  />
);

const Weights = ({ criteria }: { readonly criteria: readonly RecordedCriterion[] }) => (
  <Rows
    label="Weights"
    heads={['Criterion', 'Weight', 'Another way comes first', 'Not in the evidence']}
    rows={criteria.map(({ name, weight, turns, unseen }) => [name, formatThreeDigits(weight), turns, unseen])}
    amounts={[1]}
  />
);

const Scores = ({ criteria }: { readonly criteria: readonly RecordedCriterion[] }) => (
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
