import type { FormulaCard } from '../FormulaCard.ts';
import type { visiblePairCount } from './visiblePairCount.ts';

export const card = {
  title: 'Pairs a causal mask leaves',
  tex: String.raw`A = f(x + p) - f(x), \qquad f(s) = \begin{cases} \dfrac{s^2}{2} & s \le w \\[6pt] s\,w - \dfrac{w^2}{2} & s > w \end{cases}`,
  result: { symbol: String.raw`A`, meaning: 'query-key pairs', unit: '1' },
  symbols: {
    newCount: { symbol: String.raw`p`, meaning: 'new tokens of the chunk', unit: '1' },
    priorCount: { symbol: String.raw`x`, meaning: 'tokens cached before it', unit: '1' },
    windowCount: { symbol: String.raw`w`, meaning: 'width of the window, infinite without one', unit: '1' },
  },
  limits: 'Continuous form: half a pair a token too few.',
  source: 'aiconfigurator-operators',
  example: {
    input: { newCount: 2048, priorCount: 6144, windowCount: 4096 },
    output: 8388608,
    source: 'by hand: the window is full, so 2,048 x 4,096',
  },
} satisfies FormulaCard<typeof visiblePairCount>;
