import { catalogue } from '../data/siteCatalogue.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { estimatePerformance } from '../estimates/performance/estimatePerformance.ts';
import {
  livePerformance,
  type LivePerformanceName,
  livePerformanceNames,
} from '../reports/livePerformance.ts';
import { liveQuantities, type LiveQuantityName, liveQuantityNames } from '../reports/liveQuantities.ts';
import { chooseFrom } from '../scenario/chooseFrom.ts';
import { memoryInput } from '../scenario/memoryInput.ts';
import { demandOf, performanceInput } from '../scenario/performanceInput.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { labelledScenarios } from './labelledScenarios.ts';
import { siteKernels } from './siteKernels.ts';

/** A figure of a scenario that a column of a table may show. */
export type ScenarioFigure = LiveQuantityName | LivePerformanceName;

const headings: { readonly [Figure in ScenarioFigure]?: string } = {
  'weights-total': 'Weights',
  'weights-each': 'Weights, each',
  'activations-each': 'Activations, each',
  'runtime-each': 'Runtime and graphs, each',
  'cache-per-token': 'Cache of a token',
  'cache-per-request': 'Cache of a request',
  'cache-all-requests': 'Cache of all',
  'cache-budget': 'Room for the cache, each',
  'free-each': 'Free, each',
  'requests-at-peak': 'Requests at full length',
  'requests-on-average': 'Requests by average length',
  'longest-request': 'Longest request',
  verdict: 'Verdict',
  ttft: 'First token',
  tpot: 'Each later token',
  'tokens-per-second-each': 'For each reader',
  'output-rate': 'In all',
  'most-requests-per-second': 'Requests it can finish',
  'running-requests': 'Requests running',
  'decode-step': 'Step without prompts',
  'prompt-adds': 'A prompt adds',
  'largest-part': 'Most of a step',
  'prompt-cache': 'Cache of a prompt',
  'cache-transfer': 'Sent in',
  'prefill-share': 'Copies that should read',
};
const memoryNames: readonly string[] = liveQuantityNames;
const performanceNames: readonly string[] = livePerformanceNames;
const isMemory = (name: string): name is LiveQuantityName => memoryNames.includes(name);
const isPerformance = (name: string): name is LivePerformanceName => performanceNames.includes(name);

export interface ScenarioRow {
  readonly label: string;
  /** Query of a link that opens a calculator with the row's scenario. */
  readonly query: string;
  readonly cells: readonly string[];
}

export interface ScenarioColumns {
  readonly headings: readonly string[];
  /** The calculator that shows all columns. */
  readonly calculator: 'memory' | 'performance';
  readonly rows: readonly ScenarioRow[];
}

/** What an author writes: settings that all rows share, rows as `label: settings` parted by semicolons, and columns. */
export interface ScenarioTableText {
  readonly base: string;
  readonly rows: string;
  readonly columns: string;
}

/** The answers to several scenarios side by side, worked out while pages are built. */
export function scenarioRows({ base, rows, columns }: ScenarioTableText): ScenarioColumns {
  const figures = columns.split(',').map((name) => name.trim());
  const unknown = figures.find((name) => !isMemory(name) && !isPerformance(name));
  if (unknown !== undefined) throw new RangeError(`columns must be figures of a scenario, got ${unknown}`);
  const needsSpeed = figures.some(isPerformance);
  return {
    headings: figures.map((name) => headings[name as ScenarioFigure] ?? name),
    calculator: needsSpeed ? 'performance' : 'memory',
    rows: labelledScenarios(base, rows).map(({ label, query, scenario }) => ({
      label,
      query,
      cells: cellsOf(scenario, figures, needsSpeed),
    })),
  };
}

const missing = 'does not fit';

function cellsOf(scenario: Scenario, figures: readonly string[], needsSpeed: boolean): readonly string[] {
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen)
    throw new RangeError(chosen.refusals[0]?.message ?? 'rows must name known records');
  const memory = estimateMemory(memoryInput(scenario, chosen));
  const inMemory = liveQuantities(scenario, chosen, memory);
  const runs = memory.requestsOnAverage.mid >= 1;
  const speed =
    needsSpeed && runs
      ? livePerformance(
          estimatePerformance(
            performanceInput(scenario, chosen, catalogue, siteKernels(chosen.accelerator.kernelsFrom)),
            demandOf(scenario),
          ),
        )
      : undefined;
  return figures.map((name) => {
    if (isMemory(name)) return inMemory[name].text;
    return isPerformance(name) && speed ? speed[name].text : missing;
  });
}
