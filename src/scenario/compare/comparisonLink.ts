import { comparisonQuery } from './comparisonCodec.ts';
import type { KeptScenario } from './KeptScenario.ts';

/** Longer links are cut by mail programs and chats. */
export const longestLink = 2000;

/** A link to a comparison, or the length it would have where that is too long to pass on. */
export function comparisonLink(
  page: string,
  kept: readonly KeptScenario[],
): { readonly link: string } | { readonly tooLongCount: number } {
  const link = `${page}?${comparisonQuery(kept)}`;
  return link.length <= longestLink ? { link } : { tooLongCount: link.length };
}
