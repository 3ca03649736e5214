import { describe, expect, test } from 'vitest';
import { siteTraining } from '../../src/components/siteTraining.ts';
import { trainingError } from '../../src/components/trainingError.ts';

const { memory, speed, leftOutFigures } = siteTraining;

describe('an error of training in an article', () => {
  test('counts the rows it is of', () => {
    expect(trainingError({ of: 'memory', what: 'count' })).toBe(String(memory.length));
    expect(trainingError({ of: 'speed', what: 'count' })).toBe(String(speed.length));
  });

  test('is the one calibration stored where a source is left out', () => {
    const figure = leftOutFigures.find((one) => one.left_out === 'source' && one.metric === 'train-lora');
    const shown = Number.parseFloat(trainingError({ of: 'lora', without: 'source' }));
    expect(shown / 100).toBeCloseTo(figure?.median ?? Number.NaN, 2);
  });

  test('is worked out from the rows where nothing is left out: half of them lie within it', () => {
    const median = Number.parseFloat(trainingError({ of: 'qlora' })) / 100;
    const own = memory.filter(({ row }) => row.method === 'qlora');
    const within = own.filter(({ error }) => Math.abs(error) <= median * 1.05);
    expect(within.length / own.length).toBeGreaterThanOrEqual(0.5);
    expect(within.length / own.length).toBeLessThan(0.65);
  });

  test.each([[{ of: 'mood' }], [{ of: 'lora', without: 'luck' }], [{ of: 'lora', what: 'worst' }], [{}]])(
    '%o is refused',
    (asked) => {
      expect(() => trainingError(asked)).toThrow(/^TrainingError must be .*, got/);
    },
  );
});

/** What the article on fine-tuning says of these errors in words. */
describe('the article on fine-tuning', () => {
  test('still says that speed is mostly too fast with its source left out', () => {
    const figure = leftOutFigures.find((one) => one.left_out === 'source' && one.metric === 'train-speed');
    expect(figure?.bias).toBeGreaterThan(0);
  });

  test('still says that seven rows in ten come from one source, and speed from A100 alone', () => {
    const counts = [...Map.groupBy(memory, ({ row }) => row.source).values()].map(({ length }) => length);
    expect(Math.max(...counts) / memory.length).toBeCloseTo(0.7, 1);
    expect(new Set(speed.map(({ row }) => row.accelerator.startsWith('nvidia-a100')))).toEqual(
      new Set([true]),
    );
  });
});
