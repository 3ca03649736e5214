import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM'];
// Two checkouts may be tested at once: PORT=5471 takes 5471 to 5473.
const port = Number(process.env['PORT'] ?? 4471);
const otherPort = port + 1;
const rootPort = port + 2;

/** Drives what `npm run build` wrote; `npm test` builds it first. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // Nothing here is timed: a machine that does other work beside is only waited for.
  expect: { timeout: 20_000 },
  forbidOnly: true,
  // A busy machine may hold one up; what passes at the second try is named in the report.
  retries: 1,
  reporter: [['dot'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/llm-onpremise/`,
    browserName: 'chromium',
    // Tests that hold answers back could not see what a service worker fetches; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: [
    { command: `node scripts/serve.ts dist /llm-onpremise ${port}`, port, stdout: 'ignore' },
    { command: `node scripts/serve.ts dist-other /x/y ${otherPort}`, port: otherPort, stdout: 'ignore' },
    { command: `node scripts/serve.ts dist-root / ${rootPort}`, port: rootPort, stdout: 'ignore' },
  ],
});
