import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const directory = 'dist';
const base = '/llm-onpremise/';
const read = (file: string) => readFileSync(`${directory}/${file}`, 'utf8');
/** Whether an address under the base is a file or page of the built site. */
const isBuilt = (address: string): boolean => {
  const path = decodeURI(address.slice(base.length).replace(/[?#].*$/, ''));
  return existsSync(`${directory}/${path.replace(/(^|\/)$/, '$1index.html')}`);
};
const slugs = globSync('articles/*/index.html', { cwd: directory }).map((file) => file.split('/')[1] ?? '');

test('every page says what it is, and no two say the same', () => {
  const pages = globSync('**/*.html', { cwd: directory }).map((file) => {
    const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(read(file)) ?? [];
    return { file, description };
  });
  expect(pages.length).toBeGreaterThan(600);
  expect(pages.filter(({ description }) => description.length < 40)).toEqual([]);
  const shared = [...Map.groupBy(pages, ({ description }) => description).values()]
    .filter((same) => same.length > 1)
    .map((same) => same.map(({ file }) => file));
  expect(shared).toEqual([]);
});

test('every article has a copy in Markdown: no tag is left, every note is there, every link leads somewhere', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(48);
  const faults = slugs.flatMap((slug) => {
    expect(read(`articles/${slug}/index.html`)).toContain(`href="${base}articles/${slug}.md"`);
    const text = read(`articles/${slug}.md`).replace(/```.*?```|`[^`\n]*`/gs, '');
    const cited = new Set([...text.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, number]) => number));
    const listed = new Set([...text.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, number]) => number));
    const links = [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, address = '']) => address);
    return [
      ...[...text.matchAll(/(?<!\\)<\/?(?!https?:)[a-z][^>]*>|undefined|\[object/gi)].map(([left]) => left),
      ...[...cited].filter((number) => !listed.has(number)).map((number) => `note ${number}`),
      ...links.filter((address) => !isBuilt(address)),
      ...(/^# \S/.test(text) && text.includes('\n**Takeaway**\n') ? [] : ['no title or takeaway']),
    ].map((fault) => `${slug}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test('the guide, the feed and the whole text name what the site has', () => {
  const guide = read('llms.txt');
  const feed = read('feed.xml');
  const whole = read('llms-full.txt');
  for (const slug of slugs) {
    expect(guide).toContain(`(${base}articles/${slug}.md)`);
    expect(feed).toContain(`href="${base}articles/${slug}/"`);
    expect(whole).toContain(read(`articles/${slug}.md`).split('\n', 1)[0] ?? slug);
  }
  const addresses = [...`${guide}${feed}`.matchAll(/(?:\(|href=")(\/[^)"]*)/g)].map(
    ([, address = '']) => address,
  );
  expect(addresses.filter((address) => !isBuilt(address))).toEqual([]);
});

test('the feed is well-formed', async ({ page }) => {
  // Pages of the site may parse nothing.
  await page.goto('about:blank');
  const found = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const ids = [...feed.querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    return {
      fault: feed.querySelector('parsererror')?.textContent,
      entries: ids.length,
      distinct: new Set(ids).size,
    };
  }, read('feed.xml'));
  expect(found.fault).toBeUndefined();
  expect(found.entries).toBeGreaterThan(slugs.length);
  expect(found.distinct).toBe(found.entries);
});
