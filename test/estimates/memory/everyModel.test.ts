import { describe, expect, test } from 'vitest';
import { catalogue, estimateOf, faultsOf, type Line, missingShares } from './memoryFixture.ts';

const engines = catalogue.engines.map(({ id }) => id);
const accelerators = ['nvidia-h100-sxm-80gb', 'nvidia-l4', 'amd-instinct-mi300x', 'apple-m4-max-64gb'];
const formats = ['native', 'fp8', 'int4-g128', 'nvfp4', 'gguf-q4_k_m'];

describe('every model of the catalogue, in any format, on any engine', () => {
  const lines = catalogue.models.flatMap(({ id: model }) =>
    engines.flatMap((engine) =>
      formats.flatMap((weightFormat) =>
        accelerators.map((accelerator) => ({ model, engine, weightFormat, accelerator, inputTokens: 4000 })),
      ),
    ),
  );
  const layouts: readonly Line[] = [{}, { pipelineParallel: 2 }];
  const answers = layouts.flatMap((layout) => lines.map((line) => ({ ...line, ...layout })));

  test('gets finite figures whose ranges are in order', () => {
    const faults = answers.flatMap((line) =>
      faultsOf(estimateOf(line)).map((fault) => `${JSON.stringify(line)}: ${fault}`),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test('has lines that, with what is free and kept back, are the memory there is', () => {
    const wrong = answers.filter((line) => missingShares(estimateOf(line)).some((share) => share > 1e-9));
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
