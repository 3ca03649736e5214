import { useId } from 'preact/hooks';
import {
  decidersField,
  longestDeciders,
  longestLinkedDeciders,
} from '../../scenario/decide/decisionFields.ts';
import { refuseChoice } from '../../scenario/refuseChoice.ts';
import { useAwake } from '../fields/useAwake.ts';
import { calculatorKeys } from '../shared/calculatorKeys.ts';
import { changeDecision, decision } from './decideStore.ts';
import { longDeciders } from './startDecision.ts';

function keep(text: string): void {
  longDeciders.value = text;
  try {
    if (text === '') localStorage.removeItem(calculatorKeys.deciders);
    else localStorage.setItem(calculatorKeys.deciders, text);
  } catch {
    // Storage may be refused; the text then stays on this page alone.
  }
}

/** Who decides, in free words; what is too long for a link stays in this browser and in the record. */
export function DecidersField() {
  const id = useId();
  const awake = useAwake();
  const text = longDeciders.value === '' ? decision.value.deciders : longDeciders.value;
  const refusal = refuseChoice(decidersField, text);
  const change = (next: string) => {
    const short = next.length <= longestLinkedDeciders;
    keep(short ? '' : next);
    changeDecision({ deciders: short ? next : '' });
  };
  return (
    <div class={`field${refusal === undefined ? '' : ' refused'}`}>
      <label for={id}>{decidersField.label}</label>
      <textarea
        id={id}
        class="deciders"
        rows={2}
        maxLength={longestDeciders}
        readOnly={!awake}
        value={text}
        aria-describedby={`${id}-note`}
        aria-invalid={refusal !== undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class="field-note" id={`${id}-note`} role={refusal === undefined ? undefined : 'alert'}>
        {refusal ??
          (longDeciders.value === ''
            ? 'Names or bodies; they stand in the record.'
            : 'Too long for a link: it stays in this browser and in the record.')}
      </p>
    </div>
  );
}
