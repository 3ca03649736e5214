/** How many circuits stand by: none, one more, or a second feed that carries everything. */
export const redundancies = ['n', 'n+1', '2n'] as const;
export type Redundancy = (typeof redundancies)[number];

/** A figure with where it comes from; `typical` where it stands in for one that nobody printed of this very thing. */
export interface BillFigure {
  readonly value: number;
  readonly sourceIds: readonly string[];
  readonly typical: boolean;
}

/** A server as it is ordered. */
export interface BilledServer {
  readonly acceleratorCount: number;
  readonly rackUnitCount: BillFigure;
  /** Highest draw of the whole. */
  readonly watts: BillFigure;
  readonly kilograms: BillFigure;
  readonly cpuCoreCount: BillFigure;
  readonly ramBytes: BillFigure;
  /** Network cards for the accelerators, used where a copy spans servers. */
  readonly acceleratorCardCount: BillFigure;
  /** Network cards towards users. */
  readonly frontCardCount: BillFigure;
  readonly powerSupplyCount: BillFigure;
  /** From order to delivery; absent where nobody recorded it. */
  readonly lead?: { readonly low: BillFigure; readonly high: BillFigure };
}

export interface BilledSwitch {
  readonly portCount: BillFigure;
  /** Share of the ports that lead on. */
  readonly uplinkFraction: BillFigure;
  readonly rackUnitCount: BillFigure;
  readonly watts: BillFigure;
}

export interface BilledRack {
  readonly unitCount: BillFigure;
  readonly watts: BillFigure;
  /** Without what stands in it. */
  readonly kilograms: BillFigure;
}

export interface BilledCircuit {
  readonly phaseCount: 1 | 3;
  readonly lineVolts: BillFigure;
  readonly ratedAmperes: BillFigure;
  readonly continuousFraction: BillFigure;
  readonly redundancy: Redundancy;
}

/** What a bill of materials is written from. */
export interface BillInput {
  readonly serverCount: number;
  readonly server: BilledServer;
  /** Accelerators that hold one copy together. */
  readonly copyAcceleratorCount: number;
  /** Bytes of the weights of each model and format that is served. */
  readonly weightBytes: readonly number[];
  readonly versionCount: BillFigure;
  /** Bytes for anything else that is kept: checkpoints of training, logs, mirrors. */
  readonly otherStorageBytes: number;
  readonly networkSwitch: BilledSwitch;
  readonly rack: BilledRack;
  readonly circuit: BilledCircuit;
}
