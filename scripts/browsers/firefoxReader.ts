import { pathToFileURL } from 'node:url';
import type { Reader } from './Reader.ts';

/** What is used of puppeteer-core, which is not among the dependencies. */
interface Puppeteer {
  readonly launch: (options: object) => Promise<{
    readonly version: () => Promise<string>;
    readonly newPage: () => Promise<Page>;
    readonly close: () => Promise<void>;
  }>;
}
interface Page {
  readonly goto: (address: string) => Promise<unknown>;
  readonly reload: () => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly keyboard: { readonly type: (text: string) => Promise<void> };
  readonly on: (
    event: 'console' | 'pageerror',
    listener: (told: {
      readonly message?: string;
      readonly type?: () => string;
      readonly text?: () => string;
    }) => void,
  ) => void;
}

/** Firefox without a window, over WebDriver BiDi, which it speaks itself. */
export async function firefoxReader(packages: string, site: string, program: string): Promise<Reader> {
  const file = `${packages}/node_modules/puppeteer-core/lib/puppeteer/puppeteer-core.js`;
  const { default: puppeteer } = (await import(pathToFileURL(file).href)) as { readonly default: Puppeteer };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    args: ['--width=1280', '--height=980'],
    // A set size would be emulated by a command that Firefox 140 does not know.
    defaultViewport: null,
  });
  const page = await browser.newPage();
  let errors: string[] = [];
  page.on('console', (told) => {
    if (told.type?.() === 'error') errors.push(told.text?.() ?? '');
  });
  // Firefox asks for the icon late, and calls it an error of the service worker when the reader has left by then.
  const isLateIcon = /favicon\.svg.*ServiceWorker intercepted/;
  page.on('pageerror', ({ message = 'error without words' }) => {
    if (!isLateIcon.test(message)) errors.push(message);
  });
  return {
    browser: (await browser.version()).replace(/^firefox\//, 'Firefox '),
    open: async (path) => void (await page.goto(site + path)),
    reload: async () => void (await page.reload()),
    read: (expression) => page.evaluate(expression),
    click: (selector) => page.click(selector),
    type: async (selector, text) => {
      await page.click(selector);
      await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).select()`);
      await page.keyboard.type(text);
    },
    consoleErrors: () => {
      const told = errors;
      errors = [];
      return told;
    },
    close: () => browser.close(),
  };
}
