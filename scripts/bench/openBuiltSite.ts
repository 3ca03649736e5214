import { type Browser, chromium } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { siteBase } from '../serve/siteBase.ts';
import { findChromium } from '../test/findChromium.ts';

export interface BuiltSite {
  readonly browser: Browser;
  /** Address of the landing page. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site to a browser of its own on this machine. */
export async function openBuiltSite(directory: string, port: number): Promise<BuiltSite> {
  const server = spawn(process.execPath, ['scripts/serve.ts', directory, siteBase(), String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const executablePath = await findChromium();
    const browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath !== undefined && { executablePath }),
    });
    // It says where it listens once it does.
    await once(server.stdout, 'data');
    const close = async () => {
      await browser.close();
      server.kill();
    };
    return { browser, address: `http://127.0.0.1:${port}${siteBase().replace(/\/$/, '')}/`, close };
  } catch (error) {
    server.kill();
    throw error;
  }
}
