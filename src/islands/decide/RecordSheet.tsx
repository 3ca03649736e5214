import type { ComponentChildren } from 'preact';
import type { DecisionRecord, RecordLine } from '../../reports/decide/DecisionRecord.ts';
import { DataTable } from '../shared/DataTable.tsx';
import { RecordAlternatives, RecordScores, RecordWeights } from './RecordTables.tsx';

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
        <RecordAlternatives alternatives={record.alternatives} />
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
        <RecordWeights criteria={criteria} />
      </SheetPart>
      <SheetPart title="Scores and evidence" long>
        <RecordScores criteria={criteria} />
      </SheetPart>
      <SheetPart title="Changed from the defaults">
        {changed.length === 0 ? (
          <p>Nothing: the scenario is the one this site begins from.</p>
        ) : (
          <DataTable
            label="Changed from the defaults"
            columns={['What', { name: 'Default', kind: 'words' }, { name: 'Used', kind: 'words' }]}
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
