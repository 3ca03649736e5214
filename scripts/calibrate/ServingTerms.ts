import { compareVersions } from '../../src/estimates/memory/engines/compareVersions.ts';
import { performanceOf } from '../../src/estimates/performance/estimatePerformance.ts';
import type { PerformanceEstimate } from '../../src/estimates/performance/PerformanceEstimate.ts';
import type { PreparedRow } from './PreparedRow.ts';

/** What an engine adds to its kernels, by engine and the first version a figure holds from. */
export interface ServingTerms {
  readonly expertLayerSeconds: number;
  readonly queueFactor: number;
  readonly dispatchSeconds: Readonly<Record<string, number>>;
  readonly hostSeconds: Readonly<Record<string, number>>;
}

/** First versions of the groups that share a figure; engines and versions without an entry share one. */
export const dispatchGroups: Readonly<Record<string, readonly string[]>> = {
  vllm: ['0'],
  'tensorrt-llm': ['0', '1.1'],
  sglang: ['0'],
};
export const hostGroups: Readonly<Record<string, readonly string[]>> = { vllm: ['0', '0.6', '0.8'] };

/** No row tells what a layer of experts costs under SGLang. */
export const unidentifiedExpertLayerSeconds = 5e-6;

/** Group of an engine's version: the engine and the newest entry that is not newer. */
export function groupOf(
  groups: Readonly<Record<string, readonly string[]>>,
  engineId: string,
  version: string,
): string {
  const from = (groups[engineId] ?? ['0']).findLast((entry) => compareVersions(entry, version) <= 0);
  return `${engineId} ${from ?? '0'}`;
}

export const dispatchGroupOf = ({ input }: PreparedRow): string =>
  groupOf(dispatchGroups, input.engine.id, input.engineVersion);
export const hostGroupOf = ({ input }: PreparedRow): string =>
  groupOf(hostGroups, input.engine.id, input.engineVersion);

/** Time of the processor in a step of a row. */
export function hostSecondsOf(prepared: PreparedRow, { expertLayerSeconds, hostSeconds }: ServingTerms) {
  const layer = prepared.input.engine.id === 'sglang' ? unidentifiedExpertLayerSeconds : expertLayerSeconds;
  return (hostSeconds[hostGroupOf(prepared)] ?? 0) + layer * prepared.expertLayerCount;
}

/** Estimate of a row under terms. */
export function estimateUnder(prepared: PreparedRow, terms: ServingTerms): PerformanceEstimate {
  const { input, demand, memory, step } = prepared;
  const own = terms.dispatchSeconds[dispatchGroupOf(prepared)] ?? 0;
  const timing = {
    ...input.timing,
    queueFactor: terms.queueFactor,
    // Runs without a server were given none when they were made ready.
    dispatchSeconds: input.timing.dispatchSeconds === 0 ? 0 : own,
  };
  const hostSeconds = hostSecondsOf(prepared, terms);
  return performanceOf({ ...input, timing }, demand, memory, { ...step, hostSeconds });
}
