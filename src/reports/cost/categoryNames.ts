import type { CostCategory } from '../../estimates/cost/Ledger.ts';

/** What money goes to, as legends and tables show it. */
export const categoryNames: Readonly<Record<CostCategory, string>> = {
  servers: 'Servers',
  network: 'Network',
  site: 'Room, racks, storage',
  energy: 'Electricity',
  colocation: 'Colocation',
  staff: 'People',
  platform: 'Platform and fees',
  software: 'Licences',
  support: 'Support and repair',
  financing: 'Financing',
  rent: 'Rent',
  input: 'Input tokens',
  cached: 'Cached input',
  output: 'Output tokens',
  traffic: 'Storage and traffic',
  project: 'Start and exit',
  resale: 'Resale',
};
