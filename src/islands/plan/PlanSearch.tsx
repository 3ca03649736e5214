import { formatCount } from '../../units/formatQuantity.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { plan } from './planStore.ts';

/** How the search stands, and what was looked at. */
export function PlanSearch() {
  const counts = plan.state.value.result?.counts;
  return (
    <RunStatus
      of={plan}
      fractionOf={({ doneFraction }) => doneFraction}
      running="Searching."
      barName="Share of the search done"
      stopped="The search stopped"
      again="Search again"
    >
      {counts
        ? `${formatCount(counts.configurationCount)} configurations looked at: ${formatCount(counts.withoutMemoryCount)} lack memory, ` +
          `${formatCount(counts.withoutPromiseCount)} cannot keep the promise.`
        : null}
    </RunStatus>
  );
}
