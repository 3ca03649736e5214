import { countParameters } from '../estimates/languageModel/countParameters.ts';
import { aliasKey } from './aliasKey.ts';
import type { Kind, RecordOf, Records } from './kinds.ts';
import { architectureFromRecord } from './model.ts';
import { policyChecks } from './policyChecks.ts';
import { priceRules } from './priceRules.ts';
import type { Problem } from './recordsFromTexts.ts';
import { fileOf, missing, type Rule } from './Rule.ts';
import { sourcesDistinct } from './sourcesDistinct.ts';

/** Every string under a key of this name, with its path. */
function* stringsUnder(key: string, value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    const here = path === '' ? name : `${path}.${name}`;
    if (name === key && typeof item === 'string') yield { path: here, text: item };
    else yield* stringsUnder(key, item, here);
  }
}

const sourcesExist: Rule = {
  name: 'sources-exist',
  description: 'every source a figure names is a record in content/data/sources',
  check: (records) =>
    (Object.keys(records) as Kind[]).flatMap((kind) =>
      [...records[kind]].flatMap(([id, record]) =>
        [...stringsUnder('source', record)]
          .filter(({ text }) => !records.sources.has(text))
          .map(({ path, text }) => ({
            file: fileOf(kind, id),
            path,
            expected: 'the name of a file in content/data/sources',
            received: text,
            advice: `add content/data/sources/${text}.yaml or correct the name`,
          })),
      ),
    ),
};

const referencesExist: Rule = {
  name: 'references-exist',
  description: 'licences, formats, block types and successors that records name exist',
  check: ({ models, accelerators, engines, licences, formats, benchmarks, 'gguf-blocks': blocks }) => [
    ...[...models].flatMap(([id, { licence, published, republished }]) => [
      ...(licence && !licences.has(licence.value)
        ? [missing('models', id, 'licence.value', licence.value, 'licences')]
        : []),
      ...[published, ...(published.others ?? [])]
        .filter(({ format }) => !formats.has(format))
        .map(({ format }) => missing('models', id, 'published.format', format, 'formats')),
      ...republished
        .filter(({ format }) => !formats.has(format))
        .map(({ format }) => missing('models', id, 'republished', format, 'formats')),
    ]),
    ...[...benchmarks].flatMap(([id, { results }]) =>
      results.flatMap(({ record }, index) =>
        record !== undefined && !models.has(record)
          ? [missing('benchmarks', id, `results.${index}.record`, record, 'models')]
          : [],
      ),
    ),
    ...[...accelerators].flatMap(([id, { replaced_by }]) =>
      replaced_by !== undefined && !accelerators.has(replaced_by)
        ? [missing('accelerators', id, 'replaced_by', replaced_by, 'accelerators')]
        : [],
    ),
    ...[...engines].flatMap(([id, { cache_format }]) =>
      formats.has(cache_format) ? [] : [missing('engines', id, 'cache_format', cache_format, 'formats')],
    ),
    ...[...formats].flatMap(([id, record]) =>
      record.scheme === 'mixed' && !blocks.has(record.base)
        ? [missing('formats', id, 'base', record.base, 'gguf-blocks')]
        : [],
    ),
  ],
};

const flagsFit: Rule = {
  name: 'flags-fit',
  description: 'every engine has its flags, and the formats they name exist',
  check: ({ flags, engines, formats }) => [
    ...[...engines.keys()]
      .filter((id) => !flags.has(id))
      .map((id) => missing('engines', id, '(file)', id, 'flags')),
    ...[...flags].flatMap(([id, { weights, cache }]) => [
      ...(engines.has(id) ? [] : [missing('flags', id, '(file)', id, 'engines')]),
      ...Object.keys(weights)
        .filter((format) => !formats.get(format)?.stores.includes('weights'))
        .map((format) => missing('flags', id, 'weights', format, 'formats')),
      ...Object.keys(cache)
        .filter((format) => !formats.get(format)?.stores.includes('cache'))
        .map((format) => missing('flags', id, 'cache', format, 'formats')),
    ]),
  ],
};

const partsFit: Rule = {
  name: 'parts-fit',
  description: 'layers name the parts an architecture defines, and every part is used',
  check: ({ models }) =>
    [...models].flatMap(([id, { architecture }]) => {
      const used = new Set(
        architecture.layers.flatMap(({ pattern }) => pattern.flatMap((layer) => layer.split(' + '))),
      );
      const defined = new Set(Object.keys(architecture.parts));
      const problem = (path: string, expected: string, received: string, advice: string): Problem => ({
        file: fileOf('models', id),
        path,
        expected,
        received,
        advice,
      });
      return [
        ...[...used]
          .filter((name) => !defined.has(name))
          .map((name) =>
            problem(
              'architecture.layers',
              'names of parts joined by " + "',
              name,
              'define the part or correct the name',
            ),
          ),
        ...[...defined]
          .filter((name) => !used.has(name))
          .map((name) =>
            problem(
              `architecture.parts.${name}`,
              'a part that a layer uses',
              name,
              'use the part in layers or remove it',
            ),
          ),
      ];
    }),
};

const parameterTolerance = 0.01;

const parametersAgree: Rule = {
  name: 'parameters-agree',
  description:
    'the parameter count computed from the architecture agrees with the published total within 1 %, or the record says why not',
  check: ({ models }) =>
    [...models].flatMap(([id, record]) => {
      const { total, difference } = record.parameters;
      if (!total || difference !== undefined) return [];
      const computed = countParameters(architectureFromRecord(record)).total;
      if (Math.abs(computed / total.value - 1) <= parameterTolerance) return [];
      return [
        {
          file: fileOf('models', id),
          path: 'parameters.total.value',
          expected: `${computed} (what the architecture gives) within 1 %`,
          received: String(total.value),
          advice: 'correct the architecture or the total, or say in parameters.difference why they differ',
        },
      ];
    }),
};

const ratesAscend: Rule = {
  name: 'rates-ascend',
  description: 'dense arithmetic is at least as fast in the narrower format: bf16, fp8, fp4',
  check: ({ accelerators }) =>
    [...accelerators].flatMap(([id, { dense_tflops }]) => {
      const { bf16, fp16, fp8, fp4 } = dense_tflops;
      const wide = bf16 ?? fp16;
      const pairs = [
        ['fp8', wide, fp8],
        ['fp4', fp8 ?? wide, fp4],
      ] as const;
      return pairs.flatMap(([path, wider, narrower]) =>
        wider && narrower && narrower.value < wider.value
          ? [
              {
                file: fileOf('accelerators', id),
                path: `dense_tflops.${path}.value`,
                expected: `at least ${wider.value}, the rate of the wider format`,
                received: String(narrower.value),
                advice: 'check which of the figures is sparse, and store dense ones only',
              },
            ]
          : [],
      );
    }),
};

/** Seconds to read the whole memory once: between a fast HBM stack and a slow unified memory. */
const readSeconds = { least: 0.01, most: 0.7 };
const visibleFraction = { least: 0.6, most: 1.01 };

const memorySane: Rule = {
  name: 'memory-sane',
  description: 'bandwidth, capacity and the part of it an engine sees stand in a plausible proportion',
  check: ({ accelerators }) =>
    [...accelerators].flatMap(([id, record]) => {
      const capacity = record.memory_gb.value;
      const perSecond = record.memory_gb_per_s?.value ?? (record.memory_tb_per_s?.value ?? 0) * 1000;
      const seconds = capacity / perSecond;
      const problem = (path: string, expected: string, received: number): Problem => ({
        file: fileOf('accelerators', id),
        path,
        expected,
        received: received.toPrecision(4),
        advice: 'check the unit and the figure against the datasheet',
      });
      const visible = record.memory_visible_gib?.value ?? capacity;
      const fraction = visible / capacity;
      return [
        ...(seconds < readSeconds.least || seconds > readSeconds.most
          ? [
              problem(
                'memory',
                `${readSeconds.least} to ${readSeconds.most} s to read the whole memory`,
                seconds,
              ),
            ]
          : []),
        ...(fraction < visibleFraction.least || fraction > visibleFraction.most
          ? [
              problem(
                'memory_visible_gib.value',
                `${visibleFraction.least} to ${visibleFraction.most} of the capacity`,
                fraction,
              ),
            ]
          : []),
      ];
    }),
};

/** Every name a record is found by. */
const namesOf = (id: string, record: RecordOf<'models' | 'accelerators' | 'formats'>): readonly string[] => [
  id,
  record.name,
  ...('short_name' in record ? [record.short_name] : []),
  ...('hugging_face' in record ? [record.hugging_face] : []),
  ...record.aliases,
];

const namesDistinct: Rule = {
  name: 'names-distinct',
  description: 'no name or alias stands for two records of a kind',
  check: (records) =>
    (['models', 'accelerators', 'formats'] as const).flatMap((kind) => {
      const owners = new Map<string, string>();
      return [...records[kind]].flatMap(([id, record]) => {
        const names = new Set(namesOf(id, record).map(aliasKey));
        return [...names].flatMap((key) => {
          const owner = owners.get(key);
          owners.set(key, id);
          return owner === undefined
            ? []
            : [
                {
                  file: fileOf(kind, id),
                  path: 'aliases',
                  expected: 'names that no other record carries',
                  received: `${key}, also ${owner}`,
                  advice: 'remove the alias from one of the two',
                },
              ];
        });
      });
    }),
};

export const rules: readonly Rule[] = [
  sourcesExist,
  sourcesDistinct,
  referencesExist,
  flagsFit,
  partsFit,
  parametersAgree,
  ratesAscend,
  memorySane,
  namesDistinct,
  ...priceRules,
  ...policyChecks,
];

/** Applies every rule; an empty list means the records agree with each other. */
export const checkRecords = (records: Records): readonly Problem[] =>
  rules.flatMap(({ check }) => check(records));
