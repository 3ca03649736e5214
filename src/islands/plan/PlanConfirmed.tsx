import type { NameOf } from '../../reports/plan/planNames.ts';
import { confirmationSentence } from '../../reports/plan/confirmationSentence.ts';
import { promiseOf } from '../../scenario/money/promiseOf.ts';
import { countText } from '../../units/countText.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { money } from '../cost/costStore.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { checksSoFar, planChecks, standing } from './planStore.ts';

interface Props {
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
}

/** Whether the simulator confirms the plan, and which one it does confirm where not this. */
export function PlanConfirmed({ nameOf, currency }: Props) {
  if (!standing.value) return null;
  const confirmations = checksSoFar.value?.confirmations ?? [];
  const done = !planChecks.state.value.running;
  const [cheapest] = confirmations;
  return (
    <>
      <RunStatus
        of={planChecks}
        fractionOf={({ doneFraction }) => doneFraction}
        running="Simulating the best plans, then searching without each demand."
        barName="Share of the checks done"
        stopped="The checks stopped"
        again="Check again"
      >
        {`${countText(confirmations.length, 'plan')} simulated request by request, see below.`}
      </RunStatus>
      {cheapest && (done || cheapest.outcome.kind === 'held') ? (
        <p class={cheapest.outcome.kind === 'held' ? 'plan-confirmed' : 'plan-confirmed missed'}>
          {confirmationSentence(confirmations, promiseOf(money.value), nameOf, currency.text)}
        </p>
      ) : null}
    </>
  );
}
