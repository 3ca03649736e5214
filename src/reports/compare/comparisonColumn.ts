import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { SampledCost } from '../../estimates/cost/SampledCost.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import type { ScenarioAnswer, ServedAnswer } from '../../scenario/compare/answerScenario.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import { moneyFromText } from '../../scenario/money/moneyCodec.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { trainingFromText } from '../../scenario/training/trainingCodec.ts';
import { type Band, exactly } from '../../units/Band.ts';
import { wayNames } from '../cost/wayNames.ts';
import { verdictText } from '../verdictText.ts';
import type { ComparedFigure } from './comparedFigures.ts';
import type { ComparedScenario } from './ComparedScenario.ts';
import { moneyDecisions } from './moneyDecisions.ts';
import { scenarioDecisions } from './scenarioDecisions.ts';
import { trainingDecisions } from './trainingDecisions.ts';

interface Answered {
  readonly scenario: Scenario;
  readonly answer: ScenarioAnswer | { readonly refusals: readonly string[] };
  readonly economics: EconomicsCatalogue;
  /** Draws, once there are any: until then costs have no range. */
  readonly sampled?: SampledCost | undefined;
}

type Figures = Partial<Record<ComparedFigure, Band>>;

/** What a comparison shows of a scenario and its answers. */
export function comparisonColumn({ scenario, answer, economics, sampled }: Answered): ComparedScenario {
  const query = scenarioQuery(scenario);
  const training = trainingFromText(scenario.training);
  const known = 'memory' in answer ? answer : undefined;
  const money = known?.money ?? moneyFromText(scenario.money).money;
  const served = known?.served;
  const decisions = [
    ...scenarioDecisions(scenario, known?.chosen),
    ...moneyDecisions(money, served?.question.figures ?? [], economics),
    ...trainingDecisions(training.training),
  ];
  const notes = [...answer.refusals, ...training.refusals];
  const shared = { query, decisions, horizonYears: money.horizonYears };
  if (!known) return { ...shared, figures: {}, notes };
  const { memory, fitted } = known;
  const verdict = { verdict: memory.verdict, text: verdictText(memory) };
  const held = memoryFigures(memory, scenario);
  if (!served) return { ...shared, verdict, figures: held, notes: [...notes, ...fitted.remarks, noRequest] };
  const { question, view, performance } = served;
  return {
    ...shared,
    verdict,
    figures: { ...held, ...speedFigures(served), ...costFigures(served, sampled), ...energyFigures(served) },
    evidence: performance.evidence,
    ...(view.cheapest && {
      cheapest: {
        way: view.cheapest,
        ...(sampled && { fraction: sampled.cheapestFraction[view.cheapest] }),
      },
    }),
    currency: question.chosen.currency,
    notes: [
      ...notes,
      ...fitted.remarks,
      ...question.leftOut.map(({ way, reason }) => `${wayNames[way]} is left out. ${reason}`),
    ],
  };
}

const noRequest = 'Not one request of this size fits beside the weights, so it has neither speed nor cost.';

const memoryFigures = (
  { freeBytes, requestsAtPeak }: MemoryEstimate,
  { tensorCount, pipelineCount, dataCount }: Scenario,
): Figures => ({
  freeBytes,
  requestsHeld: requestsAtPeak,
  acceleratorCount: exactly(tensorCount * pipelineCount * dataCount),
});

const speedFigures = ({ performance, capacity }: ServedAnswer): Figures => ({
  ttftSeconds: performance.ttftSeconds,
  tpotSeconds: performance.tpotSeconds,
  outputTokensPerSecond: performance.outputTokensPerSecond,
  mostRequestsPerSecond: performance.mostRequestsPerSecond,
  promisedPerSecond: capacity.requestsPerSecond,
});

const presentFigures = { own: 'ownUsd', rent: 'rentUsd', call: 'callUsd', mix: 'mixUsd' } as const;
const tokenFigures = { own: 'ownUsdPerToken', rent: 'rentUsdPerToken', call: 'callUsdPerToken' } as const;

/** Costs of the ways that may be compared, in money of today. */
function costFigures({ question, view }: ServedAnswer, sampled: SampledCost | undefined): Figures {
  const figures: Figures = {};
  const { costs } = view.estimate;
  for (const way of question.allowed) {
    figures[presentFigures[way]] = withEnds(costs[way].presentUsd, sampled?.presentUsd[way]);
    if (way !== 'mix') figures[tokenFigures[way]] = exactly(costs[way].usdPerToken);
  }
  if (question.allowed.includes('own')) figures.ownFirstUsd = exactly(costs.own.firstMonthUsd);
  return figures;
}

/** The likely value between the ends that eight draws in ten lie within. */
const withEnds = (mid: number, drawn: Band | undefined): Band =>
  drawn ? { low: drawn.low, mid, high: drawn.high } : exactly(mid);

function energyFigures({ question, view }: ServedAnswer): Figures {
  const [first] = view.estimate.own;
  const footprint = view.footprints.own;
  const allowed: readonly Way[] = question.allowed;
  if (!allowed.includes('own')) return {};
  return {
    ...(first && { boughtCount: exactly(first.serverCount * question.plan.server.acceleratorCount) }),
    ...(footprint && {
      ownJoulesPerYear: exactly(footprint.joulesPerYear),
      ownJoulesPerToken: exactly(footprint.joulesPerToken),
      ownCarbonKilograms: exactly(footprint.carbonKilogramsPerYear),
    }),
  };
}
