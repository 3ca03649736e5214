import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { RecordSheet } from './RecordSheet.tsx';
import { RecordTools } from './RecordTools.tsx';
import { recordShown } from './recordShown.ts';

interface Props {
  readonly currency: CurrencyText;
  readonly doubt: CostDoubt | undefined;
  /** Titles of sources that the first answer rests on. */
  readonly sourceTitles: Readonly<Record<string, string>>;
  readonly base: string;
}

/** The record that a decision ends in, with the ways for it to leave the page; nothing while there is none. */
export function RecordGround({ currency, doubt, sourceTitles, base }: Props) {
  const record = recordShown({ currency, doubt, sourceTitles, scenario: scenario.value, base });
  if (!record) return null;
  return (
    <div class="record-ground">
      <RecordTools record={record} />
      <RecordSheet record={record} base={base} />
    </div>
  );
}
