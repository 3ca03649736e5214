import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import type { TrainingPrices } from '../../estimates/training/trainingMoney.ts';
import { secondsFromYears } from '../../units/conversions.ts';
import { chooseMoney, type ChosenMoney } from '../money/chooseMoney.ts';
import type { Money } from '../money/Money.ts';
import { moneyFigures } from '../money/moneyFigures.ts';

export interface AskedTrainingPrices {
  readonly catalogue: EconomicsCatalogue;
  readonly money: Money;
  readonly modelId: string;
  readonly accelerator: CatalogueAccelerator;
  readonly acceleratorCount: number;
}

/** Prices of a training job: those of serving, with the reader's country, offers and figures. */
export function trainingPrices({
  catalogue,
  money,
  modelId,
  accelerator,
  acceleratorCount,
}: AskedTrainingPrices): { readonly prices: TrainingPrices; readonly chosen: ChosenMoney } {
  const chosen = chooseMoney(catalogue, money, {
    modelId,
    acceleratorId: accelerator.id,
    copyAcceleratorCount: acceleratorCount,
    inputTokens: 1,
    outputTokens: 1,
  });
  const speed = { lowFraction: 1, highFraction: 1, basis: '' };
  const figures = moneyFigures(catalogue, chosen, money, { speed, accelerator });
  const ranges = Object.fromEntries(figures.map(({ name, range }) => [name, range]));
  const assumed = midAssumptions(ranges as unknown as AssumptionRanges);
  const { server, rent } = chosen;
  const perServer = server?.acceleratorCount ?? 1;
  const yearCount = assumed.serviceLifeSeconds / secondsFromYears(1);
  const investmentUsd =
    (assumed.serverUsd *
      (1 - assumed.discountFraction) *
      (1 + assumed.networkFraction + assumed.installationFraction)) /
    perServer;
  const prices: TrainingPrices = {
    acceleratorCount,
    nameplateWatts: assumed.acceleratorWatts,
    // Training keeps matrix units as busy as reading prompts does.
    drawFraction: assumed.acceleratorPrefillFraction,
    hostWatts: assumed.hostLoadedWatts / perServer,
    powerUsageRatio: assumed.facilityFraction,
    tariffUsdPerJoule: assumed.electricityUsdPerJoule,
    kilogramsPerJoule: assumed.carbonKilogramsPerJoule,
    ...(rent && { rentUsdPerSecond: rent.usdPerSecond }),
    ...(server &&
      assumed.serverUsd > 0 && {
        owned: {
          investmentUsd,
          yearlyLossFraction: assumed.valueLossPerYearFraction,
          yearCount,
          discountFraction: assumed.capitalPerYearFraction,
          utilisationFraction: 1,
        },
      }),
  };
  return { prices, chosen };
}
