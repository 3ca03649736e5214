import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleRecord } from './data/article.ts';
import { termRecord } from './data/term.ts';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '**/*.mdx' }),
    schema: articleRecord,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.md' }),
    schema: termRecord,
  }),
};
