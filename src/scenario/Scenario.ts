/**
 * What the reader decides, in SI units and catalogue ids. One scenario follows them from page to page.
 *
 * `null` means the engine's own default.
 */
export interface Scenario {
  readonly modelId: string;
  /** Model the reader brought, as text that `src/data/imports` reads; empty without one. */
  readonly ownModel: string;
  readonly weightFormatId: string;
  readonly cacheFormatId: string;
  readonly acceleratorId: string;
  readonly tensorCount: number;
  readonly pipelineCount: number;
  readonly expertCount: number;
  readonly dataCount: number;
  /** Of the copies, those that only read prompts and hand their cache to the others; 0 where every copy does both. */
  readonly prefillCount: number;
  /** Link of an accelerator to the other pool, in the unit networks are sold in; without it a card of its own. */
  readonly linkGigabitsPerSecond: number | null;
  /** Accelerators of one server: what does not fit into one is spread over several. */
  readonly serverAcceleratorCount: number;
  readonly engineId: string;
  readonly engineVersion: string;
  readonly memoryFraction: number | null;
  readonly maxTokens: number | null;
  readonly batchTokens: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly requestCount: number;
  readonly prefixTokens: number;
  /** Requests that arrive a second by themselves; without it `requestCount` clients never pause. */
  readonly requestRate: number | null;
  /** Tokens drafted a step; 0 without speculative decoding. */
  readonly draftCount: number;
  /** Share of drafts accepted. */
  readonly acceptanceFraction: number;
  /** Decisions about money, as `money/moneyCodec` writes them; empty where none was changed. */
  readonly money: string;
  /** Benchmark by which models are good enough for a plan; empty where the plan is for the one model. */
  readonly planBenchmark: string;
  /** Score on it that is good enough. */
  readonly leastScore: number | null;
  /** Inputs that the model of a plan must be stated to take beside text, parted by points; empty for none. */
  readonly planModalities: string;
  /** Languages that its maker must state it to handle, as ISO 639-1 codes parted by points; empty for none. */
  readonly planLanguages: string;
  /** Makers whose accelerators a plan may take, parted by points; empty for all. */
  readonly planMakers: string;
  /** Engines that a plan may take, parted by points; empty for all. */
  readonly planEngines: string;
  /** Accelerators that a plan leaves out, parted by points. */
  readonly planWithout: string;
  /** Fewest bits a weight may have in a plan; without it any format will do. */
  readonly planBits: number | null;
  /** Limits that a plan keeps; none without a number. */
  readonly mostKilowatts: number | null;
  readonly mostRackCount: number | null;
  /** What may leave on the first day and in the first month. */
  readonly mostStartUsd: number | null;
  readonly mostLeadWeeks: number | null;
  /** Decisions about training, as `training/trainingCodec` writes them; empty where none was changed. */
  readonly training: string;
  /** Weights and scores of a decision, as `decide/decisionCodec` writes them; empty where none was changed. */
  readonly decision: string;
}

/** Decisions that only a plan reads; they change no estimate of the scenario itself. */
export const planFields = [
  'planBenchmark',
  'leastScore',
  'planModalities',
  'planLanguages',
  'planMakers',
  'planEngines',
  'planWithout',
  'planBits',
  'mostKilowatts',
  'mostRackCount',
  'mostStartUsd',
  'mostLeadWeeks',
] as const satisfies readonly (keyof Scenario)[];

export type ScenarioField = keyof Scenario;

/** Id that stands for the reader's own model. */
export const ownModelId = 'own';
/** Format id that stands for the publisher's own, and cache format id that stands for the engine's. */
export const nativeFormatId = 'native';
export const engineCacheFormatId = 'engine';
/** Version that stands for the newest one the catalogue knows. */
export const newestVersion = 'newest';
