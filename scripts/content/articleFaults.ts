import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { calculatorsIn } from '../../src/components/calculatorsIn.ts';
import { articleRecord } from '../../src/data/article.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { readTerms } from '../../src/data/readTerms.ts';
import { liveCostNames } from '../../src/reports/cost/liveCost.ts';
import { livePerformanceNames } from '../../src/reports/livePerformance.ts';
import { liveQuantityNames } from '../../src/reports/liveQuantities.ts';
import { type Article, articleOf, partsOf } from './articleOf.ts';
import { figureFaults } from './figureFaults.ts';
import { siteRoutes } from './siteRoutes.ts';
import { yamlFault } from './yamlFault.ts';

const { records } = readRecords();
const { terms } = readTerms();
const quantityNames: ReadonlySet<string> = new Set([
  ...liveQuantityNames,
  ...livePerformanceNames,
  ...liveCostNames,
]);

/** Components an author may write, read off the two lists of them. */
const authored = new Set(
  ['authoring', 'calculators'].flatMap((list) =>
    [...readFileSync(`src/components/${list}.ts`, 'utf8').matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name),
  ),
);

const idsIn = (list = ''): readonly string[] => list.split(',').map((id) => id.trim());

/** Values of one attribute of one component that are not as they must be, each as a sentence. */
const wrong = (
  { tags }: Article,
  name: string,
  attribute: string,
  rule: string,
  holds: (value: string) => boolean,
): readonly string[] =>
  tags
    .filter((tag) => tag.name === name)
    .flatMap(({ attributes }) => idsIn(attributes[attribute] ?? ''))
    .filter((value) => !holds(value))
    .map((value) => `${name} ${attribute} must be ${rule}, got ${value}`);

/** Phrases that say nothing, or praise. */
const fillers =
  /\b(?:in order to|it is important to|it should be noted|worth noting|needless to say|at the end of the day|in today's world|in conclusion|when it comes to|as we all know|delv(?:e|ing)|leverag(?:e|ing)|seamless(?:ly)?|cutting-edge|state-of-the-art|game-chang\w+|revolutioni\w+|unlocks?|empower\w*|holistic|best-in-class|world-class|vital role|crucial(?:ly)?|of course|obviously|clearly|basically|simply|utili[sz]e[sd]?|paradigm|synerg\w+|streamlin\w+|tapestry|testament to|ever-evolving|fast-paced|deep dive|powerful|furthermore|moreover|additionally|notably|importantly|interestingly|essentially)\b/gi;

const isModel = (id: string) => records.models.has(id);
const isLicence = (id: string) => records.licences.has(id);
const isFormat = (id: string) => id === 'native' || records.formats.has(id);
const isCase = (id: string) => records.cases.has(id);
const isFormula = (path: string) => existsSync(`src/formulas/${path}.card.ts`);

/** The anchor Astro gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const anchorsOf = ({ body, prose, tags }: Article): ReadonlySet<string> =>
  new Set([
    ...[...prose.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)),
    ...tags.filter(({ name }) => name === 'Formula').map(({ attributes }) => attributes['of'] ?? ''),
    ...[...calculatorsIn(body)].map((name) => `${name}-calculator-title`),
  ]);

function linkFault(id: string, article: Article, link: string): string | undefined {
  if (/^https?:/.test(link))
    return `link must stay on the site, with a Source for what is elsewhere, got ${link}`;
  const [path = '', anchor = ''] = link.split('#', 2);
  if (path === '')
    return anchorsOf(article).has(anchor) ? undefined : `link must lead to a heading, got ${link}`;
  if (path.startsWith('/')) return `link must be relative, since the site moves with its base, got ${link}`;
  const target = posix.join('articles', id, path);
  if (!path.endsWith('/')) return `link must end in a slash, got ${link}`;
  return siteRoutes.has(target.replace(/^\.?\/?|\/$/g, ''))
    ? undefined
    : `link must lead to a page, got ${link}`;
}

const checks: readonly ((article: Article, id: string) => readonly (string | undefined)[])[] = [
  ({ head }) => {
    const { error } = articleRecord.safeParse(head);
    return (error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.') || 'front matter'} must be right, got ${message}`,
    );
  },
  ({ body }) =>
    [...body.matchAll(/^(?:import|export)\s.*$/gm)].map(
      ([line]) => `article must import nothing, got ${line}`,
    ),
  ({ body }) =>
    [...body.matchAll(/\{\/\* to write: (.*?) \*\/\}/gs)].map(
      ([, what = '']) => `article must say what its template asks for, got nothing on ${what}`,
    ),
  ({ prose }) =>
    [...prose.matchAll(/^\|(?=[\s|:-]*-)[\s|:-]*:[\s|:-]*$/gm)].map(
      ([row]) => `table must leave its columns unaligned, since pages allow no inline style, got ${row}`,
    ),
  ({ tags }) =>
    tags
      .filter(({ name }) => !authored.has(name))
      .map(({ name }) => `component must be in src/components/authoring.ts, got ${name}`),
  (article) =>
    wrong(article, 'Source', 'id', 'a file in content/data/sources', (id) => records.sources.has(id)),
  (article) => wrong(article, 'Term', 'id', 'a file in content/glossary', (id) => terms.has(id)),
  (article) => wrong(article, 'Formula', 'of', 'a path under src/formulas', isFormula),
  (article) =>
    wrong(article, 'Quantity', 'of', 'in liveQuantities.ts or livePerformance.ts in src/reports', (name) =>
      quantityNames.has(name),
    ),
  (article) => [
    ...wrong(article, 'CaseFigure', 'case', 'a file in content/data/cases', isCase),
    ...wrong(article, 'CaseTable', 'cases', 'files in content/data/cases', isCase),
    ...wrong(article, 'CaseFigure', 'of', 'a name that Quantity takes', (name) => quantityNames.has(name)),
    ...wrong(article, 'CaseTable', 'figures', 'names that Quantity takes, with headings', (part) =>
      quantityNames.has(/^(\S+): \S/.exec(part)?.[1] ?? ''),
    ),
  ],
  (article) => [
    ...wrong(article, 'ModelFigure', 'model', 'a file in content/data/models', isModel),
    ...wrong(
      article,
      'ModelFigure',
      'format',
      'a file in content/data/formats',
      (id) => id === '' || isFormat(id),
    ),
    ...['SizeTable', 'CacheTable', 'ExpertsTable', 'LoadTable', 'TransferTable'].flatMap((table) =>
      wrong(article, table, 'models', 'files in content/data/models', isModel),
    ),
    ...wrong(article, 'SizeTable', 'formats', 'files in content/data/formats', isFormat),
    ...wrong(article, 'CatchUpTable', 'index', 'a file in content/data/benchmarks', (id) =>
      records.benchmarks.has(id),
    ),
    ...wrong(article, 'LicenceTable', 'licences', 'files in content/data/licences', isLicence),
    ...wrong(
      article,
      'LicenceCount',
      'licences',
      'files in content/data/licences',
      (id) => id === '' || isLicence(id),
    ),
  ],
  ({ prose }) =>
    [...prose.matchAll(fillers)].map(([phrase]) => `article must do without filler, got ${phrase}`),
  (article, id) =>
    [...article.prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => linkFault(id, article, link)),
  ({ body }) => figureFaults(body),
];

/** Everything that is wrong with the text of an article, each as `<name> must be <rule>, got <value>`. */
export function articleFaults(id: string, text: string): readonly string[] {
  const unread = yamlFault(partsOf(text)[1] ?? '');
  if (unread !== undefined) return [`front matter must be YAML, got ${unread}`];
  const article = articleOf(text);
  return checks.flatMap((check) => check(article, id)).filter((fault) => fault !== undefined);
}
