/** What every server does for the site, said once; each configuration is written from it. */
export interface ServerRules {
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Headers of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** For HTTPS alone: over plain HTTP browsers ignore it. */
  readonly strictTransport: string;
  /** Media type by a file's ending. */
  readonly types: Readonly<Record<string, string>>;
  /** Folders, under the base, whose file names are hashes of their content. */
  readonly immutableFolders: readonly string[];
  readonly immutableCache: string;
  /** Everything else is asked for anew, and mostly answered with 304. */
  readonly otherCache: string;
}

/** The features of browsers that the site never uses; copying to the clipboard it does. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

const types: ServerRules['types'] = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  yaml: 'application/yaml',
  yml: 'application/yaml',
  bib: 'text/plain',
  py: 'text/plain',
  sh: 'text/plain',
  pdf: 'application/pdf',
  zip: 'application/zip',
  wasm: 'application/wasm',
  // Parts of the search index, which its own code unpacks.
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** @param policy what `sitePolicy` read from the pages. */
export const serverRules = (policy: string, base = '/llm-onpremise/'): ServerRules => ({
  base,
  headers: {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  },
  strictTransport: 'max-age=31536000; includeSubDomains',
  types,
  immutableFolders: ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'],
  immutableCache: 'public, max-age=31536000, immutable',
  otherCache: 'no-cache',
});

/** Whether answers of a type are text, and so say that they are in UTF-8. */
export const isText = (type: string): boolean => type.startsWith('text/');

/**
 * @throws {RangeError} when a file of the site ends in what no server would know the type of.
 */
export function requireTypes(paths: readonly string[], rules: ServerRules): void {
  const unknown = paths.find((path) => rules.types[endingOf(path)] === undefined);
  if (unknown !== undefined)
    throw new RangeError(
      `type of every file must be in scripts/release/ServerRules.ts, got none for ${unknown}`,
    );
}

export const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
