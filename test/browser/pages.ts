/** One page of every kind the site has; paths are relative to where it is served. */
export const pages = [
  { kind: 'landing', path: '' },
  { kind: 'article', path: 'articles/how-much-memory/' },
  { kind: 'list of articles', path: 'articles/' },
  { kind: 'calculator', path: 'calculators/memory/' },
  { kind: 'performance calculator', path: 'calculators/performance/' },
  { kind: 'deployment files', path: 'calculators/deployment/' },
  { kind: 'cost calculator', path: 'calculators/cost/' },
  { kind: 'plan', path: 'calculators/plan/' },
  { kind: 'own machines', path: 'calculators/owned/' },
  { kind: 'comparison', path: 'calculators/compare/' },
  { kind: 'decision', path: 'calculators/decide/' },
  { kind: 'training calculator', path: 'calculators/training/' },
  { kind: 'night shift', path: 'calculators/night/' },
  { kind: 'article on money', path: 'articles/own-rent-or-call/' },
  { kind: 'article on the room', path: 'articles/power-cooling-and-the-room/' },
  { kind: 'article on speed', path: 'articles/how-fast/' },
  { kind: 'list of calculators', path: 'calculators/' },
  { kind: 'catalogue', path: 'catalogue/' },
  { kind: 'list of models', path: 'models/' },
  { kind: 'model', path: 'models/llama-3.1-70b-instruct/' },
  { kind: 'list of accelerators', path: 'accelerators/' },
  { kind: 'accelerator', path: 'accelerators/nvidia-h100-sxm-80gb/' },
  { kind: 'list of licences', path: 'licences/' },
  { kind: 'licence', path: 'licences/apache-2.0/' },
  { kind: 'list of regulations', path: 'regulations/' },
  { kind: 'regulation', path: 'regulations/gdpr/' },
  { kind: 'list of rules', path: 'rules/' },
  { kind: 'rule', path: 'rules/air-gap/' },
  { kind: 'prices', path: 'prices/' },
  { kind: 'list of prices', path: 'prices/hardware/' },
  { kind: 'list of rented prices', path: 'prices/cloud/' },
  { kind: 'list of formulas', path: 'formulas/' },
  { kind: 'formula', path: 'formulas/memory/kvCacheBytesPerToken/' },
  { kind: 'accuracy', path: 'accuracy/' },
  { kind: 'data', path: 'data/' },
  { kind: 'sources', path: 'sources/' },
  { kind: 'changes', path: 'changes/' },
  { kind: 'without a network', path: 'offline/' },
  { kind: 'accessibility', path: 'accessibility/' },
  { kind: 'missing page', path: '404.html' },
] as const;

/** Where the same site is served under another path. */
const otherPort = Number(process.env['PORT'] ?? 4471) + 1;
export const otherSite = `http://127.0.0.1:${otherPort}/x/y/`;
/** And where it is served at the root of a host. */
export const rootSite = `http://127.0.0.1:${otherPort + 1}/`;
