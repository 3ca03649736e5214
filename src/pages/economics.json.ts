import { siteEconomics as economics } from '../data/siteEconomics.ts';

/** Prices and assumptions that cost calculators choose from, for the browser. */
export const GET = () =>
  new Response(JSON.stringify(economics), { headers: { 'content-type': 'application/json' } });
