import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const savedFolder = join(import.meta.dirname, 'saved');

/** A small answer in the form the list really has, under the name `--from-folder` looks for. */
export const savedAnswer = (name: string): string => readFileSync(join(savedFolder, name), 'utf8');
