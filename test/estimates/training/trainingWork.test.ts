import { describe, expect, test } from 'vitest';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';
import { acceleratorOf, modelOf } from '../memory/memoryFixture.ts';
import { type Asked, terms, trainingOf } from './trainingFixture.ts';

// Llama 3.1 8B: 32 layers of 32 heads 128 wide, whose full sequences of 2,048 tokens hold examples without padding.
const { total, active } = countParameters(modelOf('llama-3.1-8b-instruct').architecture);
const tokens = 10_000 * 1000 * 3;
const densePass = 2 * active * tokens;
const attentionPass = 2 * tokens * 32 * 2048 * (32 * 128);
const workOf = (asked: Asked) => trainingOf(asked).time.workFlop;

describe('passes through the model', () => {
  test.each([
    // Forward, and gradients of activations and of weights.
    ['imitation', 'none', 1, 3, 3],
    ['imitation', 'selective', 1, 3, 4],
    ['imitation', 'full', 1, 4, 4],
    // A reference reads both answers of a pair, or what the policy wrote, once.
    ['dpo', 'none', 2, 4, 4],
    ['grpo', 'none', 1, 4, 4],
    // A critic is trained like the policy; a reference and a reward model read once each.
    ['ppo', 'none', 1, 8, 8],
    ['ppo', 'full', 1, 10, 10],
  ] as const)(
    'of full training by %s, %s recomputed',
    (objective, recomputation, answers, dense, attention) => {
      const passes = dense * densePass + attention * attentionPass;
      expect(workOf({ method: 'full', objective, recomputation }) / (answers * passes)).toBeCloseTo(1, 9);
    },
  );

  test('a frozen base has no gradients of its weights, and adapters have all three', () => {
    const { trainedParameterCount } = trainingOf({});
    const adapters = 3 * 2 * trainedParameterCount * tokens;
    const work = 2 * densePass + 3 * attentionPass + adapters;
    expect(workOf({ recomputation: 'none' }) / work).toBeCloseTo(1, 9);
  });
});

describe('a step', () => {
  const accelerator = acceleratorOf('nvidia-h100-sxm-80gb');
  const timeOf = (asked: Asked) => trainingOf({ method: 'full', ...asked }).time;
  /** What is sent beside the arithmetic of a step, where the link is too slow to be hidden. */
  const sentBytes = (asked: Asked) => {
    const secondsAt = (linkBytesPerSecond: number) =>
      timeOf({ ...asked, accelerator: { ...accelerator, linkBytesPerSecond } }).stepSeconds.mid;
    return (secondsAt(1e6) - secondsAt(2e6)) * 2e6;
  };
  const layout = { dataCount: 4 };

  test('of copies sends gradients twice, each accelerator three quarters of them', () => {
    expect(sentBytes({ layout }) / (2 * 2 * total * (3 / 4))).toBeCloseTo(1, 6);
  });

  test.each([1, 8])('gathers weights that are cut twice for each of %d microbatches', (accumulationCount) => {
    const sent = 3 * accumulationCount * 2 * total * (3 / 4);
    expect(sentBytes({ layout, sharding: 'fsdp', accumulationCount }) / sent).toBeCloseTo(1, 6);
  });

  test('of adapters sends their gradients alone, but gathers the whole base', () => {
    const { trainedParameterCount: trained } = trainingOf({});
    expect(sentBytes({ method: 'lora', layout }) / (2 * 2 * trained * (3 / 4))).toBeCloseTo(1, 6);
    const gathered = (2 * (total + trained) + trained) * 2 * (3 / 4);
    expect(sentBytes({ method: 'lora', layout, sharding: 'zero-3' }) / gathered).toBeCloseTo(1, 6);
  });

  test('takes the host’s link where accelerators have none, and nothing where neither is known', () => {
    const { linkBytesPerSecond: _, hostLinkBytesPerSecond: __, ...alone } = accelerator;
    const through = (rest: Partial<typeof accelerator>) =>
      timeOf({ layout, accelerator: { ...alone, ...rest } }).stepSeconds.mid;
    expect(through({ hostLinkBytesPerSecond: 1e8 })).toBe(through({ linkBytesPerSecond: 1e8 }));
    expect(through({})).toBeLessThan(through({ hostLinkBytesPerSecond: 1e8 }));
    expect(through({})).toBe(through({ linkBytesPerSecond: 1e30 }));
  });

  test('there is one for every microbatch of every copy, the last perhaps not full', () => {
    const stepTokens = 2048 * 2 * 8 * 4;
    const { stepCount } = timeOf({ layout, batchCount: 2, accumulationCount: 8 });
    expect(stepCount).toBe(Math.ceil(tokens / stepTokens));
    const few = { exampleCount: 1, exampleTokens: 10, epochCount: 1, packed: true };
    expect(timeOf({ data: few }).stepCount).toBe(1);
  });

  test('waits for a fixed time a microbatch, longer where a base is unpacked', () => {
    const idleOf = (asked: Asked) => {
      const { stepSeconds, exposedFraction } = timeOf(asked);
      // Arithmetic and what is fixed are all of a step on one accelerator.
      expect(exposedFraction).toBeCloseTo(0, 9);
      return stepSeconds.low * terms.achievedFraction.high - stepSeconds.mid * terms.achievedFraction.mid;
    };
    const spread = terms.achievedFraction.high - terms.achievedFraction.mid;
    expect(idleOf({ accumulationCount: 8 }) / spread).toBeCloseTo(8 * terms.microbatchSeconds, 9);
    const { embedding, head } = countParameters(modelOf('llama-3.1-8b-instruct').architecture);
    const unpacked = (total - embedding - head) * terms.unpackSeconds;
    expect(idleOf({ method: 'qlora' }) / spread).toBeCloseTo(terms.microbatchSeconds + unpacked, 9);
  });

  test('of a pipeline is longer by the stages that wait', () => {
    const piped = (accumulationCount: number) =>
      timeOf({ layout: { pipelineCount: 4 }, accumulationCount, accelerator }).stepSeconds.mid -
      accumulationCount * terms.microbatchSeconds;
    const alone = (accumulationCount: number) =>
      timeOf({ accumulationCount }).stepSeconds.mid - accumulationCount * terms.microbatchSeconds;
    // Three of eleven places in time are empty with eight microbatches in four stages (GPipe).
    expect(piped(8) / (alone(8) / 4)).toBeCloseTo(11 / 8, 6);
  });
});

describe('answers that are written for rewards', () => {
  const rollout = { sequenceCount: 8, sleeps: true, tokensPerSecond: 2000 };
  const secondsOf = (asked: Asked) => trainingOf(asked).time.seconds.mid;

  test.each(['grpo', 'ppo'] as const)('take their time beside the training by %s', (objective) => {
    const { tokensPerSecond: _, ...unknown } = rollout;
    const written = secondsOf({ objective, rollout }) - secondsOf({ objective, rollout: unknown });
    expect(written).toBeCloseTo(tokens / 2000, 3);
  });

  test('take none where examples are imitated or preferred', () => {
    for (const objective of ['imitation', 'dpo'] as const)
      expect(secondsOf({ objective, rollout })).toBe(secondsOf({ objective }));
  });
});

test('examples longer than a sequence are cut, shorter ones padded where several are read at once', () => {
  const data = { exampleCount: 10, exampleTokens: 3000, epochCount: 2, packed: false };
  const processed = (asked: Asked) => trainingOf(asked).time.processedTokens;
  expect(processed({ data })).toBe(10 * 2 * 2048);
  const short = { ...data, exampleTokens: 500 };
  expect(processed({ data: short })).toBe(10 * 2 * 500);
  expect(processed({ data: short, batchCount: 2 })).toBe(10 * 2 * 2048);
  expect(processed({ data: short, objective: 'dpo' })).toBe(2 * 10 * 2 * 500);
});

test('tokens a second and seconds are each other’s ends', () => {
  const { seconds, tokensPerSecond, processedTokens } = trainingOf({}).time;
  expect(tokensPerSecond.low * seconds.high).toBeCloseTo(processedTokens, 0);
  expect(tokensPerSecond.mid * seconds.mid).toBeCloseTo(processedTokens, 0);
  expect(tokensPerSecond.high * seconds.low).toBeCloseTo(processedTokens, 0);
});
