import { refuseUnless } from '../refuseUnless.ts';

export interface CircuitWattsInput {
  readonly phaseCount: number;
  readonly lineVolts: number;
  readonly ratedAmperes: number;
  readonly continuousFraction: number;
}

const singlePhase = 1;
const threePhase = 3;
const phaseCounts = [singlePhase, threePhase];

/**
 * Power that a circuit may carry all the time.
 *
 * The voltage is that between lines of a three-phase circuit, that of the outlet of a single-phase one. Holds for an
 * even load on the phases and a power factor of one, which power supplies of servers come near.
 */
export function circuitWatts({
  phaseCount,
  lineVolts,
  ratedAmperes,
  continuousFraction,
}: CircuitWattsInput): number {
  refuseUnless(phaseCounts.includes(phaseCount), 'phaseCount', '1 or 3', phaseCount);
  refuseUnless(lineVolts > 0, 'lineVolts', 'above 0', lineVolts);
  refuseUnless(ratedAmperes > 0, 'ratedAmperes', 'above 0', ratedAmperes);
  refuseUnless(
    continuousFraction > 0 && continuousFraction <= 1,
    'continuousFraction',
    'above 0 and at most 1',
    continuousFraction,
  );
  return Math.sqrt(phaseCount) * lineVolts * ratedAmperes * continuousFraction;
}
