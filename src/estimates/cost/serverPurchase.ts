import type { CostAssumptions } from './CostAssumptions.ts';

/** What buying one server costs: itself, less what is taken off its price, and what is bought with it. */
export interface ServerPurchase {
  readonly serverUsd: number;
  readonly networkUsd: number;
  /** Installation and spare parts. */
  readonly siteUsd: number;
}

/** Prices a server and what is bought with it; racks and the room are not its own. */
export function serverPurchase({
  serverUsd,
  discountFraction,
  networkFraction,
  installationFraction,
  sparePartsFraction,
}: CostAssumptions): ServerPurchase {
  const paidUsd = serverUsd * (1 - discountFraction);
  return {
    serverUsd: paidUsd,
    networkUsd: paidUsd * networkFraction,
    siteUsd: paidUsd * (installationFraction + sparePartsFraction),
  };
}
