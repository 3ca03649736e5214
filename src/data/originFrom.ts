import type { Origin } from './EconomicsCatalogue.ts';

/** Significant digits that figures travel with: more than any source prints. */
const digits = 7;

/** The figure without the tail that conversions leave, so that the catalogue stays small. */
export const trimmed = (value: number): number => Number(value.toPrecision(digits));

/** Day, source and mark of a figure that was worked out here. */
export const originFrom = ({
  from,
  source,
  estimated,
}: {
  readonly from: string;
  readonly source: string;
  readonly estimated?: true | undefined;
}): Origin => ({ asOf: from, sourceId: source, ...(estimated && { estimated }) });
