import { nearerReason, stageOf } from './nearerReason.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanHardware } from './PlanInput.ts';
import type { PlanRow } from './PlanRow.ts';
import type { Rejection, RejectionReason } from './Rejection.ts';

/**
 * Gathers what a search found by accelerator: those with a plan first, the cheapest before others, then those that came
 * nearer to one before those that came less near.
 */
export function planRowsOf(
  hardware: readonly PlanHardware[],
  cheapestFirst: readonly PlanCandidate[],
  rejections: readonly Rejection[],
): readonly PlanRow[] {
  const candidates = new Map<string, PlanCandidate>();
  for (const candidate of cheapestFirst) {
    const { acceleratorId } = candidate.configuration;
    if (!candidates.has(acceleratorId)) candidates.set(acceleratorId, candidate);
  }
  const reasons = new Map<string, RejectionReason>();
  for (const { family, reason } of rejections)
    reasons.set(family.acceleratorId, nearerReason(reasons.get(family.acceleratorId), reason));
  return hardware
    .map(({ accelerator: { id } }): PlanRow => {
      const candidate = candidates.get(id);
      const reason = candidate ? undefined : reasons.get(id);
      return { acceleratorId: id, ...(candidate && { candidate }), ...(reason && { reason }) };
    })
    .toSorted((one, other) => nearness(other) - nearness(one) || usdOf(one) - usdOf(other));
}

const nearness = ({ candidate, reason }: PlanRow): number =>
  candidate ? Infinity : reason ? stageOf(reason) : -Infinity;

const usdOf = ({ candidate, reason }: PlanRow): number =>
  candidate?.cost.presentUsd ?? (reason?.kind === 'dearer' ? reason.presentUsd : 0);
