import { test } from 'vitest';
import { siteEconomics as catalogue } from '../../../src/data/siteEconomics.ts';
import { firstCapacity, firstQuestion, firstCost } from '../../../src/components/firstCost.ts';
import { decisionQuestion } from '../../../src/scenario/decide/decisionQuestion.ts';
import { scoreWays } from '../../../src/estimates/decide/scoreWays.ts';
import { drawWeights } from '../../../src/estimates/decide/drawWeights.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
test('x', () => {
  const asked = { catalogue, scenario: initialScenario, question: firstQuestion, priced: firstCost.view, capacity: firstCapacity };
  let t = performance.now();
  const q = decisionQuestion(asked);
  console.log('ms', performance.now() - t);
  console.log(JSON.stringify(q.evidence, null, 1));
  const s = scoreWays(q.evidence, q.promised);
  for (const { way, scores } of s) console.log(way, JSON.stringify(scores));
  t = performance.now();
  console.log(drawWeights(s), performance.now() - t);
});
