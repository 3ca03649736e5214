import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Evidence, Verdict } from '../../estimates/memory/MemoryEstimate.ts';
import type { Band } from '../../units/Band.ts';
import type { Currency } from '../../units/formatMoney.ts';
import type { ComparedFigure } from './comparedFigures.ts';
import type { Decision } from './Decision.ts';

/** A scenario with its answers, as plain data that travels from a worker or with the page. */
export interface ComparedScenario {
  /** Tells which scenario was answered. */
  readonly query: string;
  readonly decisions: readonly Decision[];
  readonly verdict?: { readonly verdict: Verdict; readonly text: string };
  /** Figures in SI units and USD; one that is absent has no answer. */
  readonly figures: Readonly<Partial<Record<ComparedFigure, Band>>>;
  /** How the speed is known. */
  readonly evidence?: Evidence;
  /** The way that costs least, and in how many draws once they are drawn. */
  readonly cheapest?: { readonly way: Way; readonly fraction?: number };
  readonly horizonYears: number;
  readonly currency?: { readonly code: Currency; readonly usdPerUnit: number };
  /** What was replaced, left out or is to be known. */
  readonly notes: readonly string[];
}
