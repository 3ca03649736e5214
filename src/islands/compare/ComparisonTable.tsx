import type { ComponentChildren } from 'preact';
import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import type { FigureGroup } from '../../reports/compare/comparedFigures.ts';
import type { ComparedColumn, ComparisonView, FigureCell } from '../../reports/compare/comparisonView.ts';
import { horizonWords } from '../../reports/cost/costSentence.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { EvidenceMark, evidenceWords } from '../shared/EvidenceMark.tsx';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { linked, shown, showsExamples } from './compareStore.ts';

interface Props {
  readonly view: ComparisonView;
  readonly columns: readonly ComparedColumn[];
  readonly base: string;
}

/** Scenarios in columns: what was decided differently, then the answers, each beside that of the first. */
export function ComparisonTable({ view, columns, base }: Props) {
  const isOwn = !showsExamples.value && !linked.value;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Scenarios side by side">
      <table class="comparison-table">
        <thead>
          <tr>
            <td />
            {shown.value.map((one, index) => (
              <ColumnHead key={one.name} of={one} isFirst={index === 0} isOwn={isOwn} base={base} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Heading title="Decided differently" span={columns.length} />
          {view.differing.length === 0 ? (
            <tr>
              <td colSpan={columns.length + 1}>
                {columns.length === 1
                  ? 'There is one scenario only.'
                  : 'Nothing: all decisions are the same.'}
              </td>
            </tr>
          ) : null}
          {view.differing.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map(({ text, differs }, index) => (
                <td key={columns[index]?.name} class={differs ? 'differs' : undefined}>
                  {differs ? (
                    <span class="differs-sign" role="img" aria-label="differs:">
                      ≠
                    </span>
                  ) : null}
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {view.groups.map(({ id, title, rows }) => (
          <tbody key={id}>
            <Heading title={id === 'cost' ? costTitle(columns) : title} span={columns.length} />
            <WordRow group={id} columns={columns} />
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  <td key={columns[index]?.name}>
                    <Figure cell={cell} isKnown={columns[index]?.column !== undefined} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const Heading = ({ title, span }: { readonly title: string; readonly span: number }) => (
  <tr class="comparison-group">
    <th scope="rowgroup" colSpan={span + 1}>
      <span>{title}</span>
    </th>
  </tr>
);

/** The horizon stands in the heading where it is the same for all. */
function costTitle(columns: readonly ComparedColumn[]): string {
  const [years, ...others] = new Set(columns.flatMap(({ column }) => column?.horizonYears ?? []));
  const over = years === undefined || others.length > 0 ? 'its horizon' : horizonWords(years);
  return `Cost over ${over}, in money of today`;
}

function Figure({ cell, isKnown }: { readonly cell: FigureCell | undefined; readonly isKnown: boolean }) {
  if (!cell) return <span class="unknown">{isKnown ? 'no answer' : 'being worked out'}</span>;
  const { text, range, difference } = cell;
  return (
    <>
      <span class="figure-value">{text}</span>
      {range === '' ? null : <span class="figure-range"> {range}</span>}
      {difference ? (
        <span class={`figure-difference ${difference.isSure ? difference.sense : 'open'}`}>
          {difference.sense === 'same'
            ? 'the same'
            : `${difference.sense}: ${difference.text}${difference.isSure ? '' : ', ranges overlap'}`}
        </span>
      ) : null}
    </>
  );
}

/** What is no number: does it fit, what is the speed known by, which way costs least. */
const wordRows: Readonly<
  Partial<Record<FigureGroup, { label: string; word: (column: ComparedScenario) => ComponentChildren }>>
> = {
  memory: {
    label: 'Does it fit?',
    word: ({ verdict }) => (verdict ? <VerdictWord {...verdict} /> : null),
  },
  speed: {
    label: 'Known by',
    word: ({ evidence }) =>
      evidence ? (
        <>
          <EvidenceMark evidence={evidence} /> {evidenceWords[evidence]}
        </>
      ) : null,
  },
  cost: {
    label: 'Costs least',
    word: ({ cheapest }) =>
      cheapest ? (
        <>
          <span class="figure-value">{wayNames[cheapest.way]}</span>
          <span class="figure-range">
            {cheapest.fraction === undefined
              ? null
              : ` in ${formatCount(cheapest.fraction * 100)} of 100 draws`}
          </span>
        </>
      ) : null,
  },
};

function WordRow({
  group,
  columns,
}: {
  readonly group: FigureGroup;
  readonly columns: readonly ComparedColumn[];
}) {
  const row = wordRows[group];
  if (!row) return null;
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {columns.map(({ name, column }) => (
        <td key={name}>
          {(column && row.word(column)) ?? <Figure cell={undefined} isKnown={column !== undefined} />}
        </td>
      ))}
    </tr>
  );
}
