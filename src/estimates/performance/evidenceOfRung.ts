import type { Evidence } from '../memory/MemoryEstimate.ts';
import type { Rung } from './Efficiency.ts';

/** How firmly a figure is known that rests on a rung of the ladder. */
export const evidenceOfRung: Readonly<Record<Rung, Evidence>> = {
  own: 'measured',
  'other-engine': 'calibrated',
  sibling: 'calibrated',
  constants: 'modelled',
};
