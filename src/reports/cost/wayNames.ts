import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Overflow } from '../../estimates/cost/CostPlan.ts';

/** Names of the ways as headings and legends show them. */
export const wayNames: Readonly<Record<Way, string>> = { own: 'Own', rent: 'Rent', call: 'Call', mix: 'Mix' };

/** The ways as subjects of a sentence. */
export const waySubjects = (overflow: Overflow): Readonly<Record<Way, string>> => ({
  own: 'Owning the servers',
  rent: 'Renting accelerators',
  call: 'Calling an API',
  mix: overflow === 'call' ? 'Owning a base and calling the rest' : 'Owning a base and renting the rest',
});

/** Ways that owning is set against, as objects of a sentence. */
export const rivalWords = { rent: 'renting', call: 'an API' } as const;
