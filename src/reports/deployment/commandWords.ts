import type { Argument, ArgumentValue, DeployedPool } from './Deployment.ts';

/** Flags and values of a command as separate words; `null` where a server has to fill a value in. */
export function argumentWords({
  flag,
  value,
}: Argument): readonly (string | Exclude<ArgumentValue, string | number>)[] {
  return [
    ...(flag === '' ? [] : [flag]),
    ...(value === undefined ? [] : [typeof value === 'object' ? value : String(value)]),
  ];
}

/** Words of a command that runs on one server, where nothing is left to fill in. */
export function commandWords(program: readonly string[], pool: DeployedPool): readonly string[] {
  return [
    ...program,
    ...pool.arguments.flatMap((argument) =>
      argumentWords(argument).map((word) => {
        if (typeof word === 'object')
          throw new RangeError(`nodeCount must be 1 where words are asked for, got ${pool.nodeCount}`);
        return word;
      }),
    ),
  ];
}
