import { bookValueUsd } from '../../formulas/cost/bookValueUsd.ts';
import { residualValueUsd } from '../../formulas/cost/residualValueUsd.ts';
import { straightLineDepreciationUsd } from '../../formulas/cost/straightLineDepreciationUsd.ts';
import { monthsPerYear } from '../../units/conversions.ts';
import { bookWay } from './bookWay.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { Way } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import { Journal, type Purchase } from './Journal.ts';
import { places } from './Ledger.ts';
import { serviceMonthCount } from './serviceMonthCount.ts';

/** A year of one way as an accountant writes it. */
export interface BookYear {
  /** 1 for the first. */
  readonly year: number;
  /** Cash that leaves, less what sold servers bring in. */
  readonly cashUsd: number;
  /** What is bought to serve for years, at its price, however it is paid (CapEx). */
  readonly boughtUsd: number;
  readonly depreciationUsd: number;
  /** What servers sell for that leave. */
  readonly soldUsd: number;
  /** What the books hold at the end of the year. */
  readonly bookValueUsd: number;
  /** What is used up in the year it is paid for (OpEx), introduction and exit included. */
  readonly operatingUsd: number;
  readonly interestUsd: number;
}

/** A purchase with the time it serves and what is left of it then. */
interface Asset {
  readonly boughtMonth: number;
  readonly priceUsd: number;
  readonly salvageUsd: number;
  readonly periodCount: number;
}

/**
 * The years of one way as an accountant writes them, beside the cash that the estimate counts.
 *
 * Everything bought is written off evenly over the time it is in use, servers down to what they sell for then: so
 * nothing is gained or lost by a sale. A loan or lease changes the cash and adds interest, and books the same purchase.
 * What is paid at the turn of a year counts in the year that ends. Servers that stand there already are in no book.
 * Without tax; not for a house that writes off over other lives than those of use.
 */
export function yearlyBooks(way: Way, plan: CostPlan, assumed: CostAssumptions): readonly BookYear[] {
  const journal = new Journal(plan.monthCount);
  bookWay(journal, way, plan, assumed);
  const assets = journal.purchases.map((purchase) => assetOf(purchase, plan, assumed));
  const yearCount = Math.ceil(plan.monthCount / monthsPerYear);
  return Array.from({ length: yearCount }, (_, place) => bookYear(journal, assets, place + 1));
}

function assetOf({ place, month, usd }: Purchase, { monthCount }: CostPlan, assumed: CostAssumptions): Asset {
  const periodCount = Math.min(serviceMonthCount(assumed), monthCount - month);
  const salvageUsd =
    place === places.servers
      ? residualValueUsd({
          priceUsd: usd,
          yearlyLossFraction: assumed.valueLossPerYearFraction,
          yearCount: periodCount / monthsPerYear,
        })
      : 0;
  return { boughtMonth: month, priceUsd: usd, salvageUsd, periodCount };
}

function bookYear(journal: Journal, assets: readonly Asset[], year: number): BookYear {
  const from = (year - 1) * monthsPerYear;
  const to = Math.min(year * monthsPerYear, journal.monthCount);
  /** Sum over the months that end in the year; the first also has the day of the order. */
  const over = (of: (month: number) => number): number => {
    let sum = year === 1 ? of(0) : 0;
    for (let month = from + 1; month <= to; month += 1) sum += of(month);
    return sum;
  };
  const paid = (month: number) => journal.months[month] ?? 0;
  const interest = (month: number) => journal.spentOn(places.financing, month);
  const resale = (month: number) => journal.spentOn(places.resale, month);
  const running = (month: number) =>
    paid(month) - (journal.paidOff[month] ?? 0) - interest(month) - resale(month);
  return {
    year,
    cashUsd: over(paid),
    boughtUsd: sumOf(assets, ({ boughtMonth, priceUsd }) =>
      boughtMonth <= to && (boughtMonth > from || (year === 1 && boughtMonth === 0)) ? priceUsd : 0,
    ),
    depreciationUsd: sumOf(
      assets,
      (asset) =>
        straightLineDepreciationUsd(asset) * (monthsWrittenOff(asset, to) - monthsWrittenOff(asset, from)),
    ),
    // No negative nought where nothing is sold.
    soldUsd: 0 - over(resale),
    bookValueUsd: sumOf(assets, (asset) => heldUsd(asset, to)),
    operatingUsd: over(running),
    interestUsd: over(interest),
  };
}

const sumOf = (assets: readonly Asset[], of: (asset: Asset) => number): number =>
  assets.reduce((sum, asset) => sum + of(asset), 0);

const monthsWrittenOff = ({ boughtMonth, periodCount }: Asset, month: number): number =>
  Math.min(Math.max(0, month - boughtMonth), periodCount);

/** What the books hold of one purchase at the end of a month; nothing before it and once it is sold or used up. */
function heldUsd({ boughtMonth, ...asset }: Asset, month: number): number {
  const agePeriodCount = month - boughtMonth;
  if (agePeriodCount < 0 || agePeriodCount >= asset.periodCount) return 0;
  return bookValueUsd({ ...asset, agePeriodCount });
}
