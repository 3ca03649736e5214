import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { bundledPackages } from './scripts/build/bundledPackages.ts';
import { islandIds } from './scripts/build/islandIds.ts';
import { preloadHelper } from './scripts/build/preloadHelper.ts';
import { scriptChunks } from './scripts/build/scriptChunks.ts';
import { touchDirective } from './scripts/build/touchDirective.ts';
import { besideSources } from './src/components/besideSources.ts';
import { boundNumbers } from './src/components/boundNumbers.ts';
import { termLinks } from './src/components/termLinks.ts';
import { readTerms } from './src/data/readTerms.ts';

/** Path the site is served under; `SITE_BASE=/x/y npm run build` moves it. */
const base = process.env.SITE_BASE ?? '/llm-onpremise';

/** Nothing may be fetched from, sent to or run from elsewhere; browsers enforce it. Search needs WebAssembly. */
const csp = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Nothing may be parsed as HTML; addresses of workers pass the one policy of public/first.js.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

/**
 * Keeps numbers with their units, parts sources that stand side by side, and links the terms of the glossary where an
 * article first names them; the terms are read when the command starts.
 *
 * @type {import('astro').AstroIntegration}
 */
const articleText = {
  name: 'article-text',
  hooks: {
    'astro:config:setup': ({ config }) => {
      config.markdown.processor.options.mdastPlugins.push(
        boundNumbers(),
        besideSources(),
        termLinks(readTerms().terms),
      );
    },
  },
};

export default defineConfig({
  base,
  // Where the host is known, feeds and cards name it; a built folder belongs to no host otherwise.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    articleText,
    islandIds,
    touchDirective,
    preloadHelper,
    scriptChunks,
    bundledPackages,
  ],
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: 'prism' },
  // Small files too stand apart: a script within a page needs its hash in the policy of each.
  vite: { build: { assetsInlineLimit: 0 } },
  security: { csp },
});
