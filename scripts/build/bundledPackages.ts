import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where a build leaves the names of the packages whose code or files it put into the site; a release reads it. */
export const bundledPackagesFile = '.cache/bundled-packages.json';

const names = new Set<string>();

/** Astro's runtime stands in pages, and Vite's loader in chunks, as texts that no bundle names. */
const inlined = ['astro', 'vite'];

/** Vite makes workers with plugins of their own, hence a new one each time. */
const collector = () => ({
  name: 'bundled-packages',
  generateBundle(
    this: { environment?: { name: string } },
    _options: unknown,
    bundle: Readonly<Record<string, Output>>,
  ): void {
    const server = this.environment !== undefined && this.environment.name !== 'client';
    for (const output of Object.values(bundle)) {
      // What renders pages is not sent; the fonts and style sheets it names are.
      const paths = output.type === 'asset' ? output.originalFileNames : server ? [] : output.moduleIds;
      for (const path of paths ?? []) {
        const name = packageOf(path);
        if (name !== undefined) names.add(name);
      }
    }
  },
});

interface Output {
  readonly type: string;
  readonly moduleIds?: readonly string[];
  readonly originalFileNames?: readonly string[];
}

/** Package that a module belongs to: @preact/signals of …/node_modules/@preact/signals/dist/signals.mjs. */
export function packageOf(path: string): string | undefined {
  const parts = path.replaceAll('\\', '/').split('node_modules/');
  return parts.length > 1 ? /^(?:@[^/]+\/)?[^/?]+/.exec(parts.at(-1) ?? '')?.[0] : undefined;
}

/** Notes which packages a build puts into the site, workers included. */
export const bundledPackages: AstroIntegration = {
  name: 'bundled-packages',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [collector()], worker: { plugins: () => [collector()] } } });
    },
    'astro:build:done': () => {
      mkdirSync(dirname(bundledPackagesFile), { recursive: true });
      writeFileSync(
        bundledPackagesFile,
        `${JSON.stringify([...new Set([...names, ...inlined])].sort(), undefined, 2)}\n`,
      );
    },
  },
};
