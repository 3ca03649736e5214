let fetching: Promise<string | undefined> | undefined;

/**
 * Text of the `organisation.json` beside the site, fetched once for a page; undefined where there is none or where it
 * holds nothing, as the one does that comes with the site.
 *
 * @throws {TypeError} when the site cannot be reached.
 */
export function fetchOrganisation(): Promise<string | undefined> {
  fetching ??= fetchText().catch((error: unknown) => {
    fetching = undefined;
    throw error;
  });
  return fetching;
}

async function fetchText(): Promise<string | undefined> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}organisation.json`, { cache: 'no-cache' });
  if (!response.ok) return undefined;
  const text = await response.text();
  return holdsNothing(text) ? undefined : text;
}

function holdsNothing(text: string): boolean {
  try {
    const { figures, choices, models } = JSON.parse(text) as Readonly<Record<string, object | undefined>>;
    return Object.keys({ ...figures, ...choices, ...models }).length === 0;
  } catch {
    // What cannot be read is said so by whoever reads it.
    return false;
  }
}
