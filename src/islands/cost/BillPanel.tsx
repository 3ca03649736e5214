import { signal } from '@preact/signals';
import type { BilledPlan } from '../../scenario/money/billInput.ts';
import type { BillTable } from './BillTable.tsx';
import { economics } from './economicsStore.ts';

interface Props {
  /** Undefined while a record that it is written from is on its way. */
  readonly billed: Omit<BilledPlan, 'redundancy'> | undefined;
  readonly base: string;
  /** Fetches what is on its way. */
  readonly onOpen?: () => void;
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
export function BillPanel({ billed, base, onOpen }: Props) {
  const Table = table.value;
  const catalogue = economics.value;
  return (
    <details
      class="bill"
      id="bill"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        onOpen?.();
        void load();
      }}
    >
      <summary>Bill of materials for the start</summary>
      {Table && catalogue && billed ? (
        <Table catalogue={catalogue} billed={billed} base={base} />
      ) : (
        <p class="field-note" role="status">
          {words[Table ? 'loading' : state.value]}
        </p>
      )}
    </details>
  );
}
