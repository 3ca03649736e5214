import type { FormulaCard } from '../FormulaCard.ts';
import type { breakEvenUtilisationRatio } from './breakEvenUtilisationRatio.ts';

export const card = {
  title: 'Utilisation at which owning breaks even',
  tex: String.raw`u = \frac{o}{c}`,
  result: { symbol: String.raw`u`, meaning: 'utilisation at break-even', unit: '1' },
  symbols: {
    ownUsdPerSecond: { symbol: String.raw`o`, meaning: 'owning, capital included', unit: 'USD/s' },
    rentUsdPerSecond: { symbol: String.raw`c`, meaning: 'rent while in use', unit: 'USD/s' },
  },
  source: 'lenovo-2025-lp2225',
  example: {
    input: { ownUsdPerSecond: 67466 / (8760 * 3600), rentUsdPerSecond: 20 / 3600 },
    output: 0.3850799086757991,
    source: 'by hand: 67,466 / 8,760 against 20 USD an hour',
  },
} satisfies FormulaCard<typeof breakEvenUtilisationRatio>;
