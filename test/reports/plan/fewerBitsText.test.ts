import { expect, test } from 'vitest';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import { fewerBitsText } from '../../../src/reports/plan/fewerBitsText.ts';
import { catalogue } from '../../estimates/plan/planFixture.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const of = (modelId: string, weightFormatId: string) =>
  plain(
    fewerBitsText(
      { configuration: { modelId, weightFormatId }, weightBytes: 40e9 } as unknown as PlanCandidate,
      {
        ...catalogue,
        formats: catalogue.formats.map((format) =>
          format.id === 'int4-g128'
            ? {
                ...format,
                loss: {
                  keptFraction: { low: 0.9, median: 0.98, high: 1, measurementCount: 9, modelCount: 4 },
                },
              }
            : format,
        ),
      },
    ),
  );

test('a plan in another format than the published one says what that saves and was measured to lose', () => {
  expect(of('llama-3.1-70b-instruct', 'int4-g128')).toBe(
    'The maker publishes these weights in another format. This one takes 37.3 GiB a copy, the published one 131 GiB. ' +
      'Measured in INT4, groups of 128: models kept 98.0 % of their score in 16 bits at the median, 90.0 to 100.0 % over 9 measurements of 4 models. It may be more for yours:',
  );
});

test('a plan in the published format, or of a model that is not on record, says nothing of it', () => {
  expect(of('llama-3.1-70b-instruct', 'bf16')).toBe('');
  expect(of('my-own', 'int4-g128')).toBe('');
});
