import type { Argument, DeployedPool, NodeValue } from './Deployment.ts';
import { argumentWords } from './commandWords.ts';
import { type NodeNames, ownNodeNames } from './NodeNames.ts';
import { shellQuoted } from './shellQuoted.ts';

function nodeWord(value: NodeValue, { rank, leader }: NodeNames): string {
  switch (value.node) {
    case 'rank':
      return `"$${rank}"`;
    case 'leader':
      return value.port === undefined ? `"$${leader}"` : `"$${leader}:${value.port}"`;
    case 'first-copy':
      return `"$((${rank} * ${value.copiesPerNode}))"`;
  }
}

const argumentText = (argument: Argument, names: NodeNames): string =>
  argumentWords(argument)
    .map((word) => (typeof word === 'object' ? nodeWord(word, names) : shellQuoted(word)))
    .join(' ');

/** A pool's command for a POSIX shell, one flag a line; on several servers each runs it with its own number. */
export function shellCommand(
  program: readonly string[],
  pool: DeployedPool,
  { names = ownNodeNames, behindFirst = false } = {},
): string {
  const kept = pool.arguments.filter((argument) => behindFirst || argument.behindFirst !== true);
  return [program.map(shellQuoted).join(' '), ...kept.map((argument) => argumentText(argument, names))].join(
    ' \\\n  ',
  );
}
