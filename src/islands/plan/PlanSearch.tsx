import type { PlanCounts } from '../../estimates/plan/Plan.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { cancelSearch, type PlanState, search } from './planStore.ts';

/** How the search stands: what was looked at, how far a new one is, and the way to stop or begin it. */
export function PlanSearch({ view, progress, searching, stale, refusal }: PlanState) {
  return (
    <div class="draws">
      <div role="status">
        {searching ? <span class="field-note">Searching.</span> : null}
        {!searching && !stale && view ? <span class="field-note">{countsText(view.counts)}</span> : null}
        {!searching && stale && refusal === undefined ? (
          <span class="field-note">This is the plan of what was asked before.</span>
        ) : null}
        {refusal === undefined ? null : <p class="refusal">The search stopped: {refusal}.</p>}
      </div>
      {searching ? (
        <>
          <progress max={1} value={progress?.doneFraction ?? 0} aria-label="Share of the search done" />
          <button class="text-button" type="button" onClick={cancelSearch}>
            Cancel
          </button>
        </>
      ) : null}
      {!searching && stale ? (
        <button class="text-button" type="button" onClick={search}>
          Search again
        </button>
      ) : null}
    </div>
  );
}

const countsText = ({ configurationCount, withoutMemoryCount, withoutPromiseCount }: PlanCounts): string =>
  `${formatCount(configurationCount)} configurations looked at: ${formatCount(withoutMemoryCount)} lack memory, ` +
  `${formatCount(withoutPromiseCount)} cannot keep the promise.`;
