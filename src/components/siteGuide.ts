import { getCollection } from 'astro:content';
import { siteContents } from '../data/siteContents.ts';
import { absoluteAddress } from './absoluteAddress.ts';

/** Lists and tools beside the articles, for a machine that looks for a figure. */
const others = [
  ['Accelerators', 'accelerators', 'memory, bandwidth and arithmetic of each, with sources'],
  ['Models', 'models', 'shape, licence and formats of each'],
  ['Prices', 'prices', 'of hardware, rent, tokens and electricity, each with its day'],
  ['Regulations', 'regulations', 'what each demands, article by article'],
  ['Licences', 'licences', 'what each lets a company do'],
  ['Formulas', 'formulas', 'every equation with symbols, source and worked example'],
  ['Accuracy', 'accuracy', 'predictions beside measurements'],
  ['Catalogue as JSON', 'catalogue.json', 'every model, accelerator and format in one file'],
] as const;

/** The site in one page for machines, after llmstxt.org: what it is, and where each article lies as Markdown. */
export async function siteGuide(): Promise<string> {
  const entries = new Map((await getCollection('articles')).map(({ id, data }) => [id, data]));
  const parts = siteContents.parts.map(({ title, articles }) => {
    const lines = articles.map((slug) => {
      const article = entries.get(slug);
      if (!article) throw new RangeError(`contents.yaml must list articles that exist, got ${slug}`);
      return `- [${article.title}](${absoluteAddress(`articles/${slug}.md`)}): ${article.standfirst}`;
    });
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `${[
    '# llm-onpremise',
    '> What it takes to run an open language model on your own machines: memory, speed, cost and compliance, worked out from formulas that can be opened and figures with a source and a date.',
    `Each article answers one question and is here as Markdown, with its tables, equations and sources; figures are those of the site's first scenario. All of them in one file: [llms-full.txt](${absoluteAddress('llms-full.txt')}). What changed: [feed.xml](${absoluteAddress('feed.xml')}). Text and data are under CC BY 4.0.`,
    ...parts,
    `## Optional\n\n${others.map(([name, path, what]) => `- [${name}](${absoluteAddress(path)}): ${what}`).join('\n')}`,
  ].join('\n\n')}\n`;
}
