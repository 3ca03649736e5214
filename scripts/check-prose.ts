import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { proseMeasure } from './check-prose/proseMeasure.ts';
import { typedFigures } from './content/typedFigures.ts';

/** `npm run check-prose`: words, sentences and reading level of each article, hardest first, and its longest sentences, then figures without a source and why. */
const measured = globSync('content/articles/**/*.mdx')
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { name: basename(file, '.mdx'), typed: typedFigures(text), ...proseMeasure(text) };
  })
  .sort((one, other) => other.meanWordCount - one.meanWordCount);

console.log('article                                words  sentences  words a sentence  grade');
for (const { name, wordCount, sentenceCount, meanWordCount, gradeYears } of measured)
  console.log(
    [
      name.padEnd(36),
      String(wordCount).padStart(7),
      String(sentenceCount).padStart(10),
      meanWordCount.toFixed(1).padStart(17),
      gradeYears.toFixed(1).padStart(6),
    ].join(' '),
  );

console.log('\nLongest sentences');
for (const { name, longest } of measured)
  for (const { sentence, wordCount } of longest)
    console.log(`${String(wordCount).padStart(3)} ${name}: ${sentence}`);

console.log('\nFigures without a source, each with its reason');
for (const { name, typed } of measured)
  for (const { words, reason = 'none' } of typed) console.log(`    ${name}, ${reason}: ${words}`);
