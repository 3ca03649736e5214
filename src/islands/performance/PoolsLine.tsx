import { formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { PerformanceFigures } from './performanceView.ts';

/** What separate pools do, what their split costs, and what the same copies would give without it. */
export function PoolsLine({ figures: { estimate, together } }: { readonly figures: PerformanceFigures }) {
  const { pools, balancedPrefillFraction } = estimate;
  if (!pools || !together) return null;
  const { prefillCount, decodeCount, transfer } = pools;
  const copyCount = prefillCount + decodeCount;
  const rate = (perSecond: number) => formatThreeDigits(perSecond);
  return (
    <p class="provenance pools">
      {prefillCount} of {copyCount} copies only read prompts, at most {rate(pools.prefillRequestsPerSecond)} a
      second; the other {decodeCount} write at most {rate(pools.decodeRequestsPerSecond)} answers. A prompt’s
      cache of {quantityText(transfer.wholeBytes, 'B')} takes {quantityText(transfer.seconds, 's')} to the
      other pool, {rate(pools.linkRequestsPerSecond)} a second at most. Both pools would be full at the same
      load with {rate(balancedPrefillFraction * copyCount)} copies reading. If every copy read and wrote, the
      first token would come after {quantityText(together.ttftSeconds.mid, 's')}, then one every{' '}
      {quantityText(together.tpotSeconds.mid, 's')}, and {rate(together.mostRequestsPerSecond.mid)} requests a
      second would be the most.
    </p>
  );
}
