import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './filesIn.ts';

const marks = / data-pagefind-[a-z-]+(?:="[^"]*")?/g;
/** A tag with attributes whose words are searched and not shown, and their names. */
const searchedTag = /<[^<>]* data-pagefind-index-attrs="([^"]+)"[^<>]*>/g;
const emptied = /<span hidden><\/span>/g;

/** Takes out of every page what only the making of the search index reads. */
export function stripSearchMarks(directory: string): void {
  for (const page of filesIn(directory).filter((file) => file.endsWith('.html'))) {
    const path = join(directory, page);
    writeFileSync(path, withoutSearchMarks(readFileSync(path, 'utf8')));
  }
}

/** The text of a page without them. */
export const withoutSearchMarks = (html: string): string =>
  html
    .replaceAll(searchedTag, (tag, names: string) =>
      names.split(',').reduce((text, name) => text.replace(new RegExp(` ${name.trim()}="[^"]*"`), ''), tag),
    )
    .replaceAll(marks, '')
    .replaceAll(emptied, '');
