import { contentsRecord } from '../../src/data/contents.ts';
import { parse } from 'yaml';

/**
 * The text of contents.yaml with an article put at the end of a part; every other line stays as it is.
 *
 * @throws {RangeError} for a part that is not there.
 */
export function listedContents(text: string, slug: string, part: string): string {
  const { parts } = contentsRecord.parse(parse(text));
  const { articles } = parts.find(({ title }) => title === part) ?? {};
  const last = articles?.at(-1);
  if (last === undefined)
    throw new RangeError(`part must be one of ${parts.map(({ title }) => title).join(', ')}, got ${part}`);
  // Articles are listed once under the parts, which come before the reading paths.
  const line = `      - ${last}\n`;
  const at = text.indexOf(line) + line.length;
  return `${text.slice(0, at)}      - ${slug}\n${text.slice(at)}`;
}
