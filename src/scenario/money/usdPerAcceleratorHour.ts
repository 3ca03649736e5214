import type { CatalogueOffer } from '../../data/EconomicsCatalogue.ts';
import { usdPerHourFromUsdPerSecond } from '../../units/conversions.ts';

/** What one accelerator of an offer costs an hour. */
export const usdPerAcceleratorHour = ({
  usdPerSecond,
  acceleratorCount,
}: Pick<CatalogueOffer, 'usdPerSecond' | 'acceleratorCount'>): number =>
  usdPerHourFromUsdPerSecond(usdPerSecond / acceleratorCount);
