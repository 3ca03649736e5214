import { getCollection } from 'astro:content';
import type { ContentsRecord } from '../data/contents.ts';
import { readingMinutes } from './readingMinutes.ts';
import { withBase } from './withBase.ts';

/** One step of a reading path, ready to show. */
export interface PathStep {
  readonly title: string;
  readonly href: string;
  /** Minutes to read; absent for tools and lists. */
  readonly minutes?: number;
  /** Slug of the article; absent for tools and lists. */
  readonly article?: string;
}

type Step = ContentsRecord['paths'][number]['steps'][number];

/** The steps of a path with their titles. */
export async function pathSteps(steps: readonly Step[]): Promise<readonly PathStep[]> {
  const articles = new Map((await getCollection('articles')).map((entry) => [entry.id, entry]));
  return steps.map((step) => {
    if (typeof step !== 'string') return { title: step.title, href: withBase(step.page) };
    const entry = articles.get(step);
    if (!entry) throw new RangeError(`contents.yaml must name articles that exist, got ${step}`);
    return {
      title: entry.data.title,
      href: withBase(`articles/${step}`),
      minutes: readingMinutes(entry.body ?? ''),
      article: step,
    };
  });
}
