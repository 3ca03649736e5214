import { median } from 'd3-array';
import type { MemoryInput } from '../../src/estimates/memory/MemoryInput.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import type { BenchRow } from './BenchRow.ts';
import { benchInputs } from './benchInputs.ts';

const targetMicroseconds = 20;
const warmUpRounds = 10;
const rounds = 21;

/** Time of one memory estimate on one core, over every engine and for each alone: the median of several rounds. */
export function memoryRows(): readonly BenchRow[] {
  const inputs = benchInputs();
  for (let round = 0; round < warmUpRounds; round += 1) microsecondsEach(inputs);
  const engines = [...new Set(inputs.map(({ engine }) => engine.name))];
  const row = (name: string, own: readonly MemoryInput[]) => ({
    name,
    measured: medianMicroseconds(own),
    unit: 'µs',
  });
  const all = row(`Memory estimate, mean of ${inputs.length} scenarios`, inputs);
  return [
    { ...all, target: { atMost: targetMicroseconds } },
    ...engines.map((name) =>
      row(
        `  under ${name}`,
        inputs.filter(({ engine }) => engine.name === name),
      ),
    ),
  ];
}

function microsecondsEach(inputs: readonly MemoryInput[]): number {
  const began = performance.now();
  for (const input of inputs) estimateMemory(input);
  return ((performance.now() - began) * 1000) / inputs.length;
}

function medianMicroseconds(inputs: readonly MemoryInput[]): number {
  const times = Array.from({ length: rounds }, () => microsecondsEach(inputs));
  return median(times) ?? Number.NaN;
}
