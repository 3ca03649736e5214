import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFaults } from './articleFaults.ts';
import { contentsFaults } from './contentsFaults.ts';
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

/** Everything that is wrong with articles and contents.yaml under a root; what they name is looked up in this project. */
export function contentProblems(root = '.'): readonly ContentProblem[] {
  const files = globSync('content/articles/**/*.mdx', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const idOf = (file: string) => file.replace(/^content\/articles\/|(\/index)?\.mdx$/g, '');
  const contents = 'content/contents.yaml';
  return [
    ...contentsFaults(readFileSync(join(root, contents), 'utf8'), files.map(idOf)).map((fault) =>
      problem(contents, fault),
    ),
    ...files.flatMap((file) =>
      articleFaults(idOf(file), readFileSync(join(root, file), 'utf8')).map((fault) => problem(file, fault)),
    ),
  ];
}
