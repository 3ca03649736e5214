import { signal } from '@preact/signals';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import type { BillTable } from './BillTable.tsx';
import { economics } from './economicsStore.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly base: string;
}

const table = signal<typeof BillTable | undefined>(undefined);
const state = signal<'waiting' | 'loading' | 'failed'>('waiting');
const words = {
  waiting: 'The table needs scripts.',
  loading: 'Loading the table.',
  failed: 'The table could not be loaded. Close and open to try again.',
} as const;

/** The table is its own chunk: few readers order before they have compared. */
const load = () => {
  state.value = 'loading';
  return import('./BillTable.tsx').then(
    ({ BillTable: loaded }) => {
      table.value = loaded;
    },
    () => {
      state.value = 'failed';
    },
  );
};

/** What has to be ordered for the first servers, once the reader asks for it. */
export function BillPanel({ question, view, base }: Props) {
  const Table = table.value;
  const catalogue = economics.value;
  const serverCount = view.estimate.own[0]?.serverCount ?? 0;
  if (!catalogue || serverCount < 1) return null;
  return (
    <details
      class="bill"
      id="bill"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void load();
      }}
    >
      <summary>Bill of materials for the start</summary>
      {Table ? (
        <Table catalogue={catalogue} question={question} view={view} base={base} />
      ) : (
        <p class="field-note" role="status">
          {words[state.value]}
        </p>
      )}
    </details>
  );
}
