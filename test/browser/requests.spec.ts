import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { wakeIslands } from '../../scripts/browsers/wakeIslands.ts';
import { ggufFile } from '../data/imports/modelFileFixture.ts';
import { tinyGguf } from '../data/imports/tinyModels.ts';
import { chooseFile } from './calculatorPage.ts';
import { otherSite, pages } from './pages.ts';
import { watchFaults } from './watchFaults.ts';

const sites = [
  { name: 'its own path', root: '' },
  { name: 'another path', root: otherSite },
] as const;

for (const { name, root } of sites)
  for (const { kind, path } of pages)
    test(`${kind} under ${name} asks nobody else for anything and breaks no rule`, async ({
      page,
      baseURL,
    }) => {
      const home = new URL(root === '' ? (baseURL ?? '') : root);
      const address = new URL(path, home).href;
      const faults = await watchFaults(page, home, (url) => kind === 'missing page' && url === address);
      await page.goto(address);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
    });

/** Opens a page and waits until all of it answers to the reader. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await wakeIslands(page);
}

const file = (name: string, buffer: Buffer | string) => ({ name, mimeType: '', buffer: Buffer.from(buffer) });

/** What readers do on a page: everything that starts a worker, loads more code, or reads a file. */
const journeys: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'search and theme': async (page) => {
    await page.goto('articles/');
    await page
      .getByRole('button', { name: /theme|dark|light/i })
      .first()
      .click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search words' }).fill('cache');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  },
  'own models and scenario files': async (page) => {
    await open(page, 'calculators/memory/');
    await page.getByText('Bring your own model').click();
    await page.getByLabel('Or paste a config.json').fill('{"model_type": "<img src=//elsewhere.example/x>"}');
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.locator('.own-model .refusal')).toBeVisible();
    const gguf = ggufFile(tinyGguf);
    await chooseFile(page, 'Model files', file('m.gguf', Buffer.from(await gguf.bytes(0, gguf.size))));
    await expect(page.locator('.own-model [role=status]')).toContainText('is in use');
    await page
      .getByLabel('Scenario file')
      .setInputFiles(file('s.json', '{"kind":"llm-onpremise scenario","version":1,"scenario":{"<b>":1}}'));
    await expect(page.getByText('Scenario opened.')).toContainText('<b>');
  },
  'own measurements and the simulator': async (page) => {
    await open(page, 'calculators/performance/');
    const kernels = await readFile(new URL('../data/imports/ownKernels.json', import.meta.url));
    await page.getByText('Use your own measurements').click();
    await chooseFile(page, 'Measured kernels', file('k.json', kernels));
    await expect(page.locator('.own-kernels [role=status]')).toContainText('was measured');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Simulate' })).toBeEnabled();
  },
  'own figures and own requests': async (page) => {
    await open(page, 'calculators/cost/');
    await page.getByText('Your organisation’s figures').click();
    await chooseFile(
      page,
      'Figures',
      file('f.json', '{"kind":"llm-onpremise organisation","version":1,"<i>x</i>":1}'),
    );
    await expect(page.getByText('<i>x</i> must be one of')).toBeVisible();
    await page.getByText('Read your own requests').click();
    await chooseFile(page, 'Requests', file('r.csv', 'time,input,output\n2026-01-05T08:00:00Z,<u>,1\n'));
    await expect(page.locator('.trace [role=status]')).not.toBeEmpty();
  },
  'a plan': async (page) => {
    await open(page, 'calculators/plan/');
    await page.getByRole('textbox', { name: 'Users, people', exact: true }).fill('500');
    await expect(page.locator('.plan-calculator .answer-sentence')).toContainText('for 500 users');
  },
  'deployment files': async (page) => {
    await open(page, 'calculators/deployment/?batch=7');
    await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
  },
  'a list sorted and judged': async (page) => {
    await open(page, 'models/');
    await page.getByLabel('Find').fill('llama');
    await page.getByRole('columnheader').getByRole('button').first().click();
  },
};

for (const [name, journey] of Object.entries(journeys))
  test(`${name}: nobody else is asked and no rule broken`, async ({ page, baseURL }) => {
    const faults = await watchFaults(page, new URL(baseURL ?? ''));
    await journey(page);
    expect(faults).toEqual([]);
  });

test('markup that a script makes of text is refused, whatever the text', async ({ page }) => {
  await page.goto('');
  for (const attempt of [
    () => (document.body.innerHTML = '<p>markup</p>'),
    () => new Worker('https://elsewhere.example/worker.js'),
    () => new Worker('/outside-the-site.js'),
    () => document.body.append(Object.assign(document.createElement('script'), { text: 'var ran = true' })),
  ])
    await expect(page.evaluate(attempt)).rejects.toThrow(/TrustedHTML|TrustedScript|must be under/);
});

test('no inline script knows where the site is served', async ({ page }) => {
  for (const { path } of pages) {
    const text = await (await page.request.get(path)).text();
    for (const [, script = ''] of text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g))
      expect(script).not.toContain('/llm-onpremise');
  }
});
