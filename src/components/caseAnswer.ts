import type { CaseRecord } from '../data/case.ts';
import { catalogue, records } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { doubtSettings } from '../estimates/cost/costDoubt.ts';
import { costView } from '../estimates/cost/costView.ts';
import { sampleCost } from '../estimates/cost/sampleCost.ts';
import type { SampledCost } from '../estimates/cost/SampledCost.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { capacityWithin } from '../estimates/performance/capacityWithin.ts';
import { compileStep } from '../estimates/performance/compileStep.ts';
import { currencyText } from '../islands/cost/currencyText.ts';
import { chooseFrom } from '../scenario/chooseFrom.ts';
import { fitTogether } from '../scenario/fitTogether.ts';
import { scenarioFromQuery, scenarioQuery } from '../scenario/linkCodec.ts';
import { moneyFromText } from '../scenario/money/moneyCodec.ts';
import { moneyQuestion } from '../scenario/money/moneyQuestion.ts';
import { promiseOf } from '../scenario/money/promiseOf.ts';
import { performanceInput } from '../scenario/performanceInput.ts';
import { siteKernels } from './siteKernels.ts';

/** The query of a link that opens a worked example in a calculator. */
const queryOf = ({ scenario, money }: CaseRecord): string => {
  const query = new URLSearchParams(Object.entries(scenario).map(([name, value]) => [name, String(value)]));
  query.set(
    'money',
    Object.entries(money)
      .map(([name, value]) => `${name}*${value}`)
      .join('_'),
  );
  return query.toString();
};

/**
 * Everything the site works out for a worked example, while pages are built.
 *
 * @throws {RangeError} where no record has this name, or the site could not take what the record chooses.
 */
function worked(id: string) {
  const record = records.cases.get(id);
  if (!record) throw new RangeError(`case must be a file in content/data/cases, got ${id}`);
  const decoded = scenarioFromQuery(queryOf(record));
  const { scenario } = decoded;
  const decodedMoney = moneyFromText(scenario.money);
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen) throw new RangeError(`${id}: ${chosen.refusals[0]?.message ?? 'unknown record'}`);
  const refused = [
    ...[...decoded.refusals, ...fitTogether(scenario, chosen).refusals].map(({ message }) => message),
    ...decodedMoney.refusals,
  ];
  const { money } = decodedMoney;
  const input = performanceInput(scenario, chosen, catalogue, siteKernels(chosen.accelerator.kernelsFrom));
  const memory = estimateMemory(input);
  const capacity = capacityWithin(input, memory, compileStep(input), promiseOf(money));
  const question = moneyQuestion({
    catalogue: siteEconomics,
    scenario,
    accelerator: chosen.accelerator,
    capacity,
    money,
  });
  refused.push(...question.chosen.refusals);
  if (refused.length > 0) throw new RangeError(`${id}: ${refused.join(' ')}`);
  const { plan, ranges, allowed } = question;
  let sampled: SampledCost | undefined;
  return {
    record,
    scenario,
    query: scenarioQuery(scenario),
    chosen,
    memory,
    input,
    capacity,
    question,
    view: costView(plan, ranges, allowed),
    /** Draws from the ranges, as the cost calculator's. Seconds of work, so only for examples that are asked. */
    sampled: () => (sampled ??= sampleCost(plan, ranges, { ...doubtSettings, allowed })),
    currency: currencyText(question.chosen.currency),
  };
}

export type CaseAnswer = ReturnType<typeof worked>;

const answers = new Map<string, CaseAnswer>();

/** The answer to a worked example, worked out once a build. */
export function caseAnswer(id: string): CaseAnswer {
  const answer = answers.get(id) ?? worked(id);
  answers.set(id, answer);
  return answer;
}
