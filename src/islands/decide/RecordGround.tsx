import { shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { drawnDoubt } from './drawnDoubt.ts';
import { RecordSheet } from './RecordSheet.tsx';
import { RecordTools } from './RecordTools.tsx';
import { recordShown } from './recordShown.ts';

interface Props {
  /** Titles of sources that the first answer rests on. */
  readonly sourceTitles: Readonly<Record<string, string>>;
  readonly base: string;
}

/** The record that a decision ends in, with the ways for it to leave the page; nothing while there is none. */
export function RecordGround({ sourceTitles, base }: Props) {
  const shown = shownQuestion.value;
  const record =
    shown &&
    recordShown({
      currency: currencyText(shown.chosen.currency),
      doubt: drawnDoubt.value,
      sourceTitles,
      scenario: scenario.value,
      base,
    });
  if (!record) return null;
  return (
    <div class="record-ground">
      <RecordTools record={record} />
      <RecordSheet record={record} base={base} />
    </div>
  );
}
