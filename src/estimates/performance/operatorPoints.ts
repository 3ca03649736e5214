import type { Evidence } from '../memory/MemoryEstimate.ts';
import type { Step } from './compileStep.ts';
import type { Rung } from './Efficiency.ts';
import { evidenceOfRung } from './evidenceOfRung.ts';
import type { OperatorGroup } from './Operator.ts';

/** A group of operators as a roofline shows it. */
export interface OperatorPoint {
  readonly group: OperatorGroup;
  readonly intensityFlopPerByte: number;
  readonly flopPerSecond: number;
  /** Share of the time of all groups. */
  readonly shareFraction: number;
  readonly evidence: Evidence;
}

interface Sum {
  flop: number;
  bytes: number;
  seconds: number;
  rung: Rung;
}

/** Arithmetic intensity and reached rate of a decode step's operators, alike ones together. */
export function operatorPoints(
  step: Step,
  sequenceCount: number,
  contextCount: number,
): readonly OperatorPoint[] {
  const sums = new Map<OperatorGroup, Sum>();
  let total = 0;
  for (const operator of step.operators) {
    const { group, rung, decodeCost, linearSeconds, decodeSeconds, sampledSeconds, count } = operator;
    const seconds =
      (linearSeconds?.(sequenceCount) ?? 0) +
      (decodeSeconds?.(sequenceCount, contextCount) ?? 0) +
      (sampledSeconds?.(sequenceCount) ?? 0);
    total += seconds;
    if (!decodeCost) continue;
    const { flop, bytes } = decodeCost(sequenceCount, contextCount);
    const sum = sums.get(group) ?? { flop: 0, bytes: 0, seconds: 0, rung };
    sums.set(group, {
      flop: sum.flop + count * flop,
      bytes: sum.bytes + count * bytes,
      seconds: sum.seconds + seconds,
      rung: sum.rung,
    });
  }
  return [...sums].map(([group, { flop, bytes, seconds, rung }]) => ({
    group,
    intensityFlopPerByte: flop / bytes,
    flopPerSecond: flop / seconds,
    shareFraction: seconds / total,
    evidence: evidenceOfRung[rung],
  }));
}
