import { describe, expect, test } from 'vitest';
import { checkRecords, rules } from '../../src/data/checkRecords.ts';
import type { Kind, RecordOf, Records } from '../../src/data/kinds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import type { Problem } from '../../src/data/recordsFromTexts.ts';
import { onlyProblem } from './onlyProblem.ts';

const { records } = readRecords();

type Writable<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: Writable<Value[Key]> }
  : Value;

/** All records, with one of them changed. */
function withChange<K extends Kind>(
  kind: K,
  id: string,
  change: (record: Writable<RecordOf<K>>) => void,
): Records {
  const record = structuredClone(records[kind].get(id)) as Writable<RecordOf<K>> | undefined;
  if (!record) throw new Error(`${kind} must hold ${id}`);
  change(record);
  return { ...records, [kind]: new Map<string, unknown>([...records[kind], [id, record]]) };
}

const model = 'qwen3-8b';
const card = 'nvidia-h100-sxm-80gb';
const modelFile = `content/data/models/${model}.yaml`;
const cardFile = `content/data/accelerators/${card}.yaml`;

/** A fault of a record, the rule it breaks and what its author is told. */
interface Fault {
  readonly rule: string;
  readonly spoilt: Records;
  readonly problem: Partial<Problem>;
}

const faults: Readonly<Record<string, Fault>> = {
  'a source that nobody recorded': {
    rule: 'sources-exist',
    spoilt: withChange('models', model, ({ architecture }) => (architecture.source = 'hearsay')),
    problem: {
      file: modelFile,
      path: 'architecture.source',
      received: 'hearsay',
      advice: 'add content/data/sources/hearsay.yaml or correct the name',
    },
  },
  'two sources of one page': {
    rule: 'sources-distinct',
    spoilt: withChange('sources', 'peft-readme', (record) => {
      record.url = records.sources.get('peft-method-comparison')?.url;
    }),
    problem: {
      file: 'content/data/sources/peft-readme.yaml',
      path: 'url',
      expected: 'a page that no other source names',
    },
  },
  'a source deep in a list': {
    rule: 'sources-exist',
    spoilt: withChange('engines', 'vllm', (record) => {
      if (record.budget === 'vllm' && record.runtime[0]) record.runtime[0].source = 'hearsay';
    }),
    problem: { file: 'content/data/engines/vllm.yaml', path: 'runtime.0.source', received: 'hearsay' },
  },
  'a licence nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('models', model, (record) => {
      if (record.licence) record.licence.value = 'handshake';
    }),
    problem: { file: modelFile, path: 'licence.value', received: 'handshake' },
  },
  'a format nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('models', model, ({ published }) => (published.format = 'int3')),
    problem: { file: modelFile, path: 'published.format', received: 'int3' },
  },
  'flags for a format nobody recorded': {
    rule: 'flags-fit',
    spoilt: withChange('flags', 'vllm', ({ weights }) => (weights['int3'] = {})),
    problem: { file: 'content/data/flags/vllm.yaml', path: 'weights', received: 'int3' },
  },
  'a second format nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('models', model, ({ published }) => {
      published.others = [{ format: 'int3', tensors: ['experts'] }];
    }),
    problem: { file: modelFile, path: 'published.format', received: 'int3' },
  },
  'a republication in a format nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('models', model, ({ republished }) => {
      republished.push({ hugging_face: 'someone/Qwen3-8B-small', format: 'int3' });
    }),
    problem: { file: modelFile, path: 'republished', received: 'int3' },
  },
  'a successor nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('accelerators', card, (record) => (record.replaced_by = 'nvidia-x100')),
    problem: { file: cardFile, path: 'replaced_by', received: 'nvidia-x100' },
  },
  'a cache format nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('engines', 'vllm', (record) => (record.cache_format = 'int3')),
    problem: { file: 'content/data/engines/vllm.yaml', path: 'cache_format', received: 'int3' },
  },
  'a block type nobody recorded': {
    rule: 'references-exist',
    spoilt: withChange('formats', 'gguf-q4_k_m', (record) => {
      if (record.scheme === 'mixed') record.base = 'q9_z';
    }),
    problem: { file: 'content/data/formats/gguf-q4_k_m.yaml', path: 'base', received: 'q9_z' },
  },
  'a layer of a part that is not defined': {
    rule: 'parts-fit',
    spoilt: withChange('models', model, ({ architecture, parameters }) => {
      architecture.layers[0]?.pattern.push('attention + dense');
      delete parameters.total;
    }),
    problem: { file: modelFile, path: 'architecture.layers', received: 'dense' },
  },
  'a part that no layer uses': {
    rule: 'parts-fit',
    spoilt: withChange('models', model, ({ architecture: { parts } }) => {
      parts['spare'] = { kind: 'feed-forward', inner_dim: 1, gated: true, norm_count: 1 };
    }),
    problem: { file: modelFile, path: 'architecture.parts.spare', received: 'spare' },
  },
  'a parameter total 2 % off without a reason': {
    rule: 'parameters-agree',
    spoilt: withChange('models', model, ({ parameters: { total } }) => {
      if (total) total.value = Math.round(total.value * 1.02);
    }),
    problem: {
      file: modelFile,
      path: 'parameters.total.value',
      expected: '8190735360 (what the architecture gives) within 1 %',
      received: '8354550067',
    },
  },
  'a sparse rate for the wide format': {
    rule: 'rates-ascend',
    spoilt: withChange('accelerators', card, ({ dense_tflops: { bf16 } }) => {
      if (bf16) bf16.value *= 4;
    }),
    problem: {
      file: cardFile,
      path: 'dense_tflops.fp8.value',
      expected: 'at least 3958, the rate of the wider format',
      received: '1979',
    },
  },
  'a four-bit rate below the eight-bit one': {
    rule: 'rates-ascend',
    spoilt: withChange('accelerators', 'nvidia-b200-sxm', ({ dense_tflops: { fp4 } }) => {
      if (fp4) fp4.value /= 4;
    }),
    problem: { file: 'content/data/accelerators/nvidia-b200-sxm.yaml', path: 'dense_tflops.fp4.value' },
  },
  'a bandwidth in gigabytes where terabytes belong': {
    rule: 'memory-sane',
    spoilt: withChange('accelerators', card, ({ memory_tb_per_s: rate }) => {
      if (rate) rate.value *= 1000;
    }),
    problem: { file: cardFile, path: 'memory', expected: '0.01 to 0.7 s to read the whole memory' },
  },
  'a bandwidth a thousand times too low': {
    rule: 'memory-sane',
    spoilt: withChange('accelerators', card, ({ memory_tb_per_s: rate }) => {
      if (rate) rate.value /= 1000;
    }),
    problem: { file: cardFile, path: 'memory', received: '23.88' },
  },
  'a driver that offers more than there is': {
    rule: 'memory-sane',
    spoilt: withChange('accelerators', card, ({ memory_visible_gib: visible }) => {
      if (visible) visible.value = 85.17;
    }),
    problem: { file: cardFile, path: 'memory_visible_gib.value', received: '1.065' },
  },
  'an alias that two models claim': {
    rule: 'names-distinct',
    spoilt: withChange('models', model, ({ aliases }) => aliases.push('LLAMA 3.1-8b_instruct')),
    problem: {
      path: 'aliases',
      received: expect.stringContaining('llama3.18binstruct') as string,
    },
  },
  'a short name that two accelerators claim': {
    rule: 'names-distinct',
    spoilt: withChange('accelerators', card, (record) => (record.short_name = 'h200')),
    problem: { path: 'aliases', received: expect.stringContaining('h200') as string },
  },
  'a card in a server that nobody recorded': {
    rule: 'price-references-exist',
    spoilt: withChange('prices/hardware', '8x-nvidia-l40s', (record) => (record.accelerator = 'nvidia-l50')),
    problem: {
      file: 'content/data/prices/hardware/8x-nvidia-l40s.yaml',
      path: 'accelerator',
      received: 'nvidia-l50',
    },
  },
  'a rented accelerator that nobody recorded': {
    rule: 'price-references-exist',
    spoilt: withChange('prices/cloud', 'hetzner', ({ offers: [offer] }) => {
      if (offer) offer.accelerator = 'nvidia-l50';
    }),
    problem: { file: 'content/data/prices/cloud/hetzner.yaml', path: 'offers.0.accelerator' },
  },
  'a hosted model that nobody recorded': {
    rule: 'price-references-exist',
    spoilt: withChange('prices/api', 'stackit', ({ models: [first] }) => {
      if (first) first.model = 'gpt-9';
    }),
    problem: { file: 'content/data/prices/api/stackit.yaml', path: 'models.0.model', received: 'gpt-9' },
  },
  'a provider from nowhere': {
    rule: 'price-references-exist',
    spoilt: withChange('prices/api', 'mistral', ({ headquarters }) => {
      if (headquarters) headquarters.value = 'atl';
    }),
    problem: { path: 'headquarters.value', received: 'atl' },
  },
  'a server a hundred times too dear': {
    rule: 'prices-sane',
    spoilt: withChange('prices/hardware', '8x-nvidia-h200-sxm', ({ prices }) => {
      if (prices?.[0]) prices[0].high *= 100;
    }),
    problem: { path: 'prices.0', expected: '500 to 150000 USD for an accelerator of a server' },
  },
  'a month written as an hour': {
    rule: 'prices-sane',
    spoilt: withChange('prices/cloud', 'ovhcloud', ({ offers: [offer] }) => {
      if (offer?.prices[1]) offer.prices[1].per_hour = 540;
    }),
    problem: { path: 'offers.0.prices.1', received: '540' },
  },
  'a month a hundred times too cheap': {
    rule: 'prices-sane',
    spoilt: withChange('prices/cloud', 'hetzner', ({ offers: [offer] }) => {
      if (offer?.prices[0]) offer.prices[0].per_month = 9.973;
    }),
    problem: { path: 'offers.0.prices.0', expected: '50 to 20000 EUR for an accelerator and month' },
  },
  'tokens priced by the thousand millions': {
    rule: 'prices-sane',
    spoilt: withChange('prices/api', 'deepseek', ({ models: [first] }) => {
      if (first?.prices[0]) first.prices[0].output_usd_per_mtok *= 10_000;
    }),
    problem: { path: 'models.0.prices.0' },
  },
  'cached tokens dearer than read ones': {
    rule: 'prices-sane',
    spoilt: withChange('prices/api', 'deepseek', ({ models: [first] }) => {
      if (first?.prices[0]) first.prices[0].cached_input_usd_per_mtok = 1;
    }),
    problem: { path: 'models.0.prices.0', received: '1' },
  },
  'electricity by the 100 kWh': {
    rule: 'prices-sane',
    spoilt: withChange('countries', 'deu', ({ electricity }) => {
      if (electricity?.[0]) electricity[0].per_kwh *= 100;
    }),
    problem: {
      file: 'content/data/countries/deu.yaml',
      path: 'electricity.0',
      expected: '0.01 to 0.6 EUR for a kWh',
      received: '23.59',
    },
  },
  'a currency under the name of another': {
    rule: 'currencies-named',
    spoilt: withChange('prices/currencies', 'gbp', (record) => (record.code = 'CHF')),
    problem: { path: 'code', expected: 'GBP', received: 'CHF' },
  },
  'a dollar that is no dollar': {
    rule: 'currencies-named',
    spoilt: withChange('prices/currencies', 'usd', ({ usd_per_unit: [rate] }) => {
      if (rate) rate.value = 1.1;
    }),
    problem: { path: 'usd_per_unit', received: '1.1' },
  },
  'two assumptions in one place': {
    rule: 'assumptions-ordered',
    spoilt: withChange('assumptions', 'growth-per-year', (record) => (record.order = 2)),
    problem: { path: 'order', received: 'load 2' },
  },
  'a score of a model that has no record': {
    rule: 'references-exist',
    spoilt: withChange('benchmarks', 'artificial-analysis', (record) => {
      const [first] = record.results;
      if (first) first.record = 'gpt-9';
    }),
    problem: { path: 'results.0.record', received: 'gpt-9' },
  },
  'two load shapes in one place': {
    rule: 'assumptions-ordered',
    spoilt: withChange('load-shapes', 'night-batch', (record) => (record.order = 1)),
    problem: { path: 'order', received: '1' },
  },
  'a repository that two models claim': {
    rule: 'names-distinct',
    spoilt: withChange('models', model, (record) => (record.hugging_face = 'Qwen/Qwen3-4B')),
    problem: { path: 'aliases' },
  },
  'a rule on an article that its regulation lacks': {
    rule: 'rule-basis-exists',
    spoilt: withChange('rules', 'dora', ({ basis: [first] }) => {
      if (first) first.article = 'Art. 99';
    }),
    problem: { file: 'content/data/rules/dora.yaml', path: 'basis.0.article', received: 'Art. 99' },
  },
  'a rule on a regulation that nobody recorded': {
    rule: 'rule-basis-exists',
    spoilt: withChange('rules', 'dora', ({ basis: [first] }) => {
      if (first) first.regulation = 'dora-2';
    }),
    problem: { path: 'basis.0.regulation', received: 'dora-2' },
  },
  'a rule that raises an assumption in another unit': {
    rule: 'rule-basis-exists',
    spoilt: withChange('rules', 'air-gap', ({ adds: [first] }) => {
      if (first) first.unit = 'USD';
    }),
    problem: { path: 'adds.0.unit', expected: 'FTE', received: 'USD' },
  },
  'a rule that raises nothing there is': {
    rule: 'rule-basis-exists',
    spoilt: withChange('rules', 'air-gap', ({ adds: [first] }) => {
      if (first) first.assumption = 'staff-fte-moon';
    }),
    problem: { path: 'adds.0.assumption', received: 'staff-fte-moon' },
  },
  'a law of nowhere': {
    rule: 'policy-places-exist',
    spoilt: withChange('regulations', 'hipaa', (record) => (record.jurisdiction = 'atl')),
    problem: { path: 'jurisdiction', received: 'atl' },
  },
  'a rented machine that stands nowhere': {
    rule: 'policy-places-exist',
    spoilt: withChange('prices/cloud', 'verda', ({ offers: [offer] }) => {
      if (offer) offer.country = 'atl';
    }),
    problem: { file: 'content/data/prices/cloud/verda.yaml', path: 'offers.0.country' },
  },
  'a licence that bars no country there is': {
    rule: 'policy-places-exist',
    spoilt: withChange('licences', 'hunyuan', ({ territory_excludes: barred }) => barred?.value.push('atl')),
    problem: { path: 'territory_excludes.value', received: 'atl' },
  },
  'a rule against companies of nowhere': {
    rule: 'policy-places-exist',
    spoilt: withChange('rules', 'no-foreign-disclosure', ({ removes }) => removes.seats.push('atl')),
    problem: { path: 'removes.seats', received: 'atl' },
  },
  'two regulations in one place': {
    rule: 'policy-orders-distinct',
    spoilt: withChange('regulations', 'hipaa', (record) => (record.order = 1)),
    problem: { path: 'order', received: '1' },
  },
};

describe('every rule can fail, and says so once', () => {
  test.each(Object.entries(faults))('%s', (_, { rule, spoilt, problem }) => {
    expect(onlyProblem(checkRecords(spoilt))).toMatchObject(problem);
    expect(rules.filter(({ check }) => check(spoilt).length > 0).map(({ name }) => name)).toEqual([rule]);
  });

  test('no rule is without such a fault', () => {
    expect(new Set(Object.values(faults).map(({ rule }) => rule))).toEqual(
      new Set(rules.map(({ name }) => name)),
    );
  });

  test('a reason lets a parameter total differ', () => {
    const explained = withChange('models', model, ({ parameters }) => {
      if (parameters.total) parameters.total.value *= 2;
      parameters.difference = 'counts every weight twice';
    });
    expect(checkRecords(explained)).toEqual([]);
  });
});
