import { expect, test } from 'vitest';
import { pagesUsed } from '../../src/components/pagesUsed.ts';

test.each([
  ['<Formula of="memory/weightBytes" live />', ['formulas/memory/weightBytes']],
  ['<Formula live of="memory/weightBytes" />', ['formulas/memory/weightBytes']],
  ['so<Source id="gdpr" at="Article 28" />, so<Source id="gdpr" />', ['sources/gdpr']],
  [
    '[a](../../regulations/gdpr/#article-28) and [b](../../models/qwen3-8b/)',
    ['regulations/gdpr', 'models/qwen3-8b'],
  ],
  ['[an article](../roofline/) and [a heading](#x)', []],
  ['<ModelFigure model="qwen3-8b" of="cache" />', ['models/qwen3-8b']],
  ['<SizeTable models="qwen3-8b, qwen3-14b" caption="c" />', ['models/qwen3-8b', 'models/qwen3-14b']],
  ['<AcceleratorFigure accelerator="nvidia-l4" of="memory" />', ['accelerators/nvidia-l4']],
  ['<AcceleratorTable accelerators="nvidia-l4" caption="c" />', ['accelerators/nvidia-l4']],
  ['<LicenceTable licences="mit, apache-2.0" caption="c" />', ['licences/mit', 'licences/apache-2.0']],
  [
    '<ScenarioTable base="model=llama-3.1-8b on=nvidia-l4 in=8" rows="FP8: weights=fp8" />',
    ['models/llama-3.1-8b', 'accelerators/nvidia-l4'],
  ],
  ['<CountryFigure of="deu" what="electricity" />', ['prices/electricity']],
  ['plain words', []],
])('%s', (body, pages) => {
  expect([...pagesUsed(body)].sort()).toEqual([...pages].sort());
});
