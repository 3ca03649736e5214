import { describe, expect, test } from 'vitest';
import type { LatencyPromise } from '../../../src/estimates/performance/LatencyPromise.ts';
import type { Outcome } from '../../../src/estimates/plan/Confirmation.ts';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import type { RejectionReason } from '../../../src/estimates/plan/Rejection.ts';
import type { Relaxation } from '../../../src/estimates/plan/Relaxation.ts';
import { confirmationSentence, outcomeText } from '../../../src/reports/plan/confirmationSentence.ts';
import { layoutText } from '../../../src/reports/plan/layoutText.ts';
import { ownedSentence } from '../../../src/reports/plan/ownedSentence.ts';
import { planSentence, serversText } from '../../../src/reports/plan/planSentence.ts';
import { rejectionText } from '../../../src/reports/plan/rejectionText.ts';
import { relaxationText } from '../../../src/reports/plan/relaxationText.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';
import { plain } from '../reportFixture.ts';

const dollars = (usd: number) => formatMoney(usd, 'USD');
const names: Readonly<Record<string, string>> = { l40s: 'L40S', vllm: 'vLLM', fp8: 'FP8', llama: 'Llama 8B' };
const nameOf = (id: string) => names[id] ?? id;
const one = { tensorCount: 1, pipelineCount: 1, expertCount: 1, dataCount: 1 };

const candidate: PlanCandidate = {
  configuration: {
    modelId: 'llama',
    acceleratorId: 'l40s',
    serverId: 'box',
    engineId: 'vllm',
    weightFormatId: 'fp8',
    cacheFormatId: 'fp8',
    parallelism: one,
  },
  copy: {
    acceleratorCount: 1,
    requestsPerSecond: 2,
    mostRequestsPerSecond: 3,
    runningCount: 9,
    prefillFraction: 0.3,
  },
  requestsPerSecond: { low: 1.8, mid: 2, high: 2.2 },
  limit: 'tpot',
  rung: 'own',
  ttftSeconds: 0.5,
  tpotSeconds: 0.04,
  endToEndSeconds: 12,
  unitPeakPerSecond: 1.5,
  unitPeakRunningCount: 7,
  freeBytes: { low: 1e9, mid: 2e9, high: 3e9 },
  memoryBytes: 45e9,
  weightBytes: 8e9,
  first: { copyCount: 5, serverCount: 3, spareCount: 1, acceleratorCount: 12, rackCount: 1, watts: 7800 },
  most: { copyCount: 9, serverCount: 4, spareCount: 1, acceleratorCount: 16, rackCount: 1, watts: 10_400 },
  spareFraction: 0.7,
  cost: {
    presentUsd: 850_000,
    startUsd: 200_000,
    usdPerToken: 1e-6,
    usdPerUserMonth: 30,
  },
};
const promise = { promisedFraction: 0.9, ttftSeconds: 2, tpotSeconds: 0.05 } as const;
const asked = { horizonYears: 5, userCount: 500, promise };
const simulated = {
  ttftSeconds: 1.5,
  lateTtftSeconds: 1.9,
  tpotSeconds: 0.045,
  endToEndSeconds: 15,
  requestCount: 10_000,
  saturated: false,
};
const held: Outcome = { kind: 'held', simulated };
const missed: Outcome = { kind: 'missed', simulated: { ...simulated, ttftSeconds: 2.4, tpotSeconds: 0.06 } };

describe('a plan in words', () => {
  test('says what to buy, what it costs, what users get and what growth adds', () => {
    const { lead, rest } = planSentence({ candidate }, nameOf, asked, dollars);
    expect(plain(`${lead} ${rest}`)).toBe(
      'Buy 3 servers with 4 L40S each, one of them spare: Llama 8B in FP8 under vLLM costs $850k over five years for 500 users. ' +
        'In the busiest minute, by the estimate, nine first tokens in ten come within 0.5 s, and each further one in 40 ms. Growth makes it 4 servers by the end.',
    );
  });

  test('says for how many the promise is kept, and what becomes of whole answers where they are promised', () => {
    const told = (more: Partial<LatencyPromise>) =>
      plain(
        planSentence({ candidate }, nameOf, { ...asked, promise: { ...promise, ...more } }, dollars).rest,
      );
    expect(told({ promisedFraction: 0.99, endToEndSeconds: 15 })).toContain(
      '99 first tokens in 100 come within 0.5 s, and each further one in 40 ms; an answer of the mean length is whole within 12 s.',
    );
    expect(told({ promisedFraction: 0.5 })).toContain('half of the first tokens come within 0.5 s');
  });

  test('says nothing of growth where there is none', () => {
    const { rest } = planSentence(
      { candidate: { ...candidate, most: candidate.first } },
      nameOf,
      asked,
      dollars,
    );
    expect(rest).not.toContain('Growth');
  });

  test('recommends what is confirmed, and says by how much the cheaper one is too tight', () => {
    const dearer = { ...candidate, cost: { ...candidate.cost, presentUsd: 900_000 } };
    const told = (outcome: Outcome) =>
      plain(
        planSentence({ candidate: dearer, insteadOf: { candidate, outcome } }, nameOf, asked, dollars).rest,
      );
    expect(told(missed)).toMatch(
      /^Llama 8B in FP8 under vLLM \(copies for the peak: 5 on 1 accelerator each\) costs \$900k .* The cheapest plan by the estimate, 3 servers with 4 L40S each, one of them spare, FP8 under vLLM \(copies for the peak: 5 on 1 accelerator each\) for \$850k, is too tight: simulated, it misses the promise by 400 ms to the first token \(2.4 s where 2 s are promised\) and by 10 ms a token \(60 ms where 50 ms are promised\)\.$/,
    );
  });

  test('tells nobody to buy what misses the promise', () => {
    const { lead, rest } = planSentence({ candidate, isUnconfirmed: true }, nameOf, asked, dollars);
    expect(lead).toBe('The simulator confirms no plan.');
    expect(rest).toMatch(/^The cheapest by the estimate is 3 servers/);
  });

  test('says that nothing would do where nothing does', () => {
    expect(planSentence(undefined, nameOf, asked, dollars).lead).toBe('Nothing keeps to all of this.');
  });

  test('counts a single server without spares as one', () => {
    const first = { ...candidate.first, serverCount: 1, acceleratorCount: 8, spareCount: 0 };
    expect(serversText({ ...candidate, first }, nameOf)).toBe('one server with 8 L40S');
  });
});

test.each([
  [7, one, '7 on 1 accelerator each'],
  [1, { ...one, tensorCount: 4, pipelineCount: 2 }, '1 on 8 accelerators in 2 stages'],
  [
    2,
    { ...one, tensorCount: 2, dataCount: 4, expertCount: 8 },
    '2 on 2 accelerators each, experts whole over 8, 4 copies together',
  ],
  [
    1,
    { ...one, tensorCount: 4, dataCount: 4, prefillCount: 1 },
    '1 on 4 accelerators, 1 copy only read, 3 copies answer',
  ],
])('%i units of %j read %s', (unitCount, parallelism, text) => {
  expect(layoutText(unitCount, parallelism)).toBe(text);
});

const reasons: readonly (readonly [RejectionReason, string])[] = [
  [{ kind: 'no-price' }, 'No price of a server with it is recorded.'],
  [
    { kind: 'context', neededTokens: 200_000, contextTokens: 131_072 },
    'The model reads 131 072 tokens, the longest request has 200 000.',
  ],
  [
    {
      kind: 'memory',
      parallelism: { ...one, tensorCount: 2 },
      acceleratorCount: 2,
      tokens: 32_768,
      memoryBytes: 45e9,
      missingBytes: 4e9,
      neededBytes: 96e9,
      exact: true,
    },
    'Needs 89.4 GiB for requests of 32 768 tokens; 2 of them lack 3.73 GiB each.',
  ],
  [
    {
      kind: 'memory',
      parallelism: { ...one, tensorCount: 2 },
      acceleratorCount: 2,
      tokens: 32_768,
      memoryBytes: 45e9,
      missingBytes: 4e9,
      neededBytes: 96e9,
      exact: false,
    },
    'Needs at least 89.4 GiB for requests of 32 768 tokens; 2 of them lack at least 3.73 GiB each.',
  ],
  [
    { kind: 'promise', limit: 'tpot', parallelism: one, reachedSeconds: 0.08, promisedSeconds: 0.05 },
    'Even alone, each token takes 80 ms where 50 ms are promised.',
  ],
  [
    { kind: 'promise', limit: 'ttft', parallelism: one, reachedSeconds: 4, promisedSeconds: 2 },
    'Even alone, a first token takes 4 s where 2 s are promised.',
  ],
  [
    { kind: 'promise', limit: 'endToEnd', parallelism: one, reachedSeconds: 14, promisedSeconds: 10 },
    'Even alone, a whole answer takes 14 s where 10 s are promised.',
  ],
  [
    { kind: 'limit', constraint: 'mostWatts', needed: 12_000, allowed: 10_000 },
    'Needs 12 kW; you allow 10 kW.',
  ],
  [
    { kind: 'dearer', presentUsd: 2e6, cheapestUsd: 1e6, exact: false },
    'Costs at least $2M, 2 times the cheapest.',
  ],
];

test.each(reasons)('the reason %j is told with its numbers', (reason, text) => {
  expect(plain(rejectionText(reason, dollars))).toBe(text);
});

describe('what the simulator says of the plan', () => {
  const said = (...outcomes: readonly Outcome[]) =>
    plain(
      confirmationSentence(
        outcomes.map((outcome) => ({ candidate, outcome })),
        promise,
      ),
    );

  test('is what its requests saw where it holds', () => {
    expect(said(held, missed)).toBe(
      'Confirmed by the simulator: of 10 000 requests that come at random in the busiest minute, nine in ten have their first token within 1.5 s, and each further one takes 45 ms.',
    );
  });

  test('is what requests saw of the cheapest that holds, and why a cheaper one does not', () => {
    expect(said(missed, missed, held)).toBe(
      'The cheapest that holds of 3 plans run through the simulator: of 10 000 requests that come at random in the busiest minute, nine in ten have their first token within 1.5 s, and each further one takes 45 ms. Requests that come together hold one another up more than the estimate has it.',
    );
    expect(said(held, missed)).not.toContain('hold one another up');
  });

  test('tells whole answers where they are promised', () => {
    const told = (outcome: Outcome) =>
      plain(confirmationSentence([{ candidate, outcome }], { ...promise, endToEndSeconds: 12 }));
    expect(told(held)).toContain('takes 45 ms; an answer of the mean length is whole within 15 s.');
    expect(told({ ...held, kind: 'missed' })).toContain(
      'by 3 s for a whole answer (15 s where 12 s are promised)',
    );
  });

  test('is that none holds where none does', () => {
    expect(said({ kind: 'missed', simulated: { ...simulated, saturated: true } }, missed)).toMatch(
      /: the queue grows for as long as requests arrive\. .*No dearer plan that was run holds either, of 1: promise more time\.$/,
    );
    expect(said(missed)).toMatch(/too tight\. There was no other plan to try/);
  });

  test('is short in a table', () => {
    expect(outcomeText(held, promise)).toBe('Confirmed');
    expect(plain(outcomeText(missed, promise))).toMatch(/^Misses the promise by 400 ms to the first token/);
  });
});

const relaxations: readonly (readonly [Relaxation, string])[] = [
  [
    { constraint: 'ttft', allowed: 1, needed: 2.5, candidate },
    'Promise a first token within 2.5 s instead of 1 s.',
  ],
  [{ constraint: 'tpot', allowed: 0.02, needed: 0.03, candidate }, 'Promise 30 ms a token instead of 20 ms.'],
  [
    { constraint: 'endToEnd', allowed: 10, needed: 14, candidate },
    'Promise a whole answer within 14 s instead of 10 s.',
  ],
  [{ constraint: 'leastSpareCount', allowed: 2, needed: 1, candidate }, 'Keep 1 spare instead of 2.'],
  [{ constraint: 'mostRackCount', allowed: 1, needed: 2, candidate }, 'Allow 2 racks instead of 1 rack.'],
  [
    { constraint: 'mostStartUsd', allowed: 1e5, needed: 2e5, candidate },
    'Allow $200k at the start instead of $100k at the start.',
  ],
  [
    { constraint: 'mostLeadSeconds', allowed: 604_800, needed: 1_209_600, candidate },
    'Allow 2 weeks instead of 1 week.',
  ],
  [{ constraint: 'acceleratorIds', added: 'l40s', candidate }, 'Allow the accelerator L40S too.'],
  [{ constraint: 'serverSizes', added: 8, candidate }, 'Allow servers of 8 accelerators too.'],
];

test.each(relaxations)('the change %j is told as what to allow', (relaxation, text) => {
  expect(plain(relaxationText(relaxation, nameOf, dollars))).toBe(text);
});

test('two changes that would do together are both named', () => {
  const text = relaxationText(
    {
      constraint: 'mostWatts',
      allowed: 500,
      needed: 2400,
      together: { constraint: 'mostStartUsd', allowed: 1000, needed: 60_000 },
      candidate,
    },
    nameOf,
    dollars,
  );
  expect(plain(text)).toBe(
    'Allow 2.4 kW instead of 0.5 kW. And at once: Allow $60k at the start instead of $1k at the start.',
  );
});

test('a rule that leaves something out is named, and dropped only where it does not bind', () => {
  const text = relaxationText(
    { constraint: 'ruledAcceleratorIds', added: 'l40s', candidate },
    nameOf,
    dollars,
    () => ['Export control'],
  );
  expect(text).toBe('Only if they do not bind you, drop the rules that leave out L40S: Export control.');
});

describe('machines that stand there already, in words', () => {
  const machines = { serverCount: 2, acceleratorCount: 8, acceleratorName: 'L40S' };
  const served = {
    modelId: 'llama',
    parameterCount: 8_030_261_248,
    configuration: candidate.configuration,
    copyCount: 16,
    requestsPerSecond: 30,
    outputTokensPerSecond: 6000,
    runningCount: 90,
    userCount: 12_000,
    ttftSeconds: 0.5,
    tpotSeconds: 0.04,
    endToEndSeconds: 12,
    limit: 'tpot',
    rung: 'own',
  } as const;

  test('name the largest model, and how many of those tried are served', () => {
    expect(plain(ownedSentence({ served: [served], refusedCount: 1, names }, machines))).toBe(
      '2 servers with 8 L40S each serve 1 of 2 models within the promise. The largest is Llama 8B with 8.03 billion parameters, for 12 000 users.',
    );
  });

  test('serve none where none fits', () => {
    expect(ownedSentence({ served: [], refusedCount: 3, names }, { ...machines, serverCount: 1 })).toBe(
      'One server with 8 L40S serves none of 3 models within the promise.',
    );
  });
});
