import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { syntheticArticle } from './syntheticArticle.ts';
import { syntheticSlug } from './syntheticSlug.ts';

/** What a build reads. */
const parts = [
  'astro.config.mjs',
  'content',
  'CHANGELOG.md',
  'NOTICE',
  'package.json',
  'public',
  'scripts',
  'src',
  'test/formulas',
  'test/content',
  'tsconfig.json',
];

/** Copies the project to a folder with so many made-up articles more, in a part of their own. */
export function writeScaledProject(directory: string, articleCount: number): void {
  for (const part of parts) cpSync(part, join(directory, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(directory, 'node_modules'));
  if (articleCount === 0) return;
  for (let index = 0; index < articleCount; index += 1)
    writeFileSync(
      join(directory, `content/articles/${syntheticSlug(index)}.mdx`),
      syntheticArticle(index, syntheticSlug, articleCount),
    );
  const contents = join(directory, 'content/contents.yaml');
  const listed = Array.from({ length: articleCount }, (_, index) => `      - ${syntheticSlug(index)}\n`).join(
    '',
  );
  writeFileSync(
    contents,
    readFileSync(contents, 'utf8').replace(
      /^paths:/m,
      `  - title: Synthetic\n    articles:\n${listed}paths:`,
    ),
  );
}
