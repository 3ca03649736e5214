import { keepsTarget } from './bench/BenchRow.ts';
import { interactionRows } from './bench/interactionRows.ts';

/**
 * `npm run bench:inp`: Interaction to Next Paint of every calculator of `dist` with the processor made four times slower,
 * from the first press on a page asleep; the median of three visits. Ends with 1 where one takes over 100 ms; other work on
 * the machine slows it.
 */
const rows = await interactionRows('dist');
for (const row of rows)
  console.log(
    `${row.name.padEnd(52)} ${row.measured.toFixed(0).padStart(6)} ms  ${keepsTarget(row) ? 'kept' : 'MISSED'}`,
  );
process.exitCode = rows.every(keepsTarget) ? 0 : 1;
