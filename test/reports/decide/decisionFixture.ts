import { cheapestOf } from '../../../src/estimates/cost/cheapestOf.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../../src/estimates/cost/midAssumptions.ts';
import type { PricedAnswer } from '../../../src/estimates/cost/PricedAnswer.ts';
import { sampleCost } from '../../../src/estimates/cost/sampleCost.ts';
import { sensitivityOf } from '../../../src/estimates/cost/sensitivityOf.ts';
import type { CostDoubt } from '../../../src/estimates/cost/costDoubt.ts';
import { drawWeights } from '../../../src/estimates/decide/drawWeights.ts';
import { type OwnScores, scoreWays } from '../../../src/estimates/decide/scoreWays.ts';
import { weighWays } from '../../../src/estimates/decide/weighWays.ts';
import type { Weights } from '../../../src/estimates/decide/Criterion.ts';
import type { RecordInput } from '../../../src/reports/decide/RecordInput.ts';
import { decisionQuestion } from '../../../src/scenario/decide/decisionQuestion.ts';
import { initialDecision } from '../../../src/scenario/decide/decisionFields.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';
import { formatThreeDigits } from '../../../src/units/formatQuantity.ts';
import { capacity, economics, questionOf } from '../../scenario/money/moneyFixture.ts';
import { scenarioWith } from '../../scenario/scenarioFixture.ts';

interface Changes {
  readonly money?: NonNullable<Parameters<typeof questionOf>[0]>['money'];
  readonly scenario?: Parameters<typeof scenarioWith>[0];
  readonly weights?: Partial<Weights>;
  readonly own?: OwnScores;
  readonly drawn?: boolean;
}

const nothingKnown = { own: undefined, rent: undefined, call: undefined, mix: undefined };

/** The cost alone, without the volumes and footprints that no record tells. */
export function pricedOf({ plan, ranges, allowed }: ReturnType<typeof questionOf>): PricedAnswer {
  const estimate = estimateCost(plan, midAssumptions(ranges));
  return {
    estimate,
    cheapest: cheapestOf(estimate.costs, allowed),
    largest: nothingKnown,
    footprints: nothingKnown,
    breakEvenFactor: nothingKnown,
  };
}

const first = questionOf();
const turns = sensitivityOf(first.plan, first.ranges);
/** Draws of the first scenario; records with other scenarios are written before theirs are done. */
const firstDoubt: CostDoubt = {
  sampled: sampleCost(first.plan, first.ranges, { drawCount: 50, seed: 1 }),
  advantageUsd: turns.advantageUsd,
  sensitivity: turns.rows,
  chances: [],
};

/** What a record of the first scenario is written from, changed as asked. */
export function recordInputOf({ money = {}, scenario = {}, weights = {}, own, drawn = false }: Changes = {}) {
  const question = questionOf({ money, scenario });
  const priced = pricedOf(question);
  const changed = scenarioWith(scenario);
  const asked = decisionQuestion({ catalogue: economics, scenario: changed, question, priced, capacity });
  const scored = scoreWays(asked.evidence, asked.promised, own);
  const weighed = weighWays(
    scored,
    { ...initialDecision.weights, ...weights },
    drawWeights(scored, { drawCount: 300, seed: 3 }),
  );
  const input: RecordInput = {
    asked,
    priced,
    doubt: drawn ? firstDoubt : undefined,
    weighed,
    scenario: changed,
    deployment: { model: 'Llama 3.3 70B', hardware: '4 × H100', workload: '8 596 in, 182 out' },
    text: (usd) => formatMoney(usd, 'USD'),
    figureText: ({ unit }, value) => `${formatThreeDigits(value)} ${unit}`.trim(),
    titleOf: (id) => (id === 'own-assumptions' ? 'Our assumptions' : undefined),
    deciders: 'Board of works',
    address: 'https://example.org/calculators/decide/?decide=cost*5',
    dataOf: '2026-11-25',
    preparedOn: '2026-11-26',
  };
  return input;
}
