import { expect, test } from '@playwright/test';
import { openCalculator } from './calculatorPage.ts';
import { otherSite, pages } from './pages.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

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
      const faults: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        const inside = url.origin === home.origin && url.pathname.startsWith(home.pathname);
        if (!inside && !['data:', 'blob:'].includes(url.protocol)) faults.push(`outside ${request.url()}`);
      });
      page.on('response', (response) => {
        const wanted = response.url() === new URL(path, home).href && kind === 'missing page';
        if (response.status() >= 400 && !wanted) faults.push(`${response.status()} ${response.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' && kind !== 'missing page') faults.push(`console ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error ${error.message}`));
      await page.addInitScript(() => {
        window.violations = [];
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          window.violations.push(`policy ${violatedDirective} ${blockedURI}`),
        );
      });
      await page.goto(new URL(path, home).href);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      faults.push(...(await page.evaluate(() => window.violations)));
      expect(faults).toEqual([]);
    });

test('search, own models and the catalogue stay inside as well', async ({ page, baseURL }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      outside.push(request.url());
  });
  await openCalculator(page);
  await page.getByText('Bring your own model').click();
  await page.getByLabel('Or paste a config.json').fill('{"model_type": "secret-model"}');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.locator('.own-model .refusal')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search words' }).fill('cache');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  expect(outside).toEqual([]);
});
