import { allReduceBoundSeconds } from '../../../formulas/network/allReduceBoundSeconds.ts';
import { allToAllBoundSeconds } from '../../../formulas/network/allToAllBoundSeconds.ts';
import { kernelSeconds } from '../../../formulas/roofline/kernelSeconds.ts';
import type { Efficiency } from '../Efficiency.ts';
import type { CollectiveOperator } from '../Operator.ts';
import { curveOf } from '../curveOf.ts';
import type { CompiledOperator } from './CompiledOperator.ts';

/** A message long enough for the link alone to count. */
const longMessageBytes = 2 ** 24;
/**
 * Below this share of the link a table tells of one server's poor path between sockets, not of the accelerator: four
 * and eight L40S in the source move 4 and 2 GB/s over a 32 GB/s link, and measured services go several times faster.
 */
const leastLinkFraction = 0.25;

/** Latency and share of the link rate where nobody measured the collective. */
const unmeasured = { latencySeconds: 8e-6, linkFraction: 0.6 };

/** Traffic between accelerators: an all-reduce after each half of a layer, or tokens sent to their experts. */
export function collective(operator: CollectiveOperator, efficiency: Efficiency): CompiledOperator {
  const { kind, bytesPerRow, rankCount, count, group } = operator;
  const { linkBytesPerSecond, floorSeconds } = efficiency.reference;
  const bound = kind === 'all-reduce' ? allReduceBoundSeconds : allToAllBoundSeconds;
  const boundOf = (rowCount: number) =>
    bound({ messageBytes: rowCount * bytesPerRow, rankCount, linkBytesPerSecond });
  const found = efficiency.find(kind, ['bf16']);
  const utilisation = found && curveOf(found.table, { ranks: rankCount });
  if (!found || !utilisation || utilisation(longMessageBytes) < leastLinkFraction) {
    const { latencySeconds, linkFraction } = unmeasured;
    return {
      group,
      count,
      rung: 'constants',
      linearSeconds: (rowCount) => count * (latencySeconds + boundOf(rowCount) / linkFraction),
    };
  }
  return {
    group,
    count,
    rung: found.rung,
    linearSeconds: (rowCount) =>
      count *
      kernelSeconds({
        boundSeconds: Math.max(floorSeconds, boundOf(rowCount)),
        utilisationFraction: utilisation(rowCount * bytesPerRow),
      }),
  };
}
