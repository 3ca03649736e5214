import type { Catalogue } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { costView, type CostView } from '../../estimates/cost/costView.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import { capacityWithin, type PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { compileStep } from '../../estimates/performance/compileStep.ts';
import { performanceOf } from '../../estimates/performance/estimatePerformance.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { PerformanceEstimate } from '../../estimates/performance/PerformanceEstimate.ts';
import { type Chosen, chooseFrom } from '../chooseFrom.ts';
import { type Fitted, fitTogether } from '../fitTogether.ts';
import type { Money } from '../money/Money.ts';
import { moneyFromText } from '../money/moneyCodec.ts';
import { initialMoney } from '../money/moneyFields.ts';
import { type MoneyQuestion, moneyQuestion } from '../money/moneyQuestion.ts';
import { type Organisation, organisationFromText } from '../money/organisationCodec.ts';
import { promiseOf } from '../money/promiseOf.ts';
import { demandOf, performanceInput } from '../performanceInput.ts';
import type { Scenario } from '../Scenario.ts';

/** A scenario and everything its answers rest on. */
export interface AskedScenario {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly economics: EconomicsCatalogue;
  /** Measured kernels by accelerator. */
  readonly kernels: ReadonlyMap<string, KernelTables>;
  readonly ownModel?: LanguageModel | undefined;
  /** What the reader measured. */
  readonly ownKernels?: KernelTables | undefined;
  /** The file of whoever hosts the site. */
  readonly organisationText?: string | undefined;
}

/** Speed and money of a deployment that runs. */
export interface ServedAnswer {
  readonly performance: Omit<PerformanceEstimate, 'memory'>;
  /** Load that one copy takes within the promise. */
  readonly capacity: PromisedCapacity;
  readonly question: MoneyQuestion;
  readonly view: CostView;
}

/** Every answer to a scenario. */
export interface ScenarioAnswer {
  readonly chosen: Chosen;
  readonly fitted: Fitted;
  readonly memory: MemoryEstimate;
  readonly money: Money;
  /** Absent where not one request fits beside the weights. */
  readonly served?: ServedAnswer;
  /** What of the scenario was replaced by the nearest or the first value. */
  readonly refusals: readonly string[];
}

/** Answers a scenario as the calculators of memory, performance and cost do, with each figure at its likely value. */
export function answerScenario(
  asked: AskedScenario,
): ScenarioAnswer | { readonly refusals: readonly string[] } {
  const { catalogue, kernels, ownKernels, ownModel } = asked;
  const chosen = chooseFrom(catalogue, asked.scenario, ownModel);
  if ('refusals' in chosen) return { refusals: chosen.refusals.map(({ message }) => message) };
  const fitted = fitTogether(asked.scenario, chosen);
  const { scenario } = fitted;
  const { accelerator, engine } = chosen;
  const timing = catalogue.timings.find(({ id }) => id === engine.id);
  const mayMeasure = ownKernels?.acceleratorId === accelerator.id && timing?.kernelEngine !== '';
  const input = performanceInput(
    scenario,
    chosen,
    catalogue,
    accelerator.kernelsFrom === undefined ? undefined : kernels.get(accelerator.kernelsFrom),
    mayMeasure ? ownKernels : undefined,
  );
  const memory = estimateMemory(input);
  const refusals = fitted.refusals.map(({ message }) => message);
  const first = moneyFromText(scenario.money);
  if (memory.requestsOnAverage.mid < 1)
    return { chosen, fitted, memory, money: first.money, refusals: [...refusals, ...first.refusals] };
  const step = compileStep(input);
  const questionWith = (money: Money, capacity: PromisedCapacity, organisation?: Organisation) =>
    moneyQuestion({
      catalogue: asked.economics,
      scenario,
      accelerator,
      capacity,
      money,
      organisation: organisation?.figures,
    });
  const organisation = organisationOf(asked, () =>
    questionWith(initialMoney, capacityWithin(input, memory, step, promiseOf(initialMoney))),
  );
  const decoded = moneyFromText(scenario.money, { ...initialMoney, ...organisation?.choices });
  const { money } = decoded;
  const capacity = capacityWithin(input, memory, step, promiseOf(money));
  const question = questionWith(money, capacity, organisation);
  const { memory: _, ...performance } = performanceOf(input, demandOf(scenario), memory, step);
  return {
    chosen,
    fitted,
    memory,
    money,
    served: {
      performance,
      capacity,
      question,
      view: costView(question.plan, question.ranges, question.allowed),
    },
    refusals: [...refusals, ...decoded.refusals, ...question.chosen.refusals],
  };
}

/** What the organisation decided and knows; it may speak of any figure that a question without it has. */
function organisationOf(
  { organisationText, economics }: AskedScenario,
  questionWithout: () => MoneyQuestion,
): Organisation | undefined {
  if (organisationText === undefined) return undefined;
  return organisationFromText(organisationText, {
    known: questionWithout().figures,
    usdPerUnit: new Map(economics.currencies.map(({ code, usdPerUnit }) => [code, usdPerUnit])),
  });
}
