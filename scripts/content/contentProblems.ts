import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFaults } from './articleFaults.ts';
import { contentsFaults } from './contentsFaults.ts';
import { orphanFaults } from './orphanFaults.ts';
import { shapeFaults } from './shapeFaults.ts';
import { figureReasons } from './typedFigures.ts';

/** One fault of an article or of contents.yaml, in the words its author needs. */
export interface ContentProblem {
  readonly file: string;
  /** `<name> must be <rule>, got <value>`. */
  readonly fault: string;
  readonly advice: string;
}

const reasons = Object.entries(figureReasons)
  .map(([name, meaning]) => `${name} (${meaning})`)
  .join(', ');

/** What to do about a fault, by how its sentence begins; the first that fits. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^Source id/, 'correct the id, or write the source: npm run new-record -- sources <id>'],
  [/^Formula of/, 'correct the path, or add the formula and its card under src/formulas'],
  [
    /^figure must/,
    `cite a Source or let a component write the figure; else put {/* figures: <reason> */} before the paragraph, or after the dash of an item, with one of ${reasons}`,
  ],
  [/^figures mark must be/, `correct the reason: ${reasons}`],
  [/^figures mark must stand/, 'delete the mark'],
  [/^component/, 'correct the name, or add the component to src/components/authoring.ts'],
  [/^link/, 'correct the link: from an article, another is ../<slug>/ and another page ../../<path>/'],
  [
    /^(front matter|title|standfirst|holds|checked|terms)\b.* must be (right|YAML)/,
    'correct the front matter, as src/data/article.ts says',
  ],
  [/^parts? must list every/, 'add the article to a part of content/contents.yaml'],
  [/^(parts|path of)/, 'correct the name in content/contents.yaml'],
  [
    /^standfirst must answer/,
    'answer the title in one to three sentences; join two of them, or leave one to the text',
  ],
  [/^article must have \d/, 'say what is missing, or give a part an article of its own'],
  [
    /^article must have a /,
    'add it, as npm run new-article does: what to remember as Takeaway, what the answer misses as WhenWrong, each claim with its Source',
  ],
  [
    /^article must say who/,
    'add a section "## Who should not do this" or "## Who can skip this", and say for whom the answer is another one',
  ],
  [
    /^article must show/,
    'put in a calculator of src/components/calculators.ts, a Quantity or a table that src/components/authoring.ts lists',
  ],
  [
    /^text of another/,
    'link to it where a sentence of another article leads there; if none does, it may be part of one',
  ],
  [/^article must stand/, 'put it into a path of content/contents.yaml, or link to it from more articles'],
  [/must be right/, 'correct the field, as src/data/contents.ts says'],
  [
    /must be (a )?files? in content\/data\/(\S+?),/,
    'correct the id, or write the record: npm run new-record',
  ],
];

const problem = (file: string, fault: string): ContentProblem => ({
  file,
  fault,
  advice: remedies.find(([begins]) => begins.test(fault))?.[1] ?? 'correct the line',
});

/** The shape is asked for once the front matter can be read. */
function faultsOf(id: string, text: string): readonly string[] {
  const faults = articleFaults(id, text);
  return faults.some((fault) => fault.startsWith('front matter'))
    ? faults
    : [...faults, ...shapeFaults(text)];
}

/** Everything that is wrong with articles and contents.yaml under a root; what they name is looked up in this project. */
export function contentProblems(root = '.'): readonly ContentProblem[] {
  const files = globSync('content/articles/**/*.mdx', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const idOf = (file: string) => file.replace(/^content\/articles\/|(\/index)?\.mdx$/g, '');
  const texts = new Map(files.map((file) => [idOf(file), readFileSync(join(root, file), 'utf8')]));
  const fileOf = new Map(files.map((file) => [idOf(file), file]));
  const file = 'content/contents.yaml';
  const contents = readFileSync(join(root, file), 'utf8');
  const ofArticles = [
    ...[...texts].flatMap(([id, text]) => faultsOf(id, text).map((fault) => [id, fault] as const)),
    ...orphanFaults(texts, contents),
  ];
  return [
    ...contentsFaults(contents, [...texts.keys()]).map((fault) => problem(file, fault)),
    ...ofArticles.map(([id, fault]) => problem(fileOf.get(id) ?? id, fault)),
  ];
}
