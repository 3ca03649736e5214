import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/filesIn.ts';

const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/**
 * The content security policy that lets every page of a built site do what its own policy lets it: of each directive
 * all sources that some page names, among them the hashes of inline scripts. Servers send it with every page, and may
 * add what only a header can say.
 *
 * @throws {Error} when a page has no policy, since a header would then be its only one.
 */
export function sitePolicy(site: string): string {
  const sources = new Map<string, Set<string>>();
  for (const path of filesIn(site).filter((file) => file.endsWith('.html'))) {
    const [, policy] = policyMeta.exec(readFileSync(join(site, path), 'utf8')) ?? [];
    if (policy === undefined)
      throw new Error(`page must carry its content security policy, got none in ${path}`);
    for (const directive of policy.split(';').map((part) => part.trim())) {
      if (directive === '') continue;
      const [name = '', ...values] = directive.split(/\s+/);
      const known = sources.get(name) ?? new Set();
      sources.set(name, known);
      for (const value of values) known.add(value);
    }
  }
  if (sources.size === 0)
    throw new Error(`site must hold pages with a content security policy, got none in ${site}`);
  return [...sources]
    .map(([name, values]) =>
      [
        name,
        ...[...values].sort(
          (one, other) => Number(isHash(one)) - Number(isHash(other)) || compare(one, other),
        ),
      ].join(' '),
    )
    .join('; ');
}

const isHash = (source: string): boolean => source.startsWith("'sha");
const compare = (one: string, other: string): number => (one < other ? -1 : 1);
