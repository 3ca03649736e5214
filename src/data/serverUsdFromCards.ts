import { type Band, mapBand } from '../units/Band.ts';

/** What a server costs around its cards. */
export interface HostUsd {
  readonly fixed: Band;
  readonly perCard: Band;
}

/**
 * Price of a server nobody quoted: its cards, the part of the server that every server has, and the part that grows
 * with the cards. An estimate, to be shown as one; where a server has a price of its own, that one holds.
 */
export const serverUsdFromCards = ({
  cardUsd,
  cardCount,
  host: { fixed, perCard },
}: {
  readonly cardUsd: Band;
  readonly cardCount: number;
  readonly host: HostUsd;
}): Band => {
  const sum = (end: keyof Band) => fixed[end] + cardCount * (perCard[end] + cardUsd[end]);
  return mapBand({ low: sum('low'), mid: sum('mid'), high: sum('high') }, Math.round);
};
