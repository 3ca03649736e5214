import { trainingFields } from '../../scenario/training/trainingFields.ts';
import type { AnsweredNight, NightMethod } from '../../scenario/night/answerNight.ts';
import type { NightJob } from '../../scenario/night/nightJob.ts';
import type { Shift } from '../../estimates/training/nightShift.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { hourOfWeekText } from '../../units/hourOfWeekText.ts';
import { hoursPerWeek } from '../../units/conversions.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { DataTable } from '../shared/DataTable.tsx';

interface MethodsProps {
  readonly methods: AnsweredNight['methods'];
  readonly currency: CurrencyText;
}

const headings = [
  'Method',
  'Accelerators',
  'Trains',
  'Shifts',
  'Done after',
  'Beyond what is paid',
  'Rented',
];
const none = '–';
const nameOf = (method: string) =>
  trainingFields.method.options.find(({ id }) => id === method)?.name ?? method;

/** The quickest job of each method within one server, or what is missing. */
export function MethodsTable({ methods, currency }: MethodsProps) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label="Methods in the free hours">
      <table class="data-table">
        <thead>
          <tr>
            {headings.map((heading, index) => (
              <th key={heading} scope="col" class={index === 0 ? undefined : 'amount'}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {methods.map((tried) => (
            <tr key={tried.method}>
              <th scope="row">{nameOf(tried.method)}</th>
              <MethodCells tried={tried} currency={currency} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MethodCells({ tried, currency }: { readonly tried: NightMethod } & Omit<MethodsProps, 'methods'>) {
  if (!('job' in tried))
    return (
      <td colSpan={headings.length - 1}>
        {tried.without === 'machines'
          ? 'fits, but never are enough accelerators free in one server for long enough'
          : tried.nearest
            ? shortText(tried.nearest)
            : 'cannot run with these settings; the fine-tuning calculator says why'}
      </td>
    );
  const { acceleratorCount, estimate, night, extraUsd, rentUsd } = tried.job;
  const cells = [
    formatCount(acceleratorCount),
    quantityText(estimate.time.seconds.mid, 's'),
    night.shiftCount ? formatCount(Math.ceil(night.shiftCount.mid)) : 'around the clock',
    night.elapsedSeconds ? quantityText(night.elapsedSeconds.mid, 's') : none,
    currency.text(extraUsd.mid),
    rentUsd ? currency.text(rentUsd.mid) : none,
  ];
  return (
    <>
      {cells.map((cell, index) => (
        <td key={index} class="amount">
          {cell}
        </td>
      ))}
    </>
  );
}

const shortText = ({ acceleratorCount, estimate }: NightJob): string =>
  `does not fit: ${quantityText(-estimate.freeBytes.mid, 'B')} short on ${acceleratorCount === 1 ? 'one accelerator' : `each of ${formatCount(acceleratorCount)}`}`;

/** The stretches of a week in which the reader's job has its accelerators. */
export const ShiftsTable = ({ shifts }: { readonly shifts: readonly Shift[] }) => (
  <DataTable
    label="Shifts of a week"
    columns={['From', { name: 'To', kind: 'words' }, 'Free', 'Of use']}
    rows={shifts.map(({ startHour, hourCount, usefulSeconds }) => [
      hourOfWeekText(startHour),
      hourOfWeekText((startHour + hourCount) % hoursPerWeek),
      `${formatCount(hourCount)}\u00a0h`,
      quantityText(usefulSeconds, 's'),
    ])}
  />
);
