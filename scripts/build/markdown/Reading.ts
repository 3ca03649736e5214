/** What turning a page into Markdown must know beside its HTML. */
export interface Reading {
  /** An address as the page has it, made to lead there from anywhere. */
  readonly addressOf: (href: string) => string;
  /** Equation and symbols in TeX of the formula at a path under src/formulas, the result's symbol last. */
  readonly texOf: (formula: string) => { readonly equation: string; readonly symbols: readonly string[] };
}
