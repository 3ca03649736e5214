import { parse } from 'yaml';
import { contentsRecord } from '../../src/data/contents.ts';
import { siteRoutes } from './siteRoutes.ts';
import { yamlFault } from './yamlFault.ts';

/** Everything that is wrong with contents.yaml, beside the articles there are: `<name> must be <rule>, got <value>`. */
export function contentsFaults(text: string, articleIds: readonly string[]): readonly string[] {
  const unread = yamlFault(text);
  if (unread !== undefined) return [`contents must be YAML, got ${unread}`];
  const { data: contents, error } = contentsRecord.safeParse(parse(text));
  if (!contents)
    return error.issues.map(
      ({ path, message }) => `${path.join('.') || 'contents'} must be right, got ${message}`,
    );
  const listed = contents.parts.flatMap(({ articles }) => articles);
  const pages: ReadonlySet<string> = new Set([...siteRoutes, ...articleIds.map((id) => `articles/${id}`)]);
  const steps = contents.paths.flatMap(({ role, steps }) =>
    steps.map((step) => ({ role, page: typeof step === 'string' ? `articles/${step}` : step.page })),
  );
  return [
    ...articleIds
      .filter((id) => !listed.includes(id))
      .map((id) => `parts must list every article, got none for ${id}`),
    ...listed
      .filter((id) => !articleIds.includes(id))
      .map((id) => `parts must list articles that are there, got ${id}`),
    ...listed
      .filter((id, index) => listed.indexOf(id) !== index)
      .map((id) => `parts must list an article once, got ${id} twice`),
    ...steps
      .filter(({ page }) => !pages.has(page))
      .map(({ role, page }) => `path of ${role} must lead to pages, got ${page}`),
  ];
}
