import type { Peer, PeerArticle } from './Peer.ts';

const frontMatter = ({ title }: PeerArticle): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;

const markdownFiles = (
  articles: readonly PeerArticle[],
  folder: string,
  head: (article: PeerArticle) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    articles.map((article) => [`${folder}/${article.slug}.md`, `${head(article)}${article.text}`]),
  );

/** Plain Astro: a collection, one layout and one page, no styles. */
export const plainAstro: Peer = {
  name: 'plain Astro',
  packages: { astro: '7.3.4' },
  articleFolder: 'content',
  files: (articles, base) => ({
    'astro.config.mjs': `export default { base: ${JSON.stringify(base)} };\n`,
    'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: 'content' }) }) };
`,
    'src/pages/[slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{entry.data.title}</title></head>
  <body><h1>{entry.data.title}</h1><Content /></body>
</html>
`,
    ...markdownFiles(articles, plainAstro.articleFolder, frontMatter),
  }),
  build: ['astro', 'build'],
  directory: 'dist',
  pageOf: (slug) => `${slug}/`,
};

const starlight: Peer = {
  name: 'Starlight',
  packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4' },
  articleFolder: 'src/content/docs/articles',
  files: (articles, base) => ({
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  base: ${JSON.stringify(base)},
  integrations: [starlight({ title: 'Articles', sidebar: [{ label: 'Articles', items: [{ autogenerate: { directory: 'articles' } }] }] })],
};
`,
    'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    ...markdownFiles(articles, starlight.articleFolder, frontMatter),
  }),
  build: ['astro', 'build'],
  directory: 'dist',
  pageOf: (slug) => `articles/${slug}/`,
};

const vitePress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  articleFolder: 'docs',
  files: (articles, base) => ({
    'docs/.vitepress/config.mjs': `export default ${JSON.stringify({
      base: `${base}/`,
      title: 'Articles',
      ignoreDeadLinks: true,
      themeConfig: {
        search: { provider: 'local' },
        sidebar: articles.map(({ slug, title }) => ({ text: title, link: `/${slug}` })),
      },
    })};\n`,
    ...markdownFiles(articles, vitePress.articleFolder, ({ title }) => `# ${title}\n\n`),
  }),
  build: ['vitepress', 'build', 'docs'],
  directory: 'docs/.vitepress/dist',
  pageOf: (slug) => `${slug}.html`,
};

const docusaurus: Peer = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  articleFolder: 'docs',
  files: (articles, base) => ({
    'docusaurus.config.mjs': `export default ${JSON.stringify({
      title: 'Articles',
      url: 'https://wiki.example',
      baseUrl: `${base}/`,
      onBrokenLinks: 'ignore',
      onBrokenAnchors: 'ignore',
      markdown: { format: 'md', hooks: { onBrokenMarkdownLinks: 'ignore' } },
      presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
    })};\n`,
    ...markdownFiles(articles, docusaurus.articleFolder, frontMatter),
  }),
  build: ['docusaurus', 'build'],
  directory: 'build',
  pageOf: (slug) => `${slug}/`,
};

/** Generators whose starters the site is held against. */
export const peers: readonly Peer[] = [plainAstro, starlight, vitePress, docusaurus];
