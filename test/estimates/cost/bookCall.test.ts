import { expect, test } from 'vitest';
import { bookCall } from '../../../src/estimates/cost/bookCall.ts';
import { firstLoadPerSecond } from '../../../src/estimates/cost/capacityOf.ts';
import { Ledger, places } from '../../../src/estimates/cost/Ledger.ts';
import { apiUsd } from '../../../src/formulas/cost/apiUsd.ts';
import { monthSeconds } from '../../../src/units/conversions.ts';
import { assumptions, plan } from './costFixture.ts';

test('tokens of the first month cost what the formula of an API says', () => {
  const once = { ...assumptions, retryFraction: 0 };
  const ledger = new Ledger(1);
  bookCall(ledger, { ...plan, monthCount: 1 }, once);
  const requests = firstLoadPerSecond(plan, once) * monthSeconds;
  const billed = [places.input, places.cached, places.output].reduce(
    (sum, place) => sum + (ledger.categories[place] ?? 0),
    0,
  );
  expect(billed).toBeCloseTo(
    apiUsd({
      inputTokens: requests * plan.inputTokens,
      outputTokens: requests * plan.outputTokens * once.callOutputFraction,
      hitFraction: once.cachedFraction,
      inputUsdPerToken: once.callInputUsdPerToken,
      cachedUsdPerToken: once.callCachedUsdPerToken,
      outputUsdPerToken: once.callOutputUsdPerToken,
      batchFraction: once.batchFraction,
      batchDiscountFraction: once.batchDiscountFraction,
    }),
    6,
  );
});
