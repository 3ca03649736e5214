import { electricityUsd } from '../../formulas/cost/electricityUsd.ts';
import { equivalentAnnualUsd } from '../../formulas/cost/equivalentAnnualUsd.ts';
import { residualValueUsd } from '../../formulas/cost/residualValueUsd.ts';
import { rentUsd } from '../../formulas/cost/rentUsd.ts';
import { carbonKilograms } from '../../formulas/energy/carbonKilograms.ts';
import { facilityJoules } from '../../formulas/energy/facilityJoules.ts';
import { type Band, mapBand } from '../../units/Band.ts';
import { secondsFromYears } from '../../units/conversions.ts';

/** What training is priced by; an absent price leaves its way out. */
export interface TrainingPrices {
  readonly acceleratorCount: number;
  readonly nameplateWatts: number;
  /** Share of the nameplate an accelerator draws while it trains. */
  readonly drawFraction: number;
  /** The rest of the server, for one accelerator. */
  readonly hostWatts: number;
  readonly powerUsageRatio: number;
  readonly tariffUsdPerJoule: number;
  readonly kilogramsPerJoule?: number;
  /** Rent of one accelerator. */
  readonly rentUsdPerSecond?: Band;
  /** Servers of one's own that never idle: price of an accelerator’s share, what it loses a year, years, rate. */
  readonly owned?: {
    readonly investmentUsd: number;
    readonly yearlyLossFraction: number;
    readonly yearCount: number;
    readonly discountFraction: number;
  };
}

/** What a training job costs. */
export interface TrainingMoney {
  readonly joules: Band;
  /** Beyond servers that stand there and are paid: electricity alone. */
  readonly electricityUsd: Band;
  readonly carbonKilograms?: Band;
  readonly rentUsd?: Band;
  /** Electricity and the share of the purchase that falls on the hours used. */
  readonly ownedUsd?: Band;
}

/** Energy and money of a job that takes some time, through the formulas that price serving. */
export function trainingMoney(seconds: Band, prices: TrainingPrices): TrainingMoney {
  const { acceleratorCount, nameplateWatts, drawFraction, hostWatts, powerUsageRatio, owned } = prices;
  const equipmentWatts = acceleratorCount * (nameplateWatts * drawFraction + hostWatts);
  const joules = mapBand(seconds, (durationSeconds) =>
    facilityJoules({ equipmentWatts, powerUsageRatio, durationSeconds }),
  );
  const electricity = mapBand(joules, (used) =>
    electricityUsd({ facilityJoules: used, tariffUsdPerJoule: prices.tariffUsdPerJoule }),
  );
  const { rentUsdPerSecond, kilogramsPerJoule } = prices;
  const rentAt = (end: keyof Band): number =>
    rentUsd({
      neededCount: acceleratorCount,
      reservedCount: 0,
      reservedUsdPerSecond: 0,
      onDemandUsdPerSecond: rentUsdPerSecond?.[end] ?? 0,
      periodSeconds: seconds[end],
    });
  const ownedUsdPerSecond = owned
    ? (acceleratorCount *
        equivalentAnnualUsd({
          ...owned,
          residualUsd: residualValueUsd({ priceUsd: owned.investmentUsd, ...owned }),
        })) /
      secondsFromYears(1)
    : 0;
  const ownedAt = (end: keyof Band): number => electricity[end] + ownedUsdPerSecond * seconds[end];
  return {
    joules,
    electricityUsd: electricity,
    ...(kilogramsPerJoule !== undefined && {
      carbonKilograms: mapBand(joules, (used) =>
        carbonKilograms({ facilityJoules: used, gridKilogramsPerJoule: kilogramsPerJoule }),
      ),
    }),
    ...(rentUsdPerSecond && {
      rentUsd: { low: rentAt('low'), mid: rentAt('mid'), high: rentAt('high') },
    }),
    ...(owned && { ownedUsd: { low: ownedAt('low'), mid: ownedAt('mid'), high: ownedAt('high') } }),
  };
}
