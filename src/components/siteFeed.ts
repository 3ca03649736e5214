import { getCollection } from 'astro:content';
import { absoluteAddress } from './absoluteAddress.ts';
import { articleHistory } from './articleHistory.ts';
import { atomFeed, type FeedEntry } from './atomFeed.ts';
import { changes } from './changes.ts';
import { formatDate } from './formatDate.ts';

const midnight = (day: string): string => `${day}T00:00:00.000Z`;

/** Days on which readers got something new, each with all of it. */
const days: readonly FeedEntry[] = [
  ...Map.groupBy(
    changes.filter(({ date }) => date !== undefined),
    ({ date }) => date ?? '',
  ),
].map(([day, ofDay]) => ({
  key: `changes/${day}`,
  title: `Changes of ${formatDate(day)}`,
  address: absoluteAddress('changes'),
  updated: midnight(day),
  summary: ofDay.map(({ group, text }) => `${group}: ${text}`).join('\n'),
}));

/** The feed of the site: each article with its last change, and the days of CHANGELOG.md. */
export async function siteFeed(): Promise<string> {
  const articles = (await getCollection('articles')).map(({ id, data }): FeedEntry => {
    const [last] = articleHistory.get(id) ?? [];
    return {
      key: `articles/${id}`,
      title: data.title,
      address: absoluteAddress(`articles/${id}`),
      updated: last?.time ?? midnight(data.checked),
      summary: last === undefined ? data.standfirst : `${last.subject}. ${data.standfirst}`,
    };
  });
  return atomFeed({
    title: 'llm-onpremise: articles and changes',
    address: absoluteAddress(''),
    self: absoluteAddress('feed.xml'),
    entries: [...articles, ...days],
  });
}
