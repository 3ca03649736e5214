import type { Page } from '@playwright/test';

declare global {
  interface Window {
    reportViolation: (violation: string) => void;
  }
}

/**
 * Notes from now on whatever a page should never do: ask anybody but the site under `home`, break its policy or the rules
 * of trusted types (in a worker too, by the console), throw, or miss a file. `allows` names answers that are expected.
 */
export async function watchFaults(
  page: Page,
  home: URL,
  allows: (address: string) => boolean = () => false,
): Promise<readonly string[]> {
  const faults: string[] = [];
  // Of the whole context, so that what a service worker fetches counts as well.
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    const inside = url.origin === home.origin && url.pathname.startsWith(home.pathname);
    if (!inside && !['data:', 'blob:'].includes(url.protocol)) faults.push(`outside ${request.url()}`);
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400 && !allows(response.url()))
      faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && !allows(message.location().url))
      faults.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error ${error.message}`));
  await page.exposeFunction('reportViolation', (violation: string) => faults.push(violation));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.reportViolation(`policy ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  );
  return faults;
}
