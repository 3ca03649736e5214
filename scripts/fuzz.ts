import { runTool } from './build/runTool.ts';

/** `npm run fuzz`: a hundred thousand cases for each decoder; `-- -t GGUF` for one, `FUZZ_RUNS=5000` for fewer. */
const hours = 6;
try {
  await runTool(
    'vitest',
    ['run', 'test/fuzz', `--testTimeout=${hours * 3_600_000}`, ...process.argv.slice(2)],
    { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '100000' },
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
