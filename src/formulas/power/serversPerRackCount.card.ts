import type { FormulaCard } from '../FormulaCard.ts';
import type { serversPerRackCount } from './serversPerRackCount.ts';

export const card = {
  title: 'Servers in a rack',
  tex: String.raw`n = \max\left(1, \left\lfloor \min\left(\frac{H}{h}, \frac{P_r}{P}\right) \right\rfloor\right)`,
  result: { symbol: String.raw`n`, meaning: 'servers in one rack', unit: '1' },
  symbols: {
    rackUnitCount: { symbol: String.raw`H`, meaning: 'height of the rack, in units', unit: '1' },
    serverUnitCount: { symbol: String.raw`h`, meaning: 'height of a server, in units', unit: '1' },
    rackWatts: { symbol: String.raw`P_r`, meaning: 'power the rack may draw', unit: 'W' },
    serverWatts: { symbol: String.raw`P`, meaning: 'highest draw of a server', unit: 'W' },
  },
  source: 'barroso-2019-datacenter',
  example: {
    input: { rackUnitCount: 42, serverUnitCount: 8, rackWatts: 30_000, serverWatts: 10_200 },
    output: 2,
    source: 'by hand: five by height, two by power',
  },
} satisfies FormulaCard<typeof serversPerRackCount>;
