/** Pages of records that attributes of components name, by the attribute. */
const rooms: Readonly<Record<string, string>> = {
  model: 'models',
  models: 'models',
  accelerator: 'accelerators',
  accelerators: 'accelerators',
  licences: 'licences',
};

/**
 * Paths of the formulas, sources and records that an article shows, cites, links to or computes with, such as
 * `formulas/memory/weightBytes`. Names are taken as written; the checks of articles say whether they exist.
 */
export function pagesUsed(body: string): ReadonlySet<string> {
  const found = (pattern: RegExp, pathOf: (first: string, second: string) => string) =>
    [...body.matchAll(pattern)].map(([, first = '', second = '']) => pathOf(first, second));
  const named = [...body.matchAll(/\b(models?|accelerators?|licences)="([^"]+)"/g)].flatMap(
    ([, attribute = '', ids = '']) => ids.split(',').map((id) => `${rooms[attribute] ?? ''}/${id.trim()}`),
  );
  const priced = found(/<CountryFigure\s[^>]*?\bwhat="([^"]+)"/g, (what) => `prices/${what}`);
  return new Set([
    ...priced,
    ...found(/<Formula\s[^>]*?\bof="([^"]+)"/g, (path) => `formulas/${path}`),
    ...found(/<Source\s[^>]*?\bid="([^"]+)"/g, (id) => `sources/${id}`),
    ...found(/\]\(\.\.\/\.\.\/([\w./-]+?)\/(?:#[^)]*)?\)/g, (path) => path),
    ...found(/\bmodel=([\w.-]+)/g, (id) => `models/${id}`),
    ...found(/\bon=([\w.-]+)/g, (id) => `accelerators/${id}`),
    ...named,
  ]);
}
