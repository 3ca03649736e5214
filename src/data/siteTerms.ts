import { termsFromTexts } from './termsFromTexts.ts';

const texts = import.meta.glob<string>('/content/glossary/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const read = termsFromTexts(Object.entries(texts).map(([path, text]) => [path.slice(1), text] as const));
const [problem] = read.problems;
if (problem) {
  const { file, path, expected, received, advice } = problem;
  throw new TypeError(`${file}: ${path} must be ${expected}, got ${received}. To do: ${advice}`);
}

/** Every term of the glossary by its id. */
export const siteTerms = read.terms;
