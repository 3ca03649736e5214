import type { RejectionReason } from './Rejection.ts';

/** How far a family came, from the least; the reason of its furthest configuration is told. */
const stages: readonly RejectionReason['kind'][] = [
  'engine-hardware',
  'engine-format',
  'context',
  'not-allowed',
  'no-server',
  'no-price',
  'layout',
  'memory',
  'promise',
  'limit',
  'dearer',
];

/** How near a reason is to none; of two of a kind the smaller is told. */
function distance(reason: RejectionReason): number {
  switch (reason.kind) {
    case 'memory':
      return reason.missingBytes;
    case 'promise':
      return reason.reachedSeconds / reason.promisedSeconds;
    case 'limit':
      return reason.needed / reason.allowed;
    case 'dearer':
      return reason.presentUsd;
    default:
      return 0;
  }
}

/** How far a family with this reason came; further is more. */
export const stageOf = ({ kind }: RejectionReason): number => stages.indexOf(kind);

/** Whether the numbers of a reason are what they are, and not the least that they could be. */
const isExact = (reason: RejectionReason): boolean => !('exact' in reason) || reason.exact;

/**
 * The reason of the two that was nearer to none: of what came further, and there of what lacked less. A bound may be far
 * below what is lacking, so it never stands in for what was worked out.
 */
export function nearerReason(known: RejectionReason | undefined, reason: RejectionReason): RejectionReason {
  if (!known) return reason;
  const ahead = stageOf(reason) - stageOf(known) || Number(isExact(reason)) - Number(isExact(known));
  return ahead > 0 || (ahead === 0 && distance(reason) < distance(known)) ? reason : known;
}
