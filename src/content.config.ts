import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleRecord } from './data/article.ts';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '**/*.mdx' }),
    schema: articleRecord,
  }),
};
