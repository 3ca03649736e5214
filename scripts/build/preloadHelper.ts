import type { AstroIntegration } from 'astro';

const vitesHelper = '\0vite/preload-helper.js';
const vitesName = '__vitePreload';

/** As Vite calls it: what loads a module, and the files that it needs, from the base on. */
const shortHelper = (base: string): string => `
const asked = new Set();
export const ${vitesName} = (load, files = []) => {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};
`;

/**
 * Puts a short function in place of the one by which Vite loads modules on demand. Vite's stands in every page, weighs a
 * third of what a page of prose runs, and does what this site has no use for: style sheets, nonces, old browsers, an event of its own.
 */
export const preloadHelper: AstroIntegration = {
  name: 'preload-helper',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const base = `${config.base.replace(/\/$/, '')}/`;
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'preload-helper',
              enforce: 'pre',
              configEnvironment: (name) =>
                name === 'client'
                  ? { build: { modulePreload: { polyfill: false, resolveDependencies: preloaded } } }
                  : undefined,
              transform: (code, id) => (id === vitesHelper ? helperFor(code, base) : undefined),
            },
          ],
        },
      });
    },
  },
};

/**
 * Which files are asked for together with a module. Scripts of every page and article name none: the names would be a
 * tenth of what these scripts weigh, and each module names what it needs.
 *
 * @throws {Error} for a style sheet, which the short helper does not load.
 */
export function preloaded(
  _file: string,
  needed: string[],
  { hostId }: { readonly hostId: string },
): string[] {
  const sheet = needed.find((file) => file.endsWith('.css'));
  if (sheet !== undefined)
    throw new Error(
      `style sheet of a late part must be loaded by src/islands/shared/loadStyle.ts, got ${sheet} imported in ${hostId}`,
    );
  return /\/(?:Page|Article)\.astro/.test(hostId) ? [] : needed;
}

/** @throws {Error} when Vite's helper has another name, or is called with other things, than is known here. */
export function helperFor(code: string, base: string): string {
  if (!code.includes(`export const ${vitesName} = function preload(baseModule, deps, importerUrl)`))
    throw new Error(
      `preload helper must be ${vitesName} of a module and its files, got another text: see scripts/build/preloadHelper.ts`,
    );
  return shortHelper(base);
}
