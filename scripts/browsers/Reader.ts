/** One open window of a browser, and what a reader does in it. */
export interface Reader {
  readonly browser: string;
  readonly open: (path: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression in the page, as JSON carries it. */
  readonly read: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  /** Types with keys in place of what the field holds. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** What only this browser's own console told since the last time. */
  readonly consoleErrors: () => readonly string[];
  readonly close: () => Promise<void>;
}
