import type { Catalogue } from '../data/Catalogue.ts';
import type { ServingMeasurement } from '../data/servingMeasurement.ts';
import type { Engine } from '../estimates/memory/engines/Engine.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import type { Demand } from '../estimates/performance/Demand.ts';
import type { EngineTiming } from '../estimates/performance/EngineTiming.ts';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import type { PerformanceInput } from '../estimates/performance/PerformanceInput.ts';
import { constantsOf } from '../scenario/constantsOf.ts';
import { timingOf } from '../scenario/timingOf.ts';

/** A row made ready: what the estimate takes, and what is asked of it. */
export interface ServingCase {
  readonly row: ServingMeasurement;
  readonly input: PerformanceInput;
  readonly demand: Demand;
}

/** What a prediction rests on beside the row: tried out with other values when terms are fitted. */
export interface ServingSettings {
  readonly kernelsOf: (acceleratorId: string, engineId: string) => KernelTables | undefined;
  readonly timing?: (row: ServingMeasurement, usual: EngineTiming) => EngineTiming;
}

/** Prompts of a benchmark for each client where the publication does not say: what InferenceX runs. */
const promptsPerClient = 10;
/** Builds whose published runs sent as many prompts as there were clients: their TTFT tells, see GUIDELINES. */
const singleWave = { engine: 'sglang', version: '0.5.1' };

/** Rows that say so give medians over requests instead of means. */
const medianNote = 'median latencies';

const promptCountOf = ({
  engine,
  engine_version: version,
  request_count,
  concurrency = 1,
}: ServingMeasurement) =>
  request_count ??
  (engine === singleWave.engine && version.startsWith(`${singleWave.version}.`)
    ? concurrency
    : promptsPerClient * concurrency);

function demandOf(row: ServingMeasurement): Demand | undefined {
  const clientCount = row.concurrency ?? 1;
  switch (row.scenario) {
    case 'closed-loop':
      // A tenth of the requests wait at the start, which a median does not feel.
      return row.note.includes(medianNote)
        ? { kind: 'closed-loop', clientCount }
        : { kind: 'closed-loop', clientCount, promptCount: promptCountOf(row) };
    case 'burst':
    case 'static-batch':
      return { kind: 'closed-loop', clientCount, promptCount: clientCount };
    case 'prefill':
    case 'single-stream':
      return { kind: 'closed-loop', clientCount: 1 };
    case 'offline-ceiling':
      return { kind: 'ceiling' };
    default:
      return undefined;
  }
}

/** Makes a row ready; undefined where the catalogue or the estimate has no answer to its kind. */
export function servingCase(
  row: ServingMeasurement,
  catalogue: Catalogue,
  settings: ServingSettings,
): ServingCase | undefined {
  const demand = demandOf(row);
  const model = catalogue.models.find(({ id }) => id === row.model_id);
  const accelerator = catalogue.accelerators.find(({ id }) => id === row.accelerator);
  const engine = catalogue.engines.find(({ budget }) => budget === row.engine);
  const format = catalogue.formats.find(({ id }) => id === row.weight_format);
  if (!demand || !model || !accelerator || !engine || !format) return undefined;
  const cacheId = row.cache_format || (engine.cacheFormatByWeights[format.id] ?? engine.cacheFormatId);
  const cacheFormat = catalogue.formats.find(({ id }) => id === cacheId);
  if (cacheFormat?.scheme !== 'grouped') return undefined;
  const [inputTokens, outputTokens] = [row.input_tokens ?? 1, row.output_tokens ?? 1];
  const engineVersion = versionOf(row, engine);
  const usual = timingOf(catalogue, engine.id, engineVersion);
  const kernels =
    accelerator.kernelsFrom === undefined
      ? undefined
      : settings.kernelsOf(accelerator.kernelsFrom, engine.id);
  const input: PerformanceInput = {
    architecture: model.architecture,
    weights: storedWeightsOf(model, format, catalogue.formats),
    cacheFormat,
    accelerator,
    parallelism: {
      tensorCount: row.tensor_parallel ?? 1,
      pipelineCount: row.pipeline_parallel ?? 1,
      expertCount: row.expert_parallel ?? 1,
      dataCount: row.attention_data_parallel ?? 1,
    },
    engine,
    engineVersion,
    maxTokens: Math.ceil(inputTokens + outputTokens),
    workload: { inputTokens, outputTokens, requestCount: 1, prefixTokens: 0 },
    timing: withoutServer(row, settings.timing?.(row, usual) ?? usual),
    constants: constantsOf(catalogue, engine.id, accelerator.vendor),
    ...(kernels && { kernels }),
  };
  return { row, input, demand };
}

/** Runs inside one process have no server to pass through. */
const withoutServer = ({ scenario }: ServingMeasurement, timing: EngineTiming): EngineTiming =>
  scenario === 'prefill' || scenario === 'static-batch' ? { ...timing, dispatchSeconds: 0 } : timing;

/** Builds without a number are of their publication's time; the newest rules are the nearest there are. */
const versionOf = ({ engine_version: version }: ServingMeasurement, { newestVersion }: Engine): string =>
  /^\d/.test(version) ? version : newestVersion;
