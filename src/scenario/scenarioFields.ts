import {
  engineCacheFormatId,
  nativeFormatId,
  newestVersion,
  type Scenario,
  type ScenarioField,
} from './Scenario.ts';

interface FieldBase {
  /** Name in a link. */
  readonly parameter: string;
  readonly label: string;
  readonly hint?: string;
}

/** A field that names something: a record's id or a version. */
export interface NameField extends FieldBase {
  readonly kind: 'name' | 'text';
  readonly initial: string;
}

/** A field that holds a whole number, a share from 0 to 1, or a rate. */
export interface NumberField extends FieldBase {
  readonly kind: 'count' | 'fraction' | 'rate';
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Largest value of the slider, where typing may go further. */
  readonly sliderMax?: number;
  readonly initial: number | null;
}

type FieldOf<Value> = [Value] extends [string] ? NameField : NumberField;

/** Every decision of a scenario: its name in a link, its label, limits and first value. The one place limits stand. */
export const scenarioFields: { readonly [Field in ScenarioField]: FieldOf<Exclude<Scenario[Field], null>> } =
  {
    modelId: { parameter: 'model', kind: 'name', label: 'Model', initial: 'llama-3.3-70b-instruct' },
    ownModel: { parameter: 'own', kind: 'text', label: 'Your own model', initial: '' },
    weightFormatId: {
      parameter: 'weights',
      kind: 'name',
      label: 'Weights',
      initial: 'fp8',
      hint: `${nativeFormatId} is the format the publisher ships`,
    },
    cacheFormatId: { parameter: 'cache', kind: 'name', label: 'KV cache', initial: engineCacheFormatId },
    acceleratorId: { parameter: 'on', kind: 'name', label: 'Accelerator', initial: 'nvidia-h100-sxm-80gb' },
    tensorCount: {
      parameter: 'tp',
      kind: 'count',
      label: 'Tensor parallel',
      unit: 'accelerators',
      min: 1,
      max: 1024,
      sliderMax: 16,
      initial: 4,
      hint: 'accelerators that share every layer',
    },
    pipelineCount: {
      parameter: 'pp',
      kind: 'count',
      label: 'Pipeline parallel',
      unit: 'stages',
      min: 1,
      max: 256,
      sliderMax: 8,
      initial: 1,
      hint: 'stages that hold consecutive layers',
    },
    expertCount: {
      parameter: 'ep',
      kind: 'count',
      label: 'Expert parallel',
      unit: 'accelerators',
      min: 1,
      max: 1024,
      sliderMax: 64,
      initial: 1,
      hint: 'accelerators that share the experts whole',
    },
    dataCount: {
      parameter: 'dp',
      kind: 'count',
      label: 'Copies of the model',
      unit: 'copies',
      min: 1,
      max: 1024,
      sliderMax: 16,
      initial: 1,
    },
    prefillCount: {
      parameter: 'prefill',
      kind: 'count',
      label: 'Copies that only read prompts',
      unit: 'copies',
      min: 0,
      max: 1023,
      sliderMax: 15,
      initial: 0,
      hint: 'they hand the cache to the copies that answer; 0: every copy does both',
    },
    linkGigabitsPerSecond: {
      parameter: 'link',
      kind: 'rate',
      label: 'Network between the copies',
      unit: 'Gbit/s',
      min: 0.01,
      max: 100_000,
      initial: null,
      hint: 'of each accelerator; a card that eight share counts an eighth',
    },
    serverAcceleratorCount: {
      parameter: 'server',
      kind: 'count',
      label: 'Accelerators in one server',
      unit: 'accelerators',
      min: 1,
      max: 72,
      sliderMax: 16,
      initial: 8,
      hint: 'a copy that needs more spans several servers',
    },
    engineId: { parameter: 'engine', kind: 'name', label: 'Engine', initial: 'vllm' },
    engineVersion: { parameter: 'version', kind: 'name', label: 'Version', initial: newestVersion },
    memoryFraction: {
      parameter: 'fraction',
      kind: 'fraction',
      label: 'Share of memory',
      unit: '',
      min: 0.05,
      max: 1,
      initial: null,
      hint: 'memory the engine may use, 0 to 1',
    },
    maxTokens: {
      parameter: 'context',
      kind: 'count',
      label: 'Longest request',
      unit: 'tokens',
      min: 1,
      max: 100_000_000,
      initial: null,
      hint: 'the engine refuses longer ones',
    },
    batchTokens: {
      parameter: 'batch',
      kind: 'count',
      label: 'Tokens per step',
      unit: 'tokens',
      min: 1,
      max: 1_000_000,
      initial: null,
      hint: 'a larger batch needs more room for activations',
    },
    inputTokens: {
      parameter: 'in',
      kind: 'count',
      label: 'Prompt',
      unit: 'tokens',
      min: 1,
      max: 100_000_000,
      sliderMax: 32_768,
      initial: 8596,
    },
    outputTokens: {
      parameter: 'out',
      kind: 'count',
      label: 'Answer',
      unit: 'tokens',
      min: 0,
      max: 100_000_000,
      sliderMax: 8192,
      initial: 182,
    },
    requestCount: {
      parameter: 'at',
      kind: 'count',
      label: 'Requests at once',
      unit: 'requests',
      min: 1,
      max: 10_000_000,
      sliderMax: 512,
      initial: 64,
    },
    prefixTokens: {
      parameter: 'prefix',
      kind: 'count',
      label: 'Shared beginning',
      unit: 'tokens',
      min: 0,
      max: 100_000_000,
      sliderMax: 8192,
      initial: 0,
      hint: 'kept once with prefix caching',
    },
    requestRate: {
      parameter: 'rate',
      kind: 'rate',
      label: 'Requests a second',
      unit: 'a second',
      min: 0.001,
      max: 1_000_000,
      sliderMax: 50,
      initial: null,
      hint: 'empty: clients that never pause',
    },
    draftCount: {
      parameter: 'draft',
      kind: 'count',
      label: 'Drafted tokens',
      unit: 'a step',
      min: 0,
      max: 16,
      sliderMax: 8,
      initial: 0,
      hint: 'speculative decoding; 0 is off',
    },
    acceptanceFraction: {
      parameter: 'accept',
      kind: 'fraction',
      label: 'Drafts accepted',
      unit: '',
      min: 0,
      max: 1,
      initial: 0.7,
      hint: 'share of drafts, 0 to 1',
    },
    money: { parameter: 'money', kind: 'text', label: 'Money', initial: '' },
    planBenchmark: { parameter: 'task', kind: 'name', label: 'Good at', initial: '' },
    leastScore: {
      parameter: 'score',
      kind: 'rate',
      label: 'Score, at least',
      unit: '',
      min: 0.1,
      max: 10_000,
      initial: null,
      hint: 'models without a published score are unknown, and not taken',
    },
    planModalities: { parameter: 'takes', kind: 'name', label: 'Must take', initial: '' },
    planLanguages: { parameter: 'speaks', kind: 'name', label: 'Must handle', initial: '' },
    planMakers: { parameter: 'makers', kind: 'name', label: 'Makers', initial: '' },
    planEngines: { parameter: 'engines', kind: 'name', label: 'Engines', initial: '' },
    planWithout: { parameter: 'no', kind: 'text', label: 'Accelerators left out', initial: '' },
    planBits: {
      parameter: 'bits',
      kind: 'count',
      label: 'Bits of a weight, at least',
      unit: 'bits',
      min: 1,
      max: 32,
      initial: null,
      hint: 'fewer bits take less memory and cost quality',
    },
    mostKilowatts: {
      parameter: 'kw',
      kind: 'rate',
      label: 'Power, at most',
      unit: 'kW',
      min: 0.1,
      max: 100_000,
      initial: null,
      hint: 'all servers as their makers rate them, cooling not counted',
    },
    mostRackCount: {
      parameter: 'racks',
      kind: 'count',
      label: 'Racks, at most',
      unit: 'racks',
      min: 1,
      max: 10_000,
      initial: null,
    },
    mostStartUsd: {
      parameter: 'start',
      kind: 'rate',
      label: 'Money at the start, at most',
      unit: 'USD',
      min: 1,
      max: 1e12,
      initial: null,
      hint: 'the first day and the first month',
    },
    mostLeadWeeks: {
      parameter: 'weeks',
      kind: 'rate',
      label: 'Delivery within',
      unit: 'weeks',
      min: 0.1,
      max: 520,
      initial: null,
      hint: 'holds back only servers whose lead time is known',
    },
    training: { parameter: 'training', kind: 'text', label: 'Training', initial: '' },
    decision: { parameter: 'decide', kind: 'text', label: 'Decision', initial: '' },
  };

export const scenarioFieldNames = Object.keys(scenarioFields) as readonly ScenarioField[];

/** The scenario a reader starts from. */
export const initialScenario = Object.fromEntries(
  scenarioFieldNames.map((field) => [field, scenarioFields[field].initial]),
) as unknown as Scenario;
