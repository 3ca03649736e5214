import { describe, expect, test } from 'vitest';
import { ceiling, fullHostSeconds } from '../../../../src/estimates/performance/serving/ceiling.ts';
import { closedLoop } from '../../../../src/estimates/performance/serving/closedLoop.ts';
import { decodeSeconds } from '../../../../src/estimates/performance/serving/decodeSeconds.ts';
import {
  mostRequestsPerSecond,
  openLoop,
  openLoopOf,
} from '../../../../src/estimates/performance/serving/openLoop.ts';
import {
  alonePromptSeconds,
  paceOf,
  promptOf,
  requestsStepSeconds,
} from '../../../../src/estimates/performance/serving/Pace.ts';
import { packedPromptSeconds } from '../../../../src/estimates/performance/serving/packedPromptSeconds.ts';
import {
  marginalPrefillSeconds,
  prefillSeconds,
} from '../../../../src/estimates/performance/serving/prefillSeconds.ts';
import { promptSpread } from '../../../../src/estimates/performance/serving/promptSpread.ts';
import { plainReplica, plainStep, plainTiming } from './plainReplica.ts';

/** Step of so many requests at 1,000 tokens and half of 100. */
const stepOf = (count: number) =>
  0.001 + (0.008 + count * 1e-5) + count * 1050 * 1e-7 + (0.001 + count * 1e-5);
/** What reading so many tokens after others takes in attention. */
const attention = (count: number, prior: number) => count * (prior + count / 2) * 1e-8;

describe('a step that writes', () => {
  test('is host, products, attention and head', () => {
    expect(decodeSeconds(plainStep, { sequenceCount: 20, contextCount: 1050 })).toBeCloseTo(stepOf(20), 12);
    expect(requestsStepSeconds(plainReplica, 20)).toBeCloseTo(stepOf(20), 12);
  });

  test('holds a share of the requests in each stage of a pipeline, but one request at least', () => {
    const piped = { ...plainStep, stageCount: 4 };
    const at = (sequenceCount: number) => decodeSeconds(piped, { sequenceCount, contextCount: 1050 });
    expect(at(80)).toBeCloseTo(stepOf(20), 12);
    expect(at(2)).toBeCloseTo(stepOf(1), 12);
    expect(at(0.3)).toBeCloseTo(stepOf(1), 12);
  });

  test('up to 16 rows never takes longer than one of twice the rows', () => {
    const coarse = { ...plainStep, linearSeconds: (rows: number) => (rows <= 20 ? 0.05 : 0.02) };
    const at = (sequenceCount: number) => decodeSeconds(coarse, { sequenceCount, contextCount: 0 });
    expect(at(16)).toBeLessThan(0.03);
    expect(at(17)).toBeGreaterThan(0.05);
    expect(at(10)).toBeGreaterThan(0.05);
  });

  test('with drafts has a row for each, and is never cheaper for them', () => {
    const drafting = { ...plainReplica, rowsPerRequestCount: 3 };
    expect(requestsStepSeconds(drafting, 20)).toBeCloseTo(stepOf(60), 12);
    const falling = { ...plainStep, linearSeconds: (rows: number) => 1 / rows };
    expect(requestsStepSeconds({ ...drafting, step: falling }, 20)).toBe(
      requestsStepSeconds({ ...plainReplica, step: falling }, 20),
    );
  });
});

describe('a prompt', () => {
  const prompt = { newCount: 1000, priorCount: 0, chunkCount: 2048 };

  test('in one chunk is a step of its tokens', () => {
    const seconds = 0.001 + 0.008 + 1000 * 1e-5 + attention(1000, 0) + 0.001 + 1e-5;
    expect(prefillSeconds(plainStep, prompt)).toBeCloseTo(seconds, 12);
    expect(alonePromptSeconds(plainReplica)).toBeCloseTo(seconds, 12);
  });

  test('in chunks is a step for each, and each sees what was read before', () => {
    // 300 tokens lie in the prefix cache: chunks of 400, 400 and 200 follow.
    const chunks = [
      [400, 300],
      [400, 700],
      [200, 1100],
    ] as const;
    const seconds = chunks.reduce(
      (sum, [size, prior]) => sum + 0.009 + size * 1e-5 + attention(size, prior),
      0,
    );
    expect(prefillSeconds(plainStep, { newCount: 1000, priorCount: 300, chunkCount: 400 })).toBeCloseTo(
      seconds + 0.001 + 1e-5,
      12,
    );
  });

  test('that fills its chunks whole has no empty one', () => {
    const two = prefillSeconds(plainStep, { newCount: 800, priorCount: 0, chunkCount: 400 });
    const seconds = 2 * 0.009 + 800 * 1e-5 + attention(400, 0) + attention(400, 400);
    expect(two).toBeCloseTo(seconds + 0.001 + 1e-5, 12);
  });

  test('adds to steps that run anyway its own rows and attention alone', () => {
    expect(marginalPrefillSeconds(plainStep, prompt, 20)).toBeCloseTo(1000 * 1e-5 + attention(1000, 0), 12);
    const falling = { ...plainStep, linearSeconds: (rows: number) => rows * rows * 1e-9 };
    // Beside no request there is a row all the same.
    expect(marginalPrefillSeconds(falling, prompt, 0)).toBe(marginalPrefillSeconds(falling, prompt, 1));
  });

  test('gets what requests leave of a step, and 256 tokens at least', () => {
    expect(promptOf(plainReplica, 48).chunkCount).toBe(2000);
    expect(promptOf({ ...plainReplica, rowsPerRequestCount: 2 }, 48).chunkCount).toBe(1952);
    expect(promptOf(plainReplica, 2000).chunkCount).toBe(256);
  });

  test('reads what the prefix cache lacks, and a token at least', () => {
    expect(promptOf({ ...plainReplica, cachedTokens: 900 }, 0)).toMatchObject({
      newCount: 100,
      priorCount: 900,
    });
    expect(promptOf({ ...plainReplica, cachedTokens: 1000 }, 0).newCount).toBe(1);
  });

  test('among many is read with as many as fill a step', () => {
    const together = 0.001 + 0.008 + 2000 * 1e-5 + 2 * attention(1000, 0) + 0.001 + 2e-5;
    expect(packedPromptSeconds(plainReplica)).toBeCloseTo(together / 2, 12);
    const cached = { ...plainReplica, cachedTokens: 800 };
    const ten = 0.001 + 0.008 + 2000 * 1e-5 + 10 * attention(200, 800) + 0.001 + 10e-5;
    expect(packedPromptSeconds(cached)).toBeCloseTo(ten / 10, 12);
  });

  test('that fills more than half a step is read alone, in chunks of the whole step', () => {
    const long = { ...plainReplica, inputTokens: 3000 };
    const alone = prefillSeconds(plainStep, { newCount: 3000, priorCount: 0, chunkCount: 2048 });
    expect(packedPromptSeconds(long)).toBe(alone);
  });

  test('of usual lengths takes less and more time than the mean, in proportion where tokens are all', () => {
    const step = {
      ...plainStep,
      hostSeconds: 0,
      linearSeconds: (rows: number) => rows * 1e-5,
      prefillAttentionSeconds: () => 0,
      headSeconds: () => 0,
    };
    const { leastFraction, mostFraction } = promptSpread({ ...plainReplica, step });
    expect(leastFraction).toBeGreaterThan(0);
    expect(leastFraction + mostFraction).toBeCloseTo(2, 9);
    expect(mostFraction).toBeGreaterThan(1);
  });
});

describe('the pace', () => {
  const mix = 1000 * 1e-5 + attention(1000, 0);

  test('of steps that carry the prompts of the others', () => {
    const pace = paceOf(plainReplica, 20);
    expect(pace.decodeSeconds).toBeCloseTo(stepOf(20), 12);
    expect(pace.mixSeconds).toBeCloseTo(mix, 12);
    // While a request writes 100 tokens, each of 19 others brings a prompt.
    expect(pace.stepSeconds).toBeCloseTo(stepOf(20) + (19 / 100) * mix, 12);
    expect(pace.tpotSeconds).toBe(pace.stepSeconds);
    expect(pace.promptSeconds).toBeCloseTo(mix + stepOf(20), 12);
  });

  test('of copies in lockstep is held up by the prompts of all', () => {
    const pace = paceOf({ ...plainReplica, lockstepCount: 4 }, 20);
    expect(pace.stepSeconds).toBeCloseTo(stepOf(20) + (79 / 100) * mix, 12);
  });

  test('with two tokens a step is twice as fast, and prompts come in half as many steps', () => {
    const pace = paceOf({ ...plainReplica, tokensPerStepCount: 2 }, 20);
    expect(pace.stepSeconds).toBeCloseTo(stepOf(20) + (19 / 50) * mix, 12);
    expect(pace.tpotSeconds).toBeCloseTo(pace.stepSeconds / 2, 12);
  });

  test('of an engine that reads prompts in steps of their own waits for whole ones', () => {
    const pace = paceOf({ ...plainReplica, timing: { ...plainTiming, prefillAlone: true } }, 20);
    expect(pace.mixSeconds).toBeCloseTo(alonePromptSeconds(plainReplica), 12);
  });

  test('a prompt in two chunks rides in two steps', () => {
    const pace = paceOf({ ...plainReplica, batchTokens: 520 }, 20);
    expect(pace.promptSeconds).toBeCloseTo(pace.mixSeconds + 2 * stepOf(20), 12);
  });
});

describe('clients that never pause', () => {
  test('each wait for prompt, a step and the way there and back', () => {
    const served = closedLoop(plainReplica, { clientCount: 20 });
    const pace = paceOf(plainReplica, 20);
    const load = (20 * pace.mixSeconds) / (100 * pace.tpotSeconds);
    const ttft = pace.promptSeconds + 0.5 * load * pace.mixSeconds + pace.stepSeconds + 0.01;
    expect(served.ttftSeconds).toBeCloseTo(ttft, 12);
    expect(served.requestsPerSecond).toBeCloseTo(20 / (ttft + 99 * pace.tpotSeconds), 9);
    expect(served).toMatchObject({ waitingCount: 0, saturated: false });
  });

  test('who come all at once wait for half of the others’ prompts, by the share that this is of a benchmark', () => {
    const steady = closedLoop(plainReplica, { clientCount: 20 }).ttftSeconds;
    const started = (promptCount: number) =>
      closedLoop(plainReplica, { clientCount: 20, promptCount }).ttftSeconds - steady;
    const half = (19 * alonePromptSeconds(plainReplica)) / 2;
    expect(started(20)).toBeCloseTo(half, 9);
    expect(started(200)).toBeCloseTo(half / 10, 9);
    expect(started(5)).toBeCloseTo(half, 9);
  });

  test('beyond the cache’s room wait for it', () => {
    const full = closedLoop(plainReplica, { clientCount: 50 });
    const served = closedLoop(plainReplica, { clientCount: 70 });
    expect(served).toMatchObject({ waitingCount: 20, saturated: true });
    expect(full.saturated).toBe(false);
    expect(served.requestsPerSecond).toBe(full.requestsPerSecond);
    expect(served.ttftSeconds - full.ttftSeconds).toBeCloseTo(20 / full.requestsPerSecond, 9);
  });
});

test('requests that never run out: a full batch and packed prompts, with more work for the processor', () => {
  const served = ceiling(plainReplica, 40);
  const prompt = packedPromptSeconds(plainReplica);
  const decode = stepOf(40) + fullHostSeconds;
  const step = decode + (40 * prompt) / 100;
  expect(served.pace.decodeSeconds).toBeCloseTo(decode, 12);
  expect(served.tpotSeconds).toBeCloseTo(step, 12);
  expect(served.requestsPerSecond).toBeCloseTo(40 / (step * 100), 9);
  expect(served.ttftSeconds).toBeCloseTo(prompt + decode, 12);
  expect(served.pace.promptSeconds).toBeCloseTo(prompt + decode, 12);
  expect(served).toMatchObject({ waitingCount: 0, saturated: true });
  // Two tokens a step: prompts fall on half as many steps, each token takes half of one.
  const drafted = ceiling({ ...plainReplica, tokensPerStepCount: 2 }, 40);
  expect(drafted.tpotSeconds).toBeCloseTo((decode + (40 * prompt) / 50) / 2, 12);
});

describe('requests that come by themselves', () => {
  const arrivals = { squaredVariationFraction: 1 };

  test('keep as many running as they take time for (Little’s law)', () => {
    const served = openLoop(plainReplica, { ...arrivals, requestsPerSecond: 5 });
    const { runningCount, promptSeconds, tpotSeconds } = served.pace;
    expect(runningCount / (5 * (promptSeconds + 99 * tpotSeconds))).toBeCloseTo(1, 3);
    expect(served).toMatchObject({ requestsPerSecond: 5, saturated: false });
  });

  test('meet a batch as full as it is on average, with themselves in it', () => {
    const { pace } = openLoopOf(plainReplica, 20, 1);
    expect(pace.runningCount).toBe(20);
    expect(pace.decodeSeconds).toBeCloseTo(stepOf(21), 12);
    const mix = 1000 * 1e-5 + attention(1000, 0);
    expect(pace.stepSeconds).toBeCloseTo(stepOf(21) + (20 / 100) * mix, 12);
    const full = openLoopOf(plainReplica, 50, 1).pace;
    expect(full.decodeSeconds).toBeCloseTo(stepOf(50), 12);
    expect(full.stepSeconds).toBeCloseTo(stepOf(50) + (49 / 100) * mix, 12);
  });

  test('wait for the prompts before theirs as in a queue with one server', () => {
    const served = openLoopOf(plainReplica, 20, 1);
    const { pace, requestsPerSecond } = served;
    expect(requestsPerSecond).toBeCloseTo(20 / (pace.promptSeconds + 99 * pace.tpotSeconds), 9);
    // With exponential service the mean wait of M/M/1: load / (1 − load) services.
    const load = requestsPerSecond * pace.mixSeconds;
    const wait = (load / (1 - load)) * pace.mixSeconds;
    expect(served.ttftSeconds).toBeCloseTo(0.01 + wait + pace.promptSeconds + pace.stepSeconds / 2, 9);
    expect(served.waitingCount).toBeCloseTo(requestsPerSecond * wait, 9);
  });

  test('beyond the most are served at the most, and their queue has no length', () => {
    const most = mostRequestsPerSecond(plainReplica);
    const served = openLoop(plainReplica, { ...arrivals, requestsPerSecond: most * 1.1 });
    expect(served).toMatchObject({ saturated: true, requestsPerSecond: most, waitingCount: 0 });
    expect(served.pace.runningCount).toBe(50);
    expect(openLoop(plainReplica, { ...arrivals, requestsPerSecond: most }).saturated).toBe(true);
    expect(openLoop(plainReplica, { ...arrivals, requestsPerSecond: most * 0.99 }).saturated).toBe(false);
  });
});
