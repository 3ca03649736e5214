import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { AssumptionRanges } from '../../estimates/cost/AssumptionRange.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { serverPurchase } from '../../estimates/cost/serverPurchase.ts';
import type { TrainingPrices } from '../../estimates/training/trainingMoney.ts';
import { secondsFromYears } from '../../units/conversions.ts';
import { chooseMoney, type ChosenMoney } from '../money/chooseMoney.ts';
import type { Money } from '../money/Money.ts';
import { moneyFigures, type OrganisationFigures } from '../money/moneyFigures.ts';
import { typedPrices } from '../money/typedPrices.ts';

export interface AskedTrainingPrices {
  readonly catalogue: EconomicsCatalogue;
  readonly money: Money;
  readonly modelId: string;
  readonly accelerator: CatalogueAccelerator;
  readonly acceleratorCount: number;
  readonly organisation?: OrganisationFigures | undefined;
}

/** Prices of a training job: those of serving, with the reader's country, offers and figures. */
export function trainingPrices({
  catalogue,
  money,
  modelId,
  accelerator,
  acceleratorCount,
  organisation,
}: AskedTrainingPrices): { readonly prices: TrainingPrices; readonly chosen: ChosenMoney } {
  const chosen = chooseMoney(catalogue, money, {
    modelId,
    acceleratorId: accelerator.id,
    copyAcceleratorCount: acceleratorCount,
    inputTokens: 1,
    outputTokens: 1,
  });
  const speed = { lowFraction: 1, highFraction: 1, basis: '' };
  const figures = moneyFigures(catalogue, chosen, money, { speed, accelerator }, organisation);
  const ranges = Object.fromEntries(
    figures.map(({ name, range }) => [name, range]),
  ) as unknown as AssumptionRanges;
  const assumed = midAssumptions(ranges);
  const { server, serverAcceleratorCount, rent } = chosen;
  const typed = typedPrices(figures);
  const { serverUsd, networkUsd, siteUsd } = serverPurchase(assumed);
  const prices: TrainingPrices = {
    acceleratorCount,
    nameplateWatts: assumed.acceleratorWatts,
    // Training keeps matrix units as busy as reading prompts does.
    drawFraction: assumed.acceleratorPrefillFraction,
    hostWatts: assumed.hostLoadedWatts / serverAcceleratorCount,
    powerUsageRatio: assumed.facilityFraction,
    tariffUsdPerJoule: assumed.electricityUsdPerJoule,
    kilogramsPerJoule: assumed.carbonKilogramsPerJoule,
    ...((rent ?? typed.rent) && { rentUsdPerSecond: ranges.rentUsdPerSecond }),
    ...((server?.price ?? typed.own) && {
      owned: {
        investmentUsd: (serverUsd + networkUsd + siteUsd) / serverAcceleratorCount,
        yearlyLossFraction: assumed.valueLossPerYearFraction,
        yearCount: assumed.serviceLifeSeconds / secondsFromYears(1),
        discountFraction: assumed.capitalPerYearFraction,
      },
    }),
  };
  return { prices, chosen };
}
