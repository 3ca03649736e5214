import type { MemoryRow } from '../../charts/memory-bar/layout.ts';
import type { MemoryEstimate, MemoryLine, StageMemory } from '../../estimates/memory/MemoryEstimate.ts';
import type { Chosen } from '../../scenario/chooseFrom.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import { verdictText } from '../../reports/verdictText.ts';

const mostRows = 8;

/** What a memory chart draws: a bar for each accelerator or, with a pipeline, for each stage. */
export interface MemoryBar {
  readonly rows: readonly MemoryRow[];
  readonly memoryBytes: number;
  readonly usableBytes: number;
  readonly summary: string;
  /** What the bars stand for, where there are more accelerators than bars. */
  readonly note: string;
}

/** Prepares the memory chart of an answer. */
export function memoryBar(scenario: Scenario, chosen: Chosen, estimate: MemoryEstimate): MemoryBar {
  const { tensorCount, pipelineCount, dataCount } = scenario;
  const memoryBytes = estimate.memoryBytes.mid;
  const piped = pipelineCount > 1;
  const barCount = piped ? pipelineCount : tensorCount * dataCount;
  const rows = Array.from({ length: Math.min(barCount, mostRows) }, (_, index) => {
    const stage = estimate.stages[piped ? index : 0];
    return stage && rowOf(stage, piped ? `Stage ${index + 1}` : `No. ${index + 1}`, memoryBytes);
  }).filter((row) => row !== undefined);
  const keptBack = estimate.stages[0]?.keptBackBytes.mid ?? 0;
  return {
    rows,
    memoryBytes,
    usableBytes: memoryBytes - keptBack,
    summary: `Memory of each ${chosen.accelerator.name}, ${verdictText(estimate)}: ${rows[0] ? inWords(rows[0]) : ''}`,
    note: noteOf(barCount, piped, tensorCount * dataCount),
  };
}

function noteOf(barCount: number, piped: boolean, perStage: number): string {
  const notes = [];
  if (piped && perStage > 1) notes.push(`Each bar stands for ${perStage} accelerators alike.`);
  if (barCount > mostRows)
    notes.push(`${barCount - mostRows} more ${piped ? 'stages' : 'accelerators'} are not drawn.`);
  return notes.join(' ');
}

const bytesOf = (stage: StageMemory, part: MemoryLine['part']): number =>
  stage.lines.find((line) => line.part === part)?.bytes.mid ?? 0;

function rowOf(stage: StageMemory, name: string, memoryBytes: number): MemoryRow {
  const { freeBytes, keptBackBytes } = stage;
  const usable = memoryBytes - keptBackBytes.mid;
  return {
    name,
    parts: [
      ...(['weights', 'cache', 'activations', 'runtime'] as const).map((part) => ({
        part,
        bytes: bytesOf(stage, part),
      })),
      { part: 'free' as const, bytes: Math.max(0, freeBytes.mid) },
      { part: 'reserve' as const, bytes: freeBytes.mid > 0 ? keptBackBytes.mid : 0 },
    ],
    usedLow: usable - freeBytes.high,
    usedHigh: usable - freeBytes.low,
  };
}

const words = {
  weights: 'weights',
  states: 'states',
  cache: 'KV cache',
  activations: 'activations',
  runtime: 'runtime',
  free: 'free',
  reserve: 'kept back',
};

const inWords = ({ parts }: MemoryRow): string =>
  parts
    .filter(({ bytes }) => bytes > 0)
    .map(({ part, bytes }) => `${words[part]} ${quantityText(bytes, 'B')}`)
    .join(', ');
