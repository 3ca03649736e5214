import type { WeekShape } from './WeekShape.ts';

/** Where one's own servers stand. */
export type Site = 'own-room' | 'colocation';
/** How hardware is paid. */
export type Financing = 'cash' | 'loan' | 'lease';
/** What rented accelerators follow: the peak all day, every hour's need, or a term at a fixed price. */
export type RentMode = 'always' | 'by-hour' | 'spot' | 'reserved';
/** Who serves what one's own base does not. */
export type Overflow = 'rent' | 'call';

/** One copy of the model, loaded as far as the promised latency lets it be. */
export interface CopyCapacity {
  readonly acceleratorCount: number;
  readonly requestsPerSecond: number;
  /** What it finishes where nobody waits for an answer. */
  readonly mostRequestsPerSecond: number;
  /** Requests that run side by side at that rate. */
  readonly runningCount: number;
  /** Share of the busy time that reads prompts. */
  readonly prefillFraction: number;
}

/** A server as it is bought. */
export interface ServerShape {
  readonly acceleratorCount: number;
  /** Highest draw of the whole server as its maker states it, which circuits and cooling are made for. */
  readonly mostWatts: number | undefined;
  readonly rackUnits: number;
}

/** What a cost estimate takes as decided; the figures it may be wrong about are its assumptions. */
export interface CostPlan {
  readonly week: WeekShape;
  readonly userCount: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Requests of the same lengths that can wait for a free hour of the week, on average over the first month. */
  readonly batchRequestsPerSecond: number;
  readonly copy: CopyCapacity;
  readonly server: ServerShape;
  readonly site: Site;
  readonly financing: Financing;
  /** Servers that stand ready beside those the peak needs: k of N + k. */
  readonly spareCount: number;
  /** Servers that stand there already. */
  readonly ownedCount: number;
  readonly rent: {
    readonly mode: RentMode;
    /** Accelerators of the smallest thing that is rented. */
    readonly acceleratorCount: number;
    /** Months for which a price is agreed; 1 without a term. */
    readonly termMonthCount: number;
  };
  readonly overflow: Overflow;
  readonly monthCount: number;
}
