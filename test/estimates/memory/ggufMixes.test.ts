import { describe, expect, test } from 'vitest';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';
import { wholeBytes } from '../../../src/estimates/memory/estimateWeights.ts';
import { ggufMixes } from '../../../src/estimates/memory/ggufMixes.ts';
import { catalogue, formatOf, gib, modelOf } from './memoryFixture.ts';

const bytesIn = (modelId: string, formatId: string): number =>
  wholeBytes(modelOf(modelId).architecture, { format: formatOf(formatId) });

describe('Llama 3.1 8B in every mix of the table in llama.cpp, tools/quantize/README.md', () => {
  const parameterCount = countParameters(modelOf('llama-3.1-8b-instruct').architecture).total;

  test.each([
    ['iq1_s', 2.0042, 1.87],
    ['iq1_m', 2.146, 2.01],
    ['iq2_xxs', 2.3824, 2.23],
    ['iq2_xs', 2.5882, 2.42],
    ['iq2_s', 2.7403, 2.56],
    ['iq2_m', 2.9294, 2.74],
    ['iq3_xxs', 3.2548, 3.04],
    ['iq3_xs', 3.4977, 3.27],
    ['iq3_s', 3.6606, 3.42],
    ['iq3_m', 3.7628, 3.52],
    ['iq4_xs', 4.4597, 4.17],
    ['iq4_nl', 4.6818, 4.38],
    ['q2_k_s', 2.9697, 2.78],
    ['q2_k', 3.1593, 2.95],
    ['q3_k_s', 3.6429, 3.41],
    ['q3_k_l', 4.2979, 4.02],
    ['q4_k_s', 4.6672, 4.36],
    ['q4_k_m', 4.8944, 4.58],
    ['q5_k_s', 5.5704, 5.21],
    ['q5_k_m', 5.7036, 5.33],
    ['q6_k', 6.5633, 6.14],
    ['q8_0', 8.5008, 7.95],
    ['f16', 16.0005, 14.96],
  ])('%s takes %d bits a weight, %d GiB', (mix, bits, gibibytes) => {
    const bytes = bytesIn('llama-3.1-8b-instruct', `gguf-${mix}`);
    expect((bytes * 8) / parameterCount).toBeCloseTo(bits, 4);
    expect(bytes / gib).toBeCloseTo(gibibytes, 2);
  });
});

/**
 * Sizes of published files, as Hugging Face lists them (bartowski/*-GGUF and Qwen/*-GGUF, Q4_K_M). A file also holds
 * its vocabulary: 7.8 MB for Llama 3, 5.9 MB for Qwen.
 */
describe('Q4_K_M files hold the weights and their vocabulary', () => {
  const shards = [29_742_283_872, 29_974_106_496, 29_933_980_640, 29_936_094_304, 22_567_608_864];
  const whole = shards.reduce((sum, bytes) => sum + bytes, 0);

  test.each([
    ['llama-3.2-1b-instruct', 807_694_464],
    ['llama-3.2-3b-instruct', 2_019_377_696],
    ['llama-3.1-8b-instruct', 4_920_739_232],
    ['llama-3.1-70b-instruct', 42_520_398_400],
    ['qwen2.5-0.5b-instruct', 397_808_192],
    ['qwen2.5-7b-instruct', 4_683_074_240],
    ['qwen2.5-14b', 8_988_110_976],
    ['qwen2.5-32b', 19_851_336_576],
    ['qwen2.5-72b-instruct', 47_415_715_488],
    ['qwen3-14b', 9_001_752_960],
    ['qwen3-32b', 19_762_149_024],
    ['qwen3-30b-a3b', 18_556_685_824],
    ['qwen3-235b-a22b', whole],
  ])('%s, %d bytes', (modelId, fileBytes) => {
    const vocabularyBytes = fileBytes - bytesIn(modelId, 'gguf-q4_k_m');
    expect(vocabularyBytes).toBeGreaterThan(5.5e6);
    expect(vocabularyBytes).toBeLessThan(8.5e6);
  });
});

test('every mixed format of the catalogue has its mix', () => {
  const mixed = catalogue.formats.filter(({ scheme }) => scheme === 'mixed').map(({ id }) => id);
  expect(mixed.toSorted()).toEqual(Object.keys(ggufMixes).toSorted());
});

test('within a family a mix with more bits in its name takes more bytes', () => {
  const ladder = ['q2_k', 'q3_k_m', 'q4_k_m', 'q5_k_m', 'q6_k', 'q8_0', 'f16'];
  const sizes = ladder.map((mix) => bytesIn('qwen2.5-72b-instruct', `gguf-${mix}`));
  expect(sizes).toEqual(sizes.toSorted((first, second) => first - second));
});
