import type { AstroIntegration } from 'astro';

/** What the bundler tells of a module. */
interface ModuleGraph {
  readonly getModuleInfo: (
    id: string,
  ) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

const calculators = [
  'memory',
  'performance',
  'deployment',
  'start',
  'compare',
  'cost',
  'decide',
  'plan',
  'owned',
  'night',
  'training',
] as const;
type Calculator = (typeof calculators)[number];

/** Groups from what most load to what few do; whatever a module of one imports stands in it or in one before. */
export const chunkNames = [
  'calculators',
  'kept',
  'answers',
  'memory',
  'speeds',
  'money',
  'plans',
  'cost',
] as const;
type ChunkName = (typeof chunkNames)[number];

/** Calculators that answer without prices. */
const withoutPrices: readonly Calculator[] = ['memory', 'performance', 'deployment'];
/** Calculators whose first answer needs no memory worked out. */
const withoutMemory: readonly Calculator[] = ['performance', 'training'];
const many = 5;

/** The file that a module shared by these calculators goes into; undefined where it is left to the bundler. */
function chunkOf(by: ReadonlySet<Calculator>): ChunkName | undefined {
  const has = (one: Calculator) => by.has(one);
  if (has('compare')) return has('start') ? 'calculators' : has('cost') ? 'kept' : undefined;
  if (has('start'))
    return by.size > many ? 'answers' : has('memory') && !withoutMemory.some(has) ? 'memory' : undefined;
  if (withoutPrices.some(has)) return by.size > many && !has('memory') ? 'speeds' : undefined;
  if (!has('cost') || !has('decide') || !has('night')) return undefined;
  return has('training') ? 'money' : by.size >= many ? 'plans' : 'cost';
}

const calculatorAt = (id: string): Calculator | undefined => {
  const found = /\/src\/islands\/([a-z]+)\/(?:\w+Calculator|StartQuestion)\.tsx$/.exec(
    id.replaceAll('\\', '/'),
  )?.[1];
  return calculators.find((one) => one === found);
};
const isRenderer = (id: string): boolean => id.includes('@astrojs/preact');

/** Calculators whose first script holds a module; undefined where a script of every page holds it too. */
export function calculatorsWith(id: string, graph: ModuleGraph): ReadonlySet<Calculator> | undefined {
  const by = new Set<Calculator>();
  const seen = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const info = graph.getModuleInfo(at);
    const calculator = calculatorAt(at);
    if (calculator) by.add(calculator);
    else if (info?.isEntry && !isRenderer(at)) return undefined;
    waiting.push(...(info?.importers ?? []));
  }
  return by;
}

/** The script of every page and what others share with it: each so small that a file of its own would weigh more. */
const ofEveryPage = /\/(?:Page\.astro\?astro&type=script.*|startPage\.ts)$|vite\/preload-helper/;

/** What the browser keeps, which late parts of every page read without anything else of a calculator. */
const ofStorage = /\/(?:stored(?:Kept|Query|Summary)|calculatorKeys|readArticles)\.ts$/;

/** Files that scripts share. */
export const sharedChunks = {
  // Scripts of every page share files with calculators; they would be drawn in.
  includeDependenciesRecursively: false,
  groups: [
    {
      priority: chunkNames.length + 1,
      tags: ['$initial' as const],
      name: (id: string) => (ofEveryPage.test(id.replaceAll('\\', '/')) ? 'page' : null),
    },
    {
      priority: chunkNames.length + 1,
      tags: ['$initial' as const],
      name: (id: string) => (ofStorage.test(id.replaceAll('\\', '/')) ? 'stored' : null),
    },
    ...chunkNames.map((name, place) => ({
      priority: chunkNames.length - place,
      tags: ['$initial' as const],
      name: (id: string, graph: ModuleGraph) => {
        const by = calculatorsWith(id, graph);
        return by && chunkOf(by) === name ? name : null;
      },
    })),
  ],
};

/** Files hand on what others of them use, so entries may export more than Astro asks for. */
const withChunks = (name: string) =>
  name === 'client'
    ? {
        build: {
          rolldownOptions: {
            preserveEntrySignatures: 'allow-extension' as const,
            output: { codeSplitting: sharedChunks },
          },
        },
      }
    : undefined;

/**
 * Gathers what calculators share into a few files. By itself the bundler makes one for every set of calculators that
 * share something, some forty for a page: a seventh more bytes, as each file is compressed by itself.
 */
export const scriptChunks: AstroIntegration = {
  name: 'script-chunks',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ name: 'script-chunks', configEnvironment: withChunks }] } });
    },
  },
};
