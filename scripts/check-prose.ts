import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { bareFigures } from './check-prose/bareFigures.ts';
import { proseMeasure } from './check-prose/proseMeasure.ts';

/** `npm run check-prose`: words, sentences and reading level of each article, hardest first, and its longest sentences, then figures without a source. */
const measured = globSync('content/articles/**/*.mdx')
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { name: basename(file, '.mdx'), bare: bareFigures(text), ...proseMeasure(text) };
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

console.log('\nParagraphs with a figure and no source');
for (const { name, bare } of measured) for (const block of bare) console.log(`    ${name}: ${block}`);
