/** Ways to have the tokens: servers of one's own, rented accelerators, a provider's API, or a base of one's own and the peaks from elsewhere. */
export type WayId = 'own' | 'rent' | 'call' | 'mix';

/** One of the ways that a chart compares, in its own colour in every chart. */
export interface Way {
  readonly way: WayId;
  readonly name: string;
}
