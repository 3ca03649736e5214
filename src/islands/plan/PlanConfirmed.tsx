import { firstHeld } from '../../estimates/plan/recommendPlan.ts';
import { confirmationSentence } from '../../reports/plan/confirmationSentence.ts';
import { countText } from '../../units/countText.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { answeredMoney, checksSoFar, planChecks, standing } from './planStore.ts';

/** Whether the simulator confirms the plan that is recommended. */
export function PlanConfirmed() {
  if (!standing.value) return null;
  const confirmations = checksSoFar.value?.confirmations ?? [];
  const done = !planChecks.state.value.running;
  const held = firstHeld(confirmations);
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
      {held || (done && confirmations.length > 0) ? (
        <p class={held ? 'plan-confirmed' : 'plan-confirmed missed'}>
          {confirmationSentence(confirmations, answeredMoney.value.promise)}
        </p>
      ) : null}
    </>
  );
}
