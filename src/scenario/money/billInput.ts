import type { CatalogueServer, EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { BilledServer, BillFigure, BillInput, Redundancy } from '../../estimates/plan/BillInput.ts';
import type { ServerShape } from '../../estimates/cost/CostPlan.ts';
import { mostServerWatts } from '../../estimates/cost/mostServerWatts.ts';
import type { CostAssumptions } from '../../estimates/cost/CostAssumptions.ts';

/** Typical figures that stand in where a record states none of the very thing. */
export const billAssumptionIds = [
  'circuit-amperes',
  'circuit-continuous-share',
  'circuit-volts',
  'cpu-cores-per-accelerator',
  'front-network-cards-per-server',
  'power-supplies-per-server',
  'rack-kg',
  'rack-power-w',
  'rack-units',
  'ram-per-accelerator-memory',
  'stored-weight-versions',
  'switch-power-w',
  'switch-uplink-share',
  'weight-kg-per-rack-unit',
] as const;

/** Likely values that a bill takes of the cost estimate. */
export type BilledAssumptions = Pick<
  CostAssumptions,
  'acceleratorWatts' | 'hostLoadedWatts' | 'rackUnitCount' | 'rackWatts'
>;

/** What the rest of the scenario says of what is bought. */
export interface BilledPlan {
  readonly serverCount: number;
  readonly server: CatalogueServer | undefined;
  readonly shape: ServerShape;
  readonly assumed: BilledAssumptions;
  readonly copyAcceleratorCount: number;
  /** Memory of one accelerator. */
  readonly acceleratorBytes: number;
  readonly weightBytes: readonly number[];
  readonly otherStorageBytes?: number;
  readonly redundancy: Redundancy;
}

/** Looks up what a bill of materials is written from: what records state of the server, and typical figures where they do not. */
export function billInput(
  { assumptions, hardware }: EconomicsCatalogue,
  {
    serverCount,
    server,
    shape,
    assumed,
    copyAcceleratorCount,
    acceleratorBytes,
    weightBytes,
    otherStorageBytes = 0,
    redundancy,
  }: BilledPlan,
): BillInput {
  const typical = (id: (typeof billAssumptionIds)[number], factor = 1): BillFigure => {
    const record = assumptions.find((one) => one.id === id);
    if (!record) throw new TypeError(`assumptions must hold ${id}, got nothing`);
    return { value: record.value.mid * factor, sourceIds: [record.sourceId], typical: true };
  };
  const ofServer = (field: 'rackUnitCount' | 'maxWatts' | 'weightKilograms', other: BillFigure): BillFigure =>
    stated(server, field) ?? other;
  const rackUnitCount = ofServer('rackUnitCount', {
    value: shape.rackUnits,
    sourceIds: [],
    typical: true,
  });
  const mostWatts = mostServerWatts(shape, assumed);
  const billed: BilledServer = {
    acceleratorCount: shape.acceleratorCount,
    rackUnitCount,
    watts: ofServer('maxWatts', { value: mostWatts, sourceIds: [], typical: true }),
    kilograms: ofServer('weightKilograms', typical('weight-kg-per-rack-unit', rackUnitCount.value)),
    cpuCoreCount:
      stated(server, 'cpuCoreCount') ?? typical('cpu-cores-per-accelerator', shape.acceleratorCount),
    ramBytes:
      stated(server, 'ramBytes') ??
      typical('ram-per-accelerator-memory', shape.acceleratorCount * acceleratorBytes),
    acceleratorCardCount: stated(server, 'networkCardCount') ?? {
      value: shape.acceleratorCount,
      sourceIds: [],
      typical: true,
    },
    frontCardCount: typical('front-network-cards-per-server'),
    powerSupplyCount: stated(server, 'powerSupplyCount') ?? typical('power-supplies-per-server'),
    ...leadOf(server),
  };
  const found = hardware.find(({ kind }) => kind === 'switch');
  const port = stated(found, 'portCount');
  if (!port) throw new TypeError('hardware must hold a switch with its ports, got none');
  return {
    serverCount,
    server: billed,
    copyAcceleratorCount,
    weightBytes,
    versionCount: typical('stored-weight-versions'),
    otherStorageBytes,
    networkSwitch: {
      portCount: port,
      uplinkFraction: typical('switch-uplink-share'),
      rackUnitCount: stated(found, 'rackUnitCount') ?? { value: 1, sourceIds: [], typical: true },
      watts: typical('switch-power-w'),
    },
    rack: {
      unitCount: { ...typical('rack-units'), value: assumed.rackUnitCount },
      watts: { ...typical('rack-power-w'), value: assumed.rackWatts },
      kilograms: typical('rack-kg'),
    },
    circuit: {
      phaseCount: 3,
      lineVolts: typical('circuit-volts'),
      ratedAmperes: typical('circuit-amperes'),
      continuousFraction: typical('circuit-continuous-share'),
      redundancy,
    },
  };
}

/** A fact of a record with its source; undefined where the record does not state it. */
function stated<Field extends string>(
  record:
    | ({ readonly sources?: Readonly<Record<string, string>> } & { readonly [Key in Field]?: number })
    | undefined,
  field: Field,
): BillFigure | undefined {
  const value = record?.[field];
  if (value === undefined) return undefined;
  const sourceId = record?.sources?.[field];
  return { value, sourceIds: sourceId === undefined ? [] : [sourceId], typical: false };
}

function leadOf(server: CatalogueServer | undefined): Pick<BilledServer, 'lead'> {
  if (!server?.lead) return {};
  const { lowSeconds, highSeconds, sourceId, estimated = false } = server.lead;
  const figure = (value: number): BillFigure => ({ value, sourceIds: [sourceId], typical: estimated });
  return { lead: { low: figure(lowSeconds), high: figure(highSeconds) } };
}
