import { packedCatalogue } from '../components/packedCatalogue.ts';

/** Everything calculators choose from, for the browser. */
export const GET = () =>
  new Response(JSON.stringify(packedCatalogue), { headers: { 'content-type': 'application/json' } });
