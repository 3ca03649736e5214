import type { MoneyFigure } from './MoneyFigure.ts';

/** Ways whose price the reader or the organisation gave, whatever the records hold. */
export function typedPrices(figures: readonly MoneyFigure[]) {
  const typed = (name: MoneyFigure['name']) =>
    figures.some((figure) => figure.name === name && figure.changedBy !== undefined);
  return {
    own: typed('serverUsd'),
    rent: typed('rentUsdPerSecond'),
    call: typed('callInputUsdPerToken') && typed('callOutputUsdPerToken'),
  };
}
