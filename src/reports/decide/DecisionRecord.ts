import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Criterion } from '../../estimates/decide/Criterion.ts';
import type { ScoreBasis } from '../../estimates/decide/ScoredWay.ts';

/** A line of a title block. */
export interface RecordLine {
  readonly name: string;
  readonly value: string;
}

/** A way as the record ranks it; scores go from 0 to 10. */
export interface RecordedWay {
  readonly way: Way;
  readonly name: string;
  readonly detail: string;
  readonly place: number;
  readonly score: number;
  /** Where the score may lie while some are missing. */
  readonly scoreLow: number;
  readonly scoreHigh: number;
  /** Of 100 weightings, those under which it comes first. */
  readonly firstOfHundred: number;
  readonly cost: string;
}

/** A score with what it rests on. */
export interface RecordedScore {
  readonly way: Way;
  readonly score: number;
  readonly basis: ScoreBasis;
  readonly evidence: string;
}

export interface RecordedCriterion {
  readonly criterion: Criterion;
  readonly name: string;
  readonly weight: number;
  readonly scale: string;
  readonly unseen: string;
  /** Weights at which another way comes first. */
  readonly turns: string;
  readonly scores: readonly RecordedScore[];
}

/** Something that is not as the site would have it. */
export interface RecordedChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface RecordedRisks {
  readonly way: Way;
  readonly name: string;
  readonly items: readonly string[];
}

export interface RecordedSource {
  readonly id: string;
  readonly title: string;
  /** Day the figures taken from it held. */
  readonly asOf: string;
}

/** A decision with everything needed to check and to repeat it. Plain data: it leaves the page as JSON. */
export interface DecisionRecord {
  readonly kind: 'llm-onpremise decision record';
  readonly version: 1;
  readonly title: string;
  readonly statement: string;
  readonly deciders: string;
  /** Day it was written, which a page without scripts does not know. */
  readonly preparedOn?: string;
  /** Day that prices and assumptions were chosen on. */
  readonly dataOf: string;
  /** Opens the same scenario with the same weights. */
  readonly address: string;
  readonly scenario: readonly RecordLine[];
  readonly alternatives: readonly RecordedWay[];
  readonly leftOut: readonly RecordLine[];
  readonly criteria: readonly RecordedCriterion[];
  readonly changed: readonly RecordedChange[];
  /** Figures that alone would turn which way is the cheapest. */
  readonly costTurns: readonly string[];
  readonly risks: readonly RecordedRisks[];
  readonly sources: readonly RecordedSource[];
}
