import { ownedSentence } from '../../reports/plan/ownedSentence.ts';
import { money } from '../cost/costStore.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { answer, scenario } from '../shared/scenarioStore.ts';
import { owned } from './ownedStore.ts';
import { OwnedTable } from './OwnedTable.tsx';

/** What the machines serve, as far as it is known. */
export function OwnedResult({ base }: { readonly base: string }) {
  const view = owned.state.value.result;
  if (!view) return null;
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          {ownedSentence(view, {
            serverCount: Math.max(1, money.value.ownedCount),
            acceleratorCount: scenario.value.serverAcceleratorCount,
            acceleratorName: answer.value?.chosen.accelerator.name ?? scenario.value.acceleratorId,
          })}
        </p>
        <RunStatus
          of={owned}
          fractionOf={({ doneFraction }) => doneFraction}
          running="Trying every model."
          barName="Share of the models done"
          stopped="The search stopped"
          again="Search again"
        >
          The largest model first.
        </RunStatus>
      </div>
      <div class="calculator-detail performance-detail">
        <OwnedTable view={view} base={base} />
      </div>
    </>
  );
}
