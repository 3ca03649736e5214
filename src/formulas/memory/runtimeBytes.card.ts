import type { FormulaCard } from '../FormulaCard.ts';
import type { runtimeBytes } from './runtimeBytes.ts';

export const card = {
  title: 'Runtime',
  tex: String.raw`m_r = m_1 + m_2 \log_2 t + m_g + m_{tab}`,
  result: { symbol: String.raw`m_r`, meaning: 'bytes of the runtime', unit: 'B' },
  symbols: {
    aloneBytes: { symbol: String.raw`m_1`, meaning: 'context and libraries of one accelerator', unit: 'B' },
    perDoublingBytes: {
      symbol: String.raw`m_2`,
      meaning: 'communication for each doubling of the group',
      unit: 'B',
    },
    tensorParallelCount: { symbol: String.raw`t`, meaning: 'accelerators that share a layer', unit: '1' },
    graphBytes: { symbol: String.raw`m_g`, meaning: 'captured graphs', unit: 'B' },
    tableBytes: { symbol: String.raw`m_{tab}`, meaning: 'rotary table', unit: 'B' },
  },
  limits: 'The constants are calibrated per engine and version; above two accelerators they are carried on.',
  source: 'llm-d-benchmark-memory',
  example: {
    input: {
      aloneBytes: 139586437,
      perDoublingBytes: 440234148,
      tensorParallelCount: 2,
      graphBytes: 0,
      tableBytes: 0,
    },
    output: 579820585,
    source: 'llm-d benchmark, vLLM 0.11: 0.13 GiB on one H100 and 0.54 on two',
  },
} satisfies FormulaCard<typeof runtimeBytes>;
