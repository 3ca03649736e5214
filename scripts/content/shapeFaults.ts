import { proseMeasure } from '../check-prose/proseMeasure.ts';
import { sentencesOf } from '../check-prose/sentencesOf.ts';
import { articleOf, type Tag } from './articleOf.ts';

const wordCounts = { least: 900, most: 2500 };
const mostSentences = 3;

/** Headings that send a reader away: `Who should not do this`, `Who can skip this` and their like. */
const sendsAway = /^## Who (?:should (?:not|look elsewhere)|can (?:skip|leave|do less)|needs none)\b/m;

/** Whether a component shows what is worked out or taken from records: a calculator, a live figure or a table. */
const isComputed = ({ name }: Tag): boolean =>
  /^[A-Z]\w*(?:Calculator|Table|Figure|Count|Error)$|^Quantity$/.test(name);

/** What an article with front matter lacks of the shape that all have, each as `<name> must be <rule>, got <value>`. */
export function shapeFaults(text: string): readonly string[] {
  const { prose, tags } = articleOf(text);
  const [front = ''] = /^---\n.*?\n---\n/s.exec(text) ?? [];
  const sentenceCount = sentencesOf(front).length;
  const { wordCount } = proseMeasure(text);
  const lacking = ['Takeaway', 'WhenWrong', 'Source'].filter((part) =>
    tags.every(({ name }) => name !== part),
  );
  return [
    ...(sentenceCount >= 1 && sentenceCount <= mostSentences
      ? []
      : [`standfirst must answer in 1 to ${mostSentences} sentences, got ${sentenceCount}`]),
    ...(wordCount >= wordCounts.least && wordCount <= wordCounts.most
      ? []
      : [`article must have ${wordCounts.least} to ${wordCounts.most} words of prose, got ${wordCount}`]),
    ...lacking.map((part) => `article must have a ${part}, got none`),
    ...(sendsAway.test(prose)
      ? []
      : ['article must say who should not do it or can skip it, got no such section']),
    ...(tags.some(isComputed)
      ? []
      : ['article must show a calculator, a live figure or a table of records, got none']),
  ];
}
