import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Reader } from './Reader.ts';

/** What is used of selenium-webdriver, which is not among the dependencies. */
interface Selenium {
  readonly Builder: new () => Builder;
}
interface Builder {
  readonly usingServer: (address: string) => Builder;
  readonly withCapabilities: (capabilities: object) => Builder;
  readonly build: () => Promise<Driver>;
}
interface Element {
  readonly click: () => Promise<void>;
  readonly sendKeys: (text: string) => Promise<void>;
}
interface Driver {
  readonly get: (address: string) => Promise<void>;
  readonly navigate: () => { readonly refresh: () => Promise<void> };
  readonly executeScript: (script: string) => Promise<unknown>;
  readonly findElement: (by: { readonly css: string }) => Promise<Element>;
  readonly getCapabilities: () => Promise<{ readonly get: (name: string) => unknown }>;
  readonly manage: () => { readonly window: () => { readonly setRect: (rect: object) => Promise<void> } };
  readonly quit: () => Promise<void>;
}

interface WebkitPrograms {
  readonly driver: string;
  readonly miniBrowser: string;
  readonly display: string;
}

/** WebKitGTK's small browser on a display without a screen, over WebDriver. It tells nothing of its console. */
export async function webkitReader(
  packages: string,
  site: string,
  { driver, miniBrowser, display }: WebkitPrograms,
  port: number,
): Promise<Reader> {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [told] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const served = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${told.toString().trim()}`, GDK_BACKEND: 'x11' },
  });
  const end = (): void => {
    served.kill();
    screen.kill();
  };
  // Where a run breaks off, too.
  process.once('exit', end);
  const address = `http://127.0.0.1:${port}`;
  await answers(`${address}/status`, served);
  const { Builder } = createRequire(`${packages}/`)('selenium-webdriver') as Selenium;
  const window = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    })
    .build();
  await window.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 980 });
  const version = (await window.getCapabilities()).get('browserVersion');
  return {
    browser: `WebKitGTK ${String(version)}`,
    open: (path) => window.get(site + path),
    reload: () => window.navigate().refresh(),
    read: (expression) => window.executeScript(`return (${expression})`),
    click: async (selector) => (await window.findElement({ css: selector })).click(),
    type: async (selector, text) => {
      const field = await window.findElement({ css: selector });
      await field.click();
      await window.executeScript(`document.querySelector(${JSON.stringify(selector)}).select()`);
      await field.sendKeys(text);
    },
    consoleErrors: () => [],
    close: async () => {
      await window.quit();
      end();
    },
  };
}

const tries = 100;
const pauseMilliseconds = 100;

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (server.exitCode !== null) break;
    // Until it listens, asking fails.
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
  throw new Error(`WebKitWebDriver must answer at ${address}, got exit ${server.exitCode ?? 'none'}`);
}
