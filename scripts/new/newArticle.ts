import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleTemplate } from './articleTemplate.ts';
import { listedContents } from './listedContents.ts';

interface NewArticle {
  readonly slug: string;
  /** Title of the part of contents.yaml it ends; listed by hand where absent. */
  readonly part?: string | undefined;
  readonly day: string;
  readonly root?: string;
}

/**
 * Writes an empty article, lists it in contents.yaml if a part is given, and gives its path.
 *
 * @throws {RangeError} for a slug that is no address of ours, an article that exists and an unknown part.
 */
export function newArticle({ slug, part, day, root = '.' }: NewArticle): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new RangeError(
      `slug must be lower-case words joined by hyphens, such as how-much-memory, got ${slug || 'nothing'}`,
    );
  const file = `content/articles/${slug}.mdx`;
  const taken = [file, `content/articles/${slug}/index.mdx`].find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new RangeError(`slug must be new, got ${slug}, which ${taken} holds`);
  const contents = join(root, 'content/contents.yaml');
  if (part !== undefined) writeFileSync(contents, listedContents(readFileSync(contents, 'utf8'), slug, part));
  writeFileSync(join(root, file), articleTemplate(day));
  return file;
}
