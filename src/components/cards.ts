import type { FormulaCard } from '../formulas/FormulaCard.ts';

type AnyCard = FormulaCard<(input: Record<string, number | readonly number[]>) => number>;

const modules = import.meta.glob<AnyCard>('../formulas/**/*.card.ts', { eager: true, import: 'card' });
const codeOf = import.meta.glob<string>(['../formulas/*/*.ts', '!../formulas/**/*.card.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const testOf = import.meta.glob<string>('../../test/formulas/*/*.test.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** One formula with its card, code and test. */
export interface FormulaPage {
  /** Path under src/formulas, such as `memory/kvCacheBytesPerToken`. */
  readonly path: string;
  readonly topic: string;
  readonly card: AnyCard;
  readonly code: string;
  readonly test: string;
}

/** Every formula of the site, by topic and title. */
export const formulaPages: readonly FormulaPage[] = Object.entries(modules)
  .map(([file, card]) => {
    const path = file.replace('../formulas/', '').replace('.card.ts', '');
    const [topic = ''] = path.split('/');
    return {
      path,
      topic,
      card,
      code: codeOf[`../formulas/${path}.ts`] ?? '',
      test: testOf[`../../test/formulas/${path}.test.ts`] ?? '',
    };
  })
  .sort(
    (one, other) =>
      one.topic.localeCompare(other.topic, 'en') || one.card.title.localeCompare(other.card.title, 'en'),
  );

/** The formula at a path; a wrong path stops the build. */
export function formulaAt(path: string): FormulaPage {
  const page = formulaPages.find((one) => one.path === path);
  if (!page) throw new RangeError(`Formula of must be a path under src/formulas, got ${path}`);
  return page;
}

/** Every topic in words, in the order readers meet them. */
export const topics: Readonly<Record<string, string>> = {
  parameters: 'Parameters',
  quantisation: 'Quantisation',
  memory: 'Memory',
  compute: 'Arithmetic and traffic',
  roofline: 'Roofline',
  network: 'Network',
  latency: 'Latency',
  queueing: 'Queues',
  cost: 'Cost',
  decision: 'Decisions',
  energy: 'Energy',
  training: 'Training',
  power: 'Circuits and racks',
  statistics: 'Statistics',
};
