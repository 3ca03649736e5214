import { z } from 'zod';

/** What is read of the report that Stryker writes. */
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string().optional(),
          status: z.string(),
          location: z.object({ start: z.object({ line: z.number() }) }),
        }),
      ),
    }),
  ),
});

export interface MutationScore {
  readonly killedCount: number;
  readonly mutantCount: number;
  readonly survivors: readonly string[];
}

/** How many changes of the code a test noticed, and which none did. One that could not be compiled or run does not count. */
export function mutationScore(text: string): MutationScore {
  const mutants = Object.entries(report.parse(JSON.parse(text)).files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return {
    killedCount: killed.length,
    mutantCount: killed.length + alive.length,
    survivors: alive.map(
      ({ file, location, mutatorName, replacement = '' }) =>
        `${file}:${location.start.line} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 80)}`,
    ),
  };
}
