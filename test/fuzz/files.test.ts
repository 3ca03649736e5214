import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageModelFromConfig } from '../../src/data/imports/languageModelFromConfig.ts';
import { modelFromFiles } from '../../src/data/imports/modelFromFiles.ts';
import { organisationModelEntry } from '../../src/data/imports/organisationModelEntry.ts';
import { organisationModelsFrom } from '../../src/data/imports/organisationModelsFrom.ts';
import { ownKernelsFromText } from '../../src/data/imports/ownKernelsFromText.ts';
import { traceFromCsv } from '../../src/data/imports/traceFromCsv.ts';
import { comparisonFile, comparisonFromFile } from '../../src/scenario/compare/comparisonCodec.ts';
import { scenarioFile, scenarioFromFile } from '../../src/scenario/fileCodec.ts';
import { initialMoney, moneyChoices, moneyFields } from '../../src/scenario/money/moneyFields.ts';
import { organisationFile, organisationFromText } from '../../src/scenario/money/organisationCodec.ts';
import { refuseMoney } from '../../src/scenario/money/refuseMoney.ts';
import { refuse } from '../../src/scenario/refuse.ts';
import { initialScenario, scenarioFieldNames } from '../../src/scenario/scenarioFields.ts';
import {
  fileOf,
  ggufHeader,
  safetensorsFile,
  safetensorsHeader,
  textFile,
} from '../data/imports/modelFileFixture.ts';
import { tinyConfig, tinyExpertsGguf, tinyGguf, tinyShapes } from '../data/imports/tinyModels.ts';
import { questionOf } from '../scenario/money/moneyFixture.ts';
import { fuzz } from './fuzz.ts';
import { hostileText, hostileValue, spoiltBytes, spoiltJson, spoiltText, spoiltValue } from './hostile.ts';

const objectOf = (text: string) => JSON.parse(text) as object;
const json = (path: string) => objectOf(readFileSync(new URL(path, import.meta.url), 'utf8'));
const configs = ['qwen3-8b', 'deepseek-v3', 'nemotron-h-56b-base-8k'].map((name) =>
  json(`../data/imports/configs/${name}.json`),
);

test('any file of a scenario gives values that are allowed or is refused', async () => {
  const files = spoiltJson([...scenarioFieldNames], objectOf(scenarioFile(initialScenario)));
  await fuzz(files, scenarioFromFile, ({ scenario }) => {
    for (const field of scenarioFieldNames) expect(refuse(field, scenario[field])).toBeUndefined();
  });
});

test('any file of a comparison gives scenarios that are allowed or is refused', async () => {
  const kept = ['first', 'second'].map((name) => ({ name, scenario: initialScenario }));
  const names = ['scenarios', 'name', 'scenario', ...scenarioFieldNames];
  await fuzz(spoiltJson(names, objectOf(comparisonFile(kept))), comparisonFromFile, ({ kept: read }) => {
    for (const { scenario } of read)
      for (const field of scenarioFieldNames) expect(refuse(field, scenario[field])).toBeUndefined();
  });
});

test('any organisation.json gives figures within their limits or is refused', async () => {
  const known = questionOf().figures;
  const usdPerUnit = new Map([
    ['USD', 1],
    ['EUR', 1.1],
  ]);
  const figures = Object.fromEntries(known.slice(0, 5).map(({ id, used }) => [id, used]));
  const file = organisationFile({ ...initialMoney, userCount: 800, figures }, initialMoney, { name: 'Town' });
  const names = [...known.map(({ id }) => id), ...moneyChoices.map((field) => moneyFields[field].parameter)];
  await fuzz(
    spoiltJson(names, objectOf(file)),
    (text) => organisationFromText(text, { known, usdPerUnit }),
    ({ figures: read, choices }) => {
      for (const [id, { low, mid, high }] of Object.entries(read)) {
        const figure = known.find((one) => one.id === id);
        expect(figure && figure.least <= low && low <= mid && mid <= high && high <= figure.most).toBe(true);
      }
      for (const field of moneyChoices)
        if (choices[field] !== undefined) expect(refuseMoney(field, choices[field])).toBeUndefined();
    },
  );
});

test('any models of an organisation are offered or named as wrong, one by one', async () => {
  const model = languageModelFromConfig('own', tinyConfig);
  const entry = organisationModelEntry({ ...model, name: 'Town' });
  const formatIds = new Set([model.published.formatId]);
  await fuzz(
    fc.oneof(
      { weight: 4, arbitrary: spoiltValue(Object.keys(entry), entry) },
      { weight: 1, arbitrary: hostileValue() },
    ),
    (value) => organisationModelsFrom(value, formatIds),
    ({ models }) => {
      for (const { parameterCount } of models) expect(parameterCount).toBeGreaterThanOrEqual(0);
    },
  );
});

test('any config.json gives a model, asks for what is missing, or is refused', async () => {
  const known = Object.keys(tinyConfig);
  await fuzz(
    spoiltJson(known, tinyConfig, ...configs),
    (text) => modelFromFiles([textFile('config.json', text)]),
    ({ text, missing }) => expect(text !== undefined || missing.length > 0).toBe(true),
  );
});

test('any GGUF file gives a model, asks for what is missing, or is refused', async () => {
  const headers = [ggufHeader(tinyGguf), ggufHeader(tinyExpertsGguf)];
  const files = fc.oneof(
    { weight: 9, arbitrary: spoiltBytes(...headers) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
  );
  await fuzz(
    fc.tuple(files, fc.nat({ max: 60_000 })),
    ([head, more]) => modelFromFiles([fileOf('m.gguf', head, head.length + more)]),
    ({ text, missing }) => expect(text !== undefined || missing.length > 0).toBe(true),
  );
});

test('any safetensors file gives a model, asks for what is missing, or is refused', async () => {
  const whole = safetensorsFile(tinyShapes([0, 1]));
  const head = new Uint8Array(await whole.bytes(0, whole.size)).subarray(0, 4000);
  const length = Number(new DataView(head.buffer, head.byteOffset).getBigUint64(0, true));
  const header = objectOf(new TextDecoder().decode(head.subarray(8, 8 + length)));
  const files = fc.oneof(
    spoiltBytes(head.subarray(0, 8 + length)),
    spoiltJson(Object.keys(header), header).map((text) => safetensorsHeader(text)),
  );
  await fuzz(
    files,
    (bytes) => modelFromFiles([fileOf('m.safetensors', bytes, whole.size)]),
    ({ text, missing }) => expect(text !== undefined || missing.length > 0).toBe(true),
  );
});

test('any index or quantisation beside a config is used or refused', async () => {
  const index = { metadata: { total_size: 1e9 }, weight_map: { a: 'model-00001.safetensors' } };
  await fuzz(spoiltJson(['weight_map', 'metadata', 'producer', 'quantization'], index), (text) =>
    modelFromFiles([
      textFile('config.json', JSON.stringify(tinyConfig)),
      textFile('model.safetensors.index.json', text),
    ]),
  );
});

test('any file of requests is counted or refused, and its figures are numbers', async () => {
  const rows = Array.from({ length: 12 }, (_, index) => `2026-01-05T08:${10 + index}:00Z,${index * 100},20`);
  const csv = ['time,input,output', ...rows].join('\n');
  const files = fc.oneof(
    spoiltText(csv, csv.replaceAll(',', ';'), csv.replaceAll('\n', '\r\n')).map((text) =>
      new TextEncoder().encode(text),
    ),
    spoiltBytes(new TextEncoder().encode(csv)),
    hostileText.map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 300 }),
  );
  await fuzz(
    files,
    (bytes) => traceFromCsv(fileOf('r.csv', bytes)),
    (outcome) => {
      if (outcome.kind === 'read') {
        const { requestsPerHour, fromSeconds, toSeconds, input } = outcome.trace;
        expect(
          [...requestsPerHour, fromSeconds, toSeconds, input?.meanTokens ?? 0].every(Number.isFinite),
        ).toBe(true);
      } else if (outcome.kind === 'refused') expect(outcome.message).toMatch(/ must /);
    },
  );
});

test('any file of measured kernels gives finite tables or is refused', async () => {
  const file = json('../data/imports/ownKernels.json');
  await fuzz(
    spoiltJson(Object.keys(file), file),
    (text) => ownKernelsFromText('own', text),
    ({ tables }) => {
      for (const { log2Utilisation } of tables.tables)
        expect(log2Utilisation.every(Number.isFinite)).toBe(true);
    },
  );
});
