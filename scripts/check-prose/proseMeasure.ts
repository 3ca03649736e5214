import { sentencesOf } from './sentencesOf.ts';

/** How hard an article is to read. */
export interface ProseMeasure {
  readonly wordCount: number;
  readonly sentenceCount: number;
  readonly meanWordCount: number;
  /** Years of schooling after Flesch and Kincaid; syllables are counted by groups of vowels. */
  readonly gradeYears: number;
  /** Its longest sentences, longest first. */
  readonly longest: readonly { readonly sentence: string; readonly wordCount: number }[];
}

const mostNamed = 3;

export const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/[\s–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:[^laeiouy]es|[^aeiouy]e|ed)$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );

/** Measures the text of an article. The grade of Kincaid and others, 1975: 0.39 words a sentence and 11.8 syllables a word, less 15.59. */
export function proseMeasure(text: string): ProseMeasure {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const wordCount = sentences.reduce((sum, { words }) => sum + words.length, 0);
  const syllableCount = sentences
    .flatMap(({ words }) => words)
    .reduce((sum, word) => sum + syllablesOf(word), 0);
  const meanWordCount = wordCount / Math.max(1, sentences.length);
  return {
    wordCount,
    sentenceCount: sentences.length,
    meanWordCount,
    gradeYears: 0.39 * meanWordCount + (11.8 * syllableCount) / Math.max(1, wordCount) - 15.59,
    longest: sentences
      .map(({ sentence, words }) => ({ sentence, wordCount: words.length }))
      .sort((one, other) => other.wordCount - one.wordCount)
      .slice(0, mostNamed),
  };
}
