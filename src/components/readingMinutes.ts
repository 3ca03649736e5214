const wordsPerMinute = 220;
const remark = /\{\/\*.*?\*\/\}/gs;

/** Minutes an article takes to read, at least one; what its authors note for themselves is not counted. */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round(text.replace(remark, '').split(/\s+/).length / wordsPerMinute));
