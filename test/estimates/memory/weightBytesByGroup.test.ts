import { expect, test } from 'vitest';
import { weightBytesByGroup } from '../../../src/estimates/memory/weightBytesByGroup.ts';
import { storedWeightsOf } from '../../../src/estimates/memory/storedWeightsOf.ts';
import { wholeBytes } from '../../../src/estimates/memory/estimateWeights.ts';
import { catalogue, formatOf, modelOf } from './memoryFixture.ts';

const storedOf = (id: string) => {
  const model = modelOf(id);
  return [model.architecture, storedWeightsOf(model, formatOf('bf16'), catalogue.formats)] as const;
};
const groupsOf = (id: string) => weightBytesByGroup(...storedOf(id));

test('Llama 3.1 8B: 32 layers of attention, of feed-forward and of norms, embedding and head', () => {
  const [hidden, inner, keyValue] = [4096, 14_336, 1024];
  expect(Object.fromEntries(groupsOf('llama-3.1-8b-instruct'))).toEqual({
    attention: 32 * 2 * (2 * hidden * hidden + 2 * hidden * keyValue),
    'feed-forward': 32 * 2 * 3 * hidden * inner,
    embedding: 2 * 2 * 128_256 * hidden,
    other: 2 * (32 * 2 * hidden + hidden),
  });
});

test('a shared expert is feed-forward, beside experts that tokens choose', () => {
  const groups = groupsOf('qwen3-next-80b-a3b-instruct');
  // 48 layers with one shared expert, 512 wide of 2,048, and its gate.
  expect(groups.get('feed-forward')).toBe(48 * 2 * 3 * 2048 * 512);
  expect(groups.get('experts')).toBe(48 * 2 * 512 * 3 * 2048 * 512);
});

test('groups hold together what the model takes', () => {
  for (const id of ['gemma-3-27b-it', 'deepseek-v3.2', 'kimi-k3', 'qwen3.5-9b']) {
    const sum = [...groupsOf(id).values()].reduce((total, bytes) => total + bytes, 0);
    expect(sum / wholeBytes(...storedOf(id))).toBeCloseTo(1, 12);
  }
});

test('what reads images stands apart, and a model without it lacks the group', () => {
  expect(groupsOf('gemma-3-27b-it').get('encoder')).toBeGreaterThan(0);
  expect(groupsOf('llama-3.1-8b-instruct').has('encoder')).toBe(false);
});
