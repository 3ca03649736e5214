import type { GroupedFormat } from '../memory/Format.ts';
import type { Parallelism } from '../memory/Parallelism.ts';
import type { StoredWeights } from '../memory/StoredWeights.ts';
import type { Speculation } from '../performance/Speculation.ts';
import { headCountsOf, layoutsFor, unitAcceleratorCount } from './layoutsFor.ts';
import type { PlanEngine, PlanHardware, PlanInput, PlanModel, PlanServer } from './PlanInput.ts';
import type { ListConstraint, PlanConstraints } from './PlanConstraints.ts';
import type { PlanFamily, RejectionReason } from './Rejection.ts';

/** A family with what its ids stand for and the servers it may stand on. */
export interface FamilyParts {
  readonly family: PlanFamily;
  readonly model: PlanModel;
  readonly hardware: PlanHardware;
  readonly engine: PlanEngine;
  readonly weights: StoredWeights;
  readonly servers: readonly PlanServer[];
}

/** The smallest thing that serves by itself, before it is known on which server it stands. */
export interface PlanUnit {
  readonly parts: FamilyParts;
  readonly parallelism: Parallelism;
  readonly acceleratorCount: number;
  readonly cacheFormat: GroupedFormat;
  readonly speculation?: Speculation;
  /** Servers that can hold its tensor groups. */
  readonly servers: readonly PlanServer[];
  /** Its place in the order of enumeration, so that ties end the same way every time. */
  readonly order: number;
}

/** A unit of copies that do both, and the pools that the same copies could form. */
export interface UnitGroup {
  readonly alone: PlanUnit;
  readonly pooled: readonly PlanUnit[];
}

/** A family, or why there is nothing to try of it. */
export type FamilyOutcome =
  { readonly parts: FamilyParts } | { readonly family: PlanFamily; readonly reason: RejectionReason };

/**
 * Every family of an input, by accelerator first, so that one accelerator's kernels are prepared together. Those with
 * the most memory bandwidth for the money come first: what they can do leaves less to work out of the others.
 */
export function* familiesOf(input: PlanInput): Generator<FamilyOutcome> {
  for (const hardware of hardwareInOrder(input))
    for (const model of input.models)
      for (const engine of input.engines)
        for (const weights of model.weights) yield familyOf(input, { hardware, model, engine, weights });
}

/** Accelerators as a search goes through them. */
export const hardwareInOrder = ({ hardware }: PlanInput): readonly PlanHardware[] =>
  hardware.toSorted((one, other) => usdPerBandwidth(one) - usdPerBandwidth(other));

const usdPerBandwidth = ({ accelerator, servers }: PlanHardware): number =>
  Math.min(
    Number.MAX_VALUE,
    ...servers.map(
      ({ assumed, shape }) => assumed.serverUsd / (shape.acceleratorCount * accelerator.memoryBytesPerSecond),
    ),
  );

type Members = Omit<FamilyParts, 'family' | 'servers'>;

function familyOf({ constraints, load }: PlanInput, members: Members): FamilyOutcome {
  const { hardware, model, engine, weights } = members;
  const family: PlanFamily = {
    modelId: model.id,
    acceleratorId: hardware.accelerator.id,
    engineId: engine.engine.id,
    weightFormatId: weights.format.id,
  };
  const rejected = (reason: RejectionReason): FamilyOutcome => ({ family, reason });
  const { contextTokens } = model.architecture;
  if (!engine.acceleratorIds.includes(family.acceleratorId)) return rejected({ kind: 'engine-hardware' });
  if (
    !engine.weightFormatIds.includes(family.weightFormatId) ||
    hardware.unreadFormatIds.includes(family.weightFormatId)
  )
    return rejected({ kind: 'engine-format' });
  if (load.maxTokens > contextTokens)
    return rejected({ kind: 'context', neededTokens: load.maxTokens, contextTokens });
  for (const [constraint, id] of [
    ['modelIds', family.modelId],
    ['takingModelIds', family.modelId],
    ['speakingModelIds', family.modelId],
    ['ruledModelIds', family.modelId],
    ['ruledAcceleratorIds', family.acceleratorId],
    ['acceleratorIds', family.acceleratorId],
    ['engineIds', family.engineId],
    ['weightFormatIds', family.weightFormatId],
  ] as const)
    if (!allows(constraints, constraint, id)) return rejected({ kind: 'not-allowed', constraint, id });
  if (hardware.servers.length === 0) return rejected({ kind: 'no-server' });
  const priced = hardware.servers.filter((server) => server.priced);
  if (priced.length === 0) return rejected({ kind: 'no-price' });
  const named = priced.filter(({ id }) => allows(constraints, 'serverIds', id));
  if (named.length === 0) return rejected({ kind: 'not-allowed', constraint: 'serverIds' });
  const servers = named.filter(({ shape }) => allows(constraints, 'serverSizes', shape.acceleratorCount));
  if (servers.length === 0) return rejected({ kind: 'not-allowed', constraint: 'serverSizes' });
  return { parts: { family, servers, ...members } };
}

/** Whether a list of what is allowed holds something; one that is absent holds everything. */
export function allows(constraints: PlanConstraints, name: ListConstraint, value: string | number): boolean {
  const list: readonly (string | number)[] | undefined = constraints[name];
  return list === undefined || list.includes(value);
}

/** The units of a family; why there are none, where there are none. */
export function unitsOf(
  parts: FamilyParts,
  { layouts, speculations, constraints }: Pick<PlanInput, 'layouts' | 'speculations' | 'constraints'>,
  begin: number,
): { readonly groups: readonly UnitGroup[]; readonly reason?: RejectionReason } {
  const { model, engine, weights, servers } = parts;
  const cacheFormats = (engine.cacheFormats[weights.format.id] ?? []).filter(({ id }) =>
    allows(constraints, 'cacheFormatIds', id),
  );
  if (cacheFormats.length === 0)
    return { groups: [], reason: { kind: 'not-allowed', constraint: 'cacheFormatIds' } };
  const { budget } = engine.engine;
  const found = layoutsFor({
    architecture: model.architecture,
    weights,
    budget,
    layouts,
    largestServer: Math.max(...servers.map(({ shape }) => shape.acceleratorCount)),
  });
  const poolRatios = engine.startsPools ? layouts.poolRatios : [];
  const groups: UnitGroup[] = [];
  let order = begin;
  for (const parallelism of found) {
    const able = servers.filter(({ shape }) => holds(shape.acceleratorCount, parallelism, budget));
    if (able.length === 0) continue;
    for (const cacheFormat of cacheFormats)
      for (const speculation of [undefined, ...speculations]) {
        const unitWith = (layout: Parallelism): PlanUnit => ({
          parts,
          parallelism: layout,
          acceleratorCount: unitAcceleratorCount(layout),
          cacheFormat,
          ...(speculation && { speculation }),
          servers: able,
          order: (order += 1),
        });
        groups.push({
          alone: unitWith(parallelism),
          pooled:
            parallelism.dataCount > 1
              ? []
              : poolRatios.map(({ prefillCount, decodeCount }) =>
                  unitWith({ ...parallelism, dataCount: prefillCount + decodeCount, prefillCount }),
                ),
        });
      }
  }
  return groups.length > 0
    ? { groups }
    : { groups, reason: { kind: 'layout', headCounts: headCountsOf(model.architecture) } };
}

/** Whether a server holds what has to stand on fast links: a tensor group, or copies that share experts. */
function holds(serverSize: number, parallelism: Parallelism, budget: string): boolean {
  const { tensorCount, pipelineCount, dataCount } = parallelism;
  return (budget === 'llama.cpp' ? pipelineCount : tensorCount * dataCount) <= serverSize;
}
