/** Calculators that stand in an article, by the first word of their component: `memory` of `MemoryCalculator`. */
export const calculatorsIn = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/<([A-Z][a-z]+)Calculator\b/g)].map(([, name = '']) => name.toLowerCase()));
