import { computed } from '@preact/signals';
import type { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { MemoryInput } from '../../estimates/memory/MemoryInput.ts';
import type { PerformanceEngine } from '../performance/performanceEngine.ts';
import { loadedOnce } from './loadedOnce.ts';

const memory = loadedOnce<{ readonly estimateMemory: typeof estimateMemory }>(async () => {
  // By name, so that nothing else of that file is kept.
  const { estimateMemory: found } = await import('../../estimates/memory/estimateMemory.ts');
  return { estimateMemory: found };
});
const speeds = loadedOnce<PerformanceEngine>(async () => {
  const { performanceEngine } = await import('../performance/performanceEngine.ts');
  return performanceEngine;
});

/** What works out speeds; undefined until somebody asks for another answer than the page was built with. */
export const engine = speeds.value;
/** Loads it, once; a failure is told by `enginesFailed`, and the next call tries again. */
export const loadEngine = (): void => void speeds.load().catch(() => undefined);

/** Gives what works out memory to calculators whose own answer that is. */
export const seedMemory = memory.seed;
/** Loads it, once, for those that are about something else. */
export const loadMemory = (): void => void memory.load().catch(() => undefined);

interface Built {
  readonly estimate: MemoryEstimate;
  /** The input it is of. */
  readonly text: string;
}
let built: Built | undefined;

/** Gives the estimate that the page was built with. */
export function seedEstimate(input: MemoryInput, estimate: MemoryEstimate): void {
  built ??= { estimate, text: JSON.stringify(input) };
}

/** Memory of an input; undefined while what works it out is on its way. */
export function memoryOf(input: MemoryInput): MemoryEstimate | undefined {
  const known = memory.value.value;
  if (known) return known.estimateMemory(input);
  if (built?.text === JSON.stringify(input)) return built.estimate;
  loadMemory();
  return undefined;
}

/** True where the last try to load what works out answers failed. */
export const enginesFailed = computed(() => memory.failed.value || speeds.failed.value);

/** Tries again to load what could not be loaded. */
export function retryEngines(): void {
  if (memory.failed.value) loadMemory();
  if (speeds.failed.value) loadEngine();
}
