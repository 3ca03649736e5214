import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Group, groups } from './upstreams.ts';

export interface RefreshOptions {
  readonly day: string;
  readonly only?: Group | undefined;
  readonly fromFolder?: string | undefined;
  readonly dryRun: boolean;
  readonly acceptJumps: boolean;
}

const isGroup = (name: string): name is Group => (groups as readonly string[]).includes(name);

/** What the command was asked to do; a word it does not know is refused. */
export function refreshOptions(words: readonly string[], today: string): RefreshOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      day: { type: 'string', default: today },
      only: { type: 'string' },
      'from-folder': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'accept-jumps': { type: 'boolean', default: false },
    },
  });
  const { day, only } = values;
  if (!z.iso.date().safeParse(day).success) throw new TypeError(`--day must be YYYY-MM-DD, got ${day}`);
  if (only !== undefined && !isGroup(only))
    throw new TypeError(`--only must be ${groups.join(', ')}, got ${only}`);
  return {
    day,
    only,
    fromFolder: values['from-folder'],
    dryRun: values['dry-run'],
    acceptJumps: values['accept-jumps'],
  };
}
