import { describe, expect, test } from 'vitest';
import { storedWeightsOf } from '../../../src/estimates/memory/storedWeightsOf.ts';
import { catalogue, formatOf, modelOf } from './memoryFixture.ts';

const { formats } = catalogue;

describe('in the published format', () => {
  test('gpt-oss keeps all but its experts out of MXFP4, as its publisher does', () => {
    const stored = storedWeightsOf(modelOf('gpt-oss-120b'), formatOf('mxfp4'), formats);
    expect(stored.quantises).toEqual(['experts']);
    expect(stored.others).toBeUndefined();
  });

  test('DeepSeek-V4 adds its second format to the first', () => {
    const stored = storedWeightsOf(modelOf('deepseek-v4-flash'), formatOf('mxfp4'), formats);
    expect(stored.quantises).toEqual(['experts']);
    expect(stored.others?.map(({ format, tensors }) => [format.id, tensors])).toEqual([
      ['fp8-block', ['attention', 'shared-experts']],
    ]);
  });

  test('bytes that files told are kept', () => {
    const model = modelOf('llama-3.1-8b-instruct');
    const published = { ...model.published, bytes: 16_060_556_376 };
    const stored = storedWeightsOf({ ...model, published }, formatOf('bf16'), formats);
    expect(stored.knownBytes).toBe(16_060_556_376);
  });
});

describe('in another format', () => {
  test('nothing of the publisher’s choices holds', () => {
    const format = formatOf('bf16');
    expect(storedWeightsOf(modelOf('deepseek-v4-flash'), format, formats)).toEqual({ format });
  });

  test('bytes of the published files say nothing', () => {
    const model = modelOf('llama-3.1-8b-instruct');
    const published = { ...model.published, bytes: 16_060_556_376 };
    const stored = storedWeightsOf({ ...model, published }, formatOf('fp8'), formats);
    expect(stored.knownBytes).toBeUndefined();
  });
});

test('one model and format give one object, so that sizes are worked out once', () => {
  const model = modelOf('gpt-oss-20b');
  const format = formatOf('mxfp4');
  expect(storedWeightsOf(model, format, formats)).toBe(storedWeightsOf(model, format, formats));
});

test.each(['no-such-format', 'gguf-q4_k_m'])(
  'a second format of one element size is asked for, not %s',
  (formatId) => {
    const model = modelOf('deepseek-v4-pro');
    const published = { ...model.published, others: [{ formatId, tensors: ['attention'] as const }] };
    expect(() => storedWeightsOf({ ...model, published }, formatOf('mxfp4'), formats)).toThrow(
      new RangeError(`formatId must be a format of one element size, got ${formatId}`),
    );
  },
);
