import type { FormulaCard } from '../FormulaCard.ts';
import type { keptPromiseFraction } from './keptPromiseFraction.ts';

export const card = {
  title: 'Score of a promised time',
  tex: String.raw`s = \min\!\left(1, \frac{t_{p}}{t}\right)`,
  result: { symbol: 's', meaning: 'score', unit: '1' },
  symbols: {
    promisedSeconds: { symbol: 't_{p}', meaning: 'time that users are promised', unit: 's' },
    reachedSeconds: { symbol: 't', meaning: 'time that is reached', unit: 's' },
  },
  limits: 'A convention of this site. Being quicker than promised earns nothing.',
  source: 'own-assumptions',
  example: {
    input: { promisedSeconds: 3, reachedSeconds: 4 },
    output: 0.75,
    source: 'by hand: 3 / 4',
  },
} satisfies FormulaCard<typeof keptPromiseFraction>;
