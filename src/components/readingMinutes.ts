const wordsPerMinute = 220;

/** Minutes a text takes to read, at least one. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.split(/\s+/).length / wordsPerMinute));
