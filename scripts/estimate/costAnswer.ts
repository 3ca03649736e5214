import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../src/data/EconomicsCatalogue.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { cheapestOf } from '../../src/estimates/cost/cheapestOf.ts';
import type { CostEstimate, Way } from '../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../src/estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../src/estimates/cost/midAssumptions.ts';
import { sampleCost } from '../../src/estimates/cost/sampleCost.ts';
import type { SampledCost } from '../../src/estimates/cost/SampledCost.ts';
import type { MemoryEstimate } from '../../src/estimates/memory/MemoryEstimate.ts';
import { capacityWithin } from '../../src/estimates/performance/capacityWithin.ts';
import { compileStep } from '../../src/estimates/performance/compileStep.ts';
import type { Chosen } from '../../src/scenario/chooseFrom.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { type MoneyQuestion, moneyQuestion } from '../../src/scenario/money/moneyQuestion.ts';
import { organisationFromFields } from '../../src/scenario/money/organisationCodec.ts';
import { promiseOf } from '../../src/scenario/money/promiseOf.ts';
import { performanceInput } from '../../src/scenario/performanceInput.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { kilowattHoursFromJoules, usdPerMillionTokensFromUsdPerToken } from '../../src/units/conversions.ts';
import type { Line } from './answerLine.ts';
import { drawsOf } from './drawsOf.ts';

const seed = 42;

/** Makes the function that gives the cost part of an answer, for lines with `economics` whose model fits. */
export function costAnswer(catalogue: Catalogue, economics: EconomicsCatalogue) {
  const kernelsOf = kernelReader();
  const usdPerUnit = new Map(economics.currencies.map(({ code, usdPerUnit: usd }) => [code as string, usd]));
  return (line: Line, scenario: Scenario, chosen: Chosen, memory: MemoryEstimate) => {
    const asked = line['economics'];
    if (asked === undefined || asked === null) return {};
    if (typeof asked !== 'object' || Array.isArray(asked))
      throw new TypeError(`economics must be an object, got ${JSON.stringify(asked)}`);
    if (memory.requestsOnAverage.mid < 1) return {};
    const { figures = {}, currency = 'USD', draws = 0, ...choices } = asked as Record<string, unknown>;
    const { kernelsFrom } = chosen.accelerator;
    const kernels = kernelsFrom === undefined ? undefined : kernelsOf(kernelsFrom);
    const input = performanceInput(scenario, chosen, catalogue, kernels);
    const decided = organisationFromFields({ choices, figures: {} }, { known: [], usdPerUnit });
    const withChoices = { ...initialMoney, ...decided.choices };
    const capacity = capacityWithin(input, memory, compileStep(input), promiseOf(withChoices));
    const questionOf = (money: typeof initialMoney) =>
      moneyQuestion({ catalogue: economics, scenario, accelerator: chosen.accelerator, capacity, money });
    const known = questionOf(withChoices).figures;
    const given = organisationFromFields({ figures, currency }, { known, usdPerUnit });
    const [problem] = [...decided.problems, ...given.problems];
    if (problem !== undefined) throw new RangeError(`economics: ${problem}`);
    const question = questionOf({ ...withChoices, figures: given.figures });
    const [refusal] = question.chosen.refusals;
    if (refusal !== undefined) throw new RangeError(`economics: ${refusal}`);
    const { plan, ranges, allowed } = question;
    const estimate = estimateCost(plan, midAssumptions(ranges));
    const drawCount = drawsOf(draws);
    const sampled = drawCount > 0 ? sampleCost(plan, ranges, { drawCount, seed, allowed }) : undefined;
    return {
      cost: { ...shownCost(estimate, allowed, sampled, capacity.kept), ...shownLeftOut(question.leftOut) },
    };
  };
}

/** Ways that are out, and the rules that left them out; absent where none is. */
const shownLeftOut = (leftOut: MoneyQuestion['leftOut']) =>
  leftOut.length === 0
    ? {}
    : {
        leftOut: Object.fromEntries(
          leftOut.map(({ way, reason, rules }) => [
            way,
            { reason, ...(rules && { rules: rules.map(({ ruleId }) => ruleId) }) },
          ]),
        ),
      };

function shownCost(
  { costs, breakEven, own, load }: CostEstimate,
  allowed: readonly Way[],
  sampled: SampledCost | undefined,
  kept: boolean,
) {
  const shownWay = (way: Way) => {
    const cost = costs[way];
    return {
      presentUsd: cost.presentUsd,
      totalUsd: cost.totalUsd,
      firstMonthUsd: cost.firstMonthUsd,
      usdPerMillionTokens: usdPerMillionTokensFromUsdPerToken(cost.usdPerToken),
      usdPerUserMonth: cost.usdPerUserMonth,
      categoriesUsd: cost.categories,
      ...(cost.joules > 0 && {
        energyKwh: kilowattHoursFromJoules(cost.joules),
        carbonKilograms: cost.carbonKilograms,
        waterCubicMetres: cost.waterCubicMetres,
      }),
      ...(sampled && { drawnUsd: sampled.presentUsd[way], cheapestFraction: sampled.cheapestFraction[way] }),
    };
  };
  return {
    ways: Object.fromEntries(allowed.map((way) => [way, shownWay(way)])),
    cheapest: cheapestOf(costs, allowed) ?? null,
    breakEvenMonth: {
      rent: breakEven.rent.month ?? null,
      call: breakEven.call.month ?? null,
    },
    servers: own[0]?.serverCount ?? 0,
    utilisation: own[0]?.utilisationFraction ?? 0,
    meanRequestsPerSecond: load.meanPerSecond,
    peakRequestsPerSecond: load.peakPerSecond,
    promiseKept: kept,
  };
}
