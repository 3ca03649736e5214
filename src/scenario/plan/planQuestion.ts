import type { Catalogue, CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { PlanConstraints } from '../../estimates/plan/PlanConstraints.ts';
import type {
  PlanEngine,
  PlanHardware,
  PlanInput,
  PlanLayouts,
  PlanModel,
  PlanSettings,
} from '../../estimates/plan/PlanInput.ts';
import { storedWeightsOf } from '../../estimates/memory/storedWeightsOf.ts';
import { bytesPerSecondFromGigabitsPerSecond, monthsPerYear } from '../../units/conversions.ts';
import { constantsOf } from '../constantsOf.ts';
import type { Money } from '../money/Money.ts';
import type { OrganisationFigures } from '../money/moneyFigures.ts';
import { promiseOf } from '../money/promiseOf.ts';
import { nativeFormatId, newestVersion, ownModelId, type Scenario } from '../Scenario.ts';
import { timingOf } from '../timingOf.ts';
import { cacheFormatsFor } from './cacheFormatsFor.ts';
import { planMoney } from './planMoney.ts';
import { planServers } from './planServers.ts';
import { ruledConstraints } from './ruledConstraints.ts';
import { weightFormatsFor } from './weightFormatsFor.ts';

/** What a reader asks of the planner, and what is at hand to answer it. */
export interface AskedPlan {
  readonly catalogue: Catalogue;
  readonly economics: EconomicsCatalogue;
  /** Lengths, the model and the speculation come from it; its accelerator and layout are what is looked for. */
  readonly scenario: Scenario;
  readonly money: Money;
  readonly organisation?: OrganisationFigures | undefined;
  /** Models of which any one would do; the scenario's alone where absent. */
  readonly modelIds?: readonly string[];
  readonly ownModel?: LanguageModel | undefined;
  /** Weight formats tried instead of the usual ones; `native` is the publisher's. */
  readonly weightFormatIds?: readonly string[];
  readonly constraints?: PlanConstraints;
  /** Measured kernels that are loaded, by the accelerator they were measured on; class constants stand for the rest. */
  readonly kernels: ReadonlyMap<string, KernelTables>;
  readonly ownKernels?: KernelTables | undefined;
  readonly layouts?: PlanLayouts;
  /** Requests a second in the busiest minute, where they are known and users are not. */
  readonly peakRequestsPerSecond?: number;
}

/** What is tried unless somebody says otherwise. */
export const usualLayouts: PlanLayouts = {
  tensorCounts: [1, 2, 4, 8, 16],
  pipelineCounts: [1, 2, 4],
  expertParallel: true,
  poolRatios: [
    { prefillCount: 1, decodeCount: 1 },
    { prefillCount: 1, decodeCount: 3 },
  ],
};

/** Where many models are tried, layouts that seldom win are not: pools, and more than two stages. */
export const layoutsOfMany: PlanLayouts = { ...usualLayouts, pipelineCounts: [1, 2], poolRatios: [] };

/** NVIDIA's four-bit format; engines have kernels for it on NVIDIA's accelerators alone. */
const nvidiaFormatIds: readonly string[] = ['nvfp4'];

/**
 * Joins catalogue, prices, scenario and decisions about money into what the planner takes.
 *
 * @throws {RangeError} for a model that the catalogue lacks.
 */
export function planQuestion(asked: AskedPlan): PlanInput {
  const { catalogue, scenario, money, layouts = usualLayouts } = asked;
  const { inputTokens, outputTokens, prefixTokens, maxTokens, draftCount, acceptanceFraction } = scenario;
  const answerTokens = Math.max(1, outputTokens);
  const models = modelsOf(asked);
  return {
    models,
    hardware: catalogue.accelerators.map((accelerator) => hardwareOf(asked, accelerator)),
    engines: enginesOf(asked, models),
    layouts,
    speculations: draftCount > 0 ? [{ draftCount, acceptanceFraction }] : [],
    load: {
      hours: planMoney(asked).hours,
      userCount: money.userCount,
      inputTokens,
      outputTokens: answerTokens,
      prefixTokens,
      maxTokens: Math.max(maxTokens ?? 0, inputTokens + answerTokens),
    },
    settings: settingsOf(scenario),
    promise: promiseOf(money),
    site: money.site,
    financing: money.financing,
    monthCount: money.horizonYears * monthsPerYear,
    constraints: constraintsOf(asked, models),
  };
}

/** What a plan must keep to: what the reader says, and what rules of policy take out of it. */
export const constraintsOf = (
  { catalogue, economics, money, constraints }: AskedPlan,
  models: readonly PlanModel[],
): PlanConstraints =>
  ruledConstraints({
    economics,
    money,
    modelIds: models.map(({ id }) => id),
    acceleratorIds: catalogue.accelerators.map(({ id }) => id),
    constraints: { leastSpareCount: money.spareCount, ...constraints },
  });

function settingsOf({ memoryFraction, batchTokens, linkGigabitsPerSecond }: Scenario): PlanSettings {
  return {
    ...(memoryFraction !== null && { memoryFraction }),
    ...(batchTokens !== null && { batchTokens }),
    ...(linkGigabitsPerSecond !== null && {
      poolLinkBytesPerSecond: bytesPerSecondFromGigabitsPerSecond(linkGigabitsPerSecond),
    }),
  };
}

function modelsOf(asked: AskedPlan): readonly PlanModel[] {
  const { catalogue, scenario, ownModel, modelIds, weightFormatIds } = asked;
  const formatsFor = (model: LanguageModel) =>
    weightFormatIds
      ? catalogue.formats.filter(({ id }) =>
          weightFormatIds.some(
            (named) => (named === nativeFormatId ? model.published.formatId : named) === id,
          ),
        )
      : weightFormatsFor(model, catalogue.formats);
  return (modelIds ?? [scenario.modelId]).map((id) => {
    const named = catalogue.models.find((one) => one.id === id);
    const model = id === ownModelId ? ownModel : named;
    if (!model) throw new RangeError(`modelId must be in the catalogue, got ${id}`);
    return {
      id,
      name: named?.name ?? 'Your model',
      architecture: model.architecture,
      weights: formatsFor(model).map((format) => storedWeightsOf(model, format, catalogue.formats)),
    };
  });
}

function hardwareOf(asked: AskedPlan, accelerator: CatalogueAccelerator): PlanHardware {
  const { catalogue, kernels, ownKernels } = asked;
  const { kernelsFrom, vendor, id } = accelerator;
  const tables = kernelsFrom === undefined ? undefined : kernels.get(kernelsFrom);
  return {
    accelerator,
    constants: Object.fromEntries(
      catalogue.engines.map((engine) => [engine.id, constantsOf(catalogue, engine.id, vendor)]),
    ),
    ...(tables && { kernels: tables }),
    ...(ownKernels?.acceleratorId === id && { ownKernels }),
    servers: planServers(asked, accelerator),
    unreadFormatIds: vendor === 'nvidia' ? [] : nvidiaFormatIds,
  };
}

function enginesOf({ catalogue, scenario }: AskedPlan, models: readonly PlanModel[]): readonly PlanEngine[] {
  const formats = [...new Set(models.flatMap(({ weights }) => weights.map(({ format }) => format)))];
  return catalogue.engines.map((engine) => {
    const named = engine.id === scenario.engineId && scenario.engineVersion !== newestVersion;
    const version = named ? scenario.engineVersion : engine.newestVersion;
    // A plan that no file can be written for would be none.
    const read = formats.filter(({ id, scheme }) =>
      engine.budget === 'llama.cpp' ? scheme === 'mixed' : engine.loadedFormatIds.includes(id),
    );
    return {
      engine,
      version,
      timing: timingOf(catalogue, engine.id, version),
      acceleratorIds: catalogue.accelerators
        .filter(({ generation }) => engine.runsOn.includes(generation))
        .map(({ id }) => id),
      weightFormatIds: read.map(({ id }) => id),
      startsPools: engine.startsPools,
      cacheFormats: Object.fromEntries(
        read.map(({ id }) => [id, cacheFormatsFor(engine, id, catalogue.formats)]),
      ),
    };
  });
}
