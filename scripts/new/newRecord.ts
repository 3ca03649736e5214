import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Kind, kinds } from '../../src/data/kinds.ts';
import { fileOf } from '../../src/data/Rule.ts';
import { recordTemplate } from './recordTemplate.ts';

const isKind = (word: string): word is Kind => Object.hasOwn(kinds, word);

/**
 * Writes an empty record and gives its path.
 *
 * @throws {RangeError} for an unknown kind, an id that is no file name of ours, and a record that exists.
 */
export function newRecord(kind: string, id: string, root = '.'): string {
  if (!isKind(kind))
    throw new RangeError(`kind must be one of ${Object.keys(kinds).join(', ')}, got ${kind || 'nothing'}`);
  if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))
    throw new RangeError(
      `id must be lower-case letters, digits, hyphens and dots, such as nvidia-l4, got ${id || 'nothing'}`,
    );
  const file = fileOf(kind, id);
  if (existsSync(join(root, file))) throw new RangeError(`id must be new, got ${id}, which ${file} holds`);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), recordTemplate(kind));
  return file;
}
