import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFromRecords } from '../../../src/data/catalogueFromRecords.ts';
import { languageModelFromConfig } from '../../../src/data/imports/languageModelFromConfig.ts';
import { ownModelFromText } from '../../../src/data/imports/ownModelFromText.ts';
import { ownModelText } from '../../../src/data/imports/ownModelText.ts';
import { ownRecordFromModel } from '../../../src/data/ownModel.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { scenarioFields } from '../../../src/scenario/scenarioFields.ts';
import { refuse } from '../../../src/scenario/refuse.ts';
import { checkRefusal, refusalOf } from './refusal.ts';
import { tinyConfig } from './tinyModels.ts';

const { models } = catalogueFromRecords(readRecords().records);
const tinyModel = languageModelFromConfig('own', tinyConfig);
const tinyText = ownModelText(tinyModel);

/** A value as text of a link, whether or not it is a model. */
const encoded = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** The record of the tiny model, with one change. */
function spoilt(change: (record: Spoilable) => void): string {
  const record = structuredClone(ownRecordFromModel(tinyModel)) as unknown as Spoilable;
  change(record);
  return encoded(record);
}

interface Spoilable extends Record<string, unknown> {
  name: string;
  context_tokens: unknown;
  published: Record<string, unknown>;
  architecture: Record<string, unknown> & {
    parts: Record<string, Record<string, unknown>>;
    layers: { repeat_count: unknown; pattern: unknown[] }[];
  };
}
const firstRun = ({ architecture }: Spoilable) => {
  const [run] = architecture.layers;
  if (!run) throw new Error('the tiny model has layers');
  return run;
};

describe('a model travels as text', () => {
  test('every model of the catalogue comes back as it was', () => {
    for (const { id, name, architecture, published } of models) {
      const back = ownModelFromText(id, ownModelText({ id, name, architecture, published }));
      expect(back).toEqual({ id, name, architecture, published });
    }
  });

  test('the text needs no escaping in a link and fits one', () => {
    for (const model of models) {
      const text = ownModelText(model);
      expect(text).toMatch(/^[\w-]+$/);
      expect(refuse('ownModel', text)).toBeUndefined();
    }
  });

  test('a name may hold any letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
        fc.pre(name.length <= 120 && name.isWellFormed());
        expect(ownModelFromText('own', ownModelText({ ...tinyModel, name })).name).toBe(name);
      }),
    );
  });

  test('the size of the files travels with it', () => {
    const published = { ...tinyModel.published, bytes: 428_672 };
    const text = ownModelText({ ...tinyModel, published });
    expect(ownModelFromText('own', text).published.bytes).toBe(428_672);
  });
});

describe('damaged text is refused', () => {
  test('cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(tinyText.length - 1), async (length) => {
        await refusalOf(() => ownModelFromText('own', tinyText.slice(0, length)));
      }),
    );
  });

  test('with any letter changed it is read or refused, never worse', () => {
    fc.assert(
      fc.property(fc.nat(tinyText.length - 1), fc.string({ maxLength: 3 }), (at, letters) => {
        try {
          ownModelFromText('own', tinyText.slice(0, at) + letters + tinyText.slice(at + 1));
        } catch (error) {
          checkRefusal(error);
        }
      }),
      { numRuns: 500 },
    );
  });

  const deep = 100_000;
  test.each<[string, string, string]>([
    ['nothing', '', 'must be text from this site'],
    ['letters no link holds', 'ä€ %', 'must be text from this site'],
    ['another text', encoded('hello'), 'must be text from this site'],
    ['a list', encoded([]), 'its start'],
    ['null', encoded(null), 'its start'],
    ['lists nested without end', encoded('['.repeat(deep) + ']'.repeat(deep)), 'its start'],
    [
      'parts nested without end',
      encoded(`{"architecture":${'{"parts":'.repeat(deep)}1${'}'.repeat(deep)}}`),
      'fault at name',
    ],
    ['a field nobody knows', spoilt((record) => (record['evil'] = 1)), 'evil'],
    ['no name', spoilt((record) => (record.name = '')), 'fault at name'],
    ['a name too long', spoilt((record) => (record.name = 'n'.repeat(121))), 'fault at name'],
    ['no context', spoilt((record) => (record.context_tokens = 0)), 'context_tokens'],
    ['a context without end', spoilt((record) => (record.context_tokens = 1e300)), 'context_tokens'],
    [
      'a negative dimension',
      spoilt((record) => (record.architecture['hidden_dim'] = -64)),
      'architecture.hidden_dim',
    ],
    [
      'a fraction of a head',
      spoilt((record) => Object.assign(record.architecture.parts['attention'] ?? {}, { head_dim: 1.5 })),
      'parts.attention.head_dim',
    ],
    [
      'a kind of part nobody knows',
      spoilt((record) => (record.architecture.parts['attention'] = { kind: 'magic' })),
      'parts.attention.kind',
    ],
    [
      'a layer of parts that are not there',
      spoilt((record) => (firstRun(record).pattern = ['nothing'])),
      'layers must name parts of the architecture',
    ],
    [
      'a layer named like what every object has',
      spoilt((record) => (firstRun(record).pattern = ['toString'])),
      'layers must name parts of the architecture',
    ],
    ['layers without end', spoilt((record) => (firstRun(record).repeat_count = 2001)), 'at most 2000'],
    ['no layers', spoilt((record) => (record.architecture.layers = [])), 'architecture.layers'],
    ['a negative size', spoilt((record) => (record.published['bytes'] = -1)), 'published.bytes'],
    ['no format', spoilt((record) => delete record.published['format']), 'published.format'],
  ])('%s', async (_, text, place) => {
    const message = await refusalOf(() => ownModelFromText('own', text));
    expect(message).toMatch(/^own model must be/);
    expect(message).toContain(place);
  });

  test('a part named __proto__ is passed over and spoils nothing', () => {
    const text = JSON.stringify(ownRecordFromModel(tinyModel));
    const hostile = encoded(text.replace('"parts":{', '"parts":{"__proto__":{"kind":"magic"},'));
    expect(ownModelFromText('own', hostile).architecture).toEqual(tinyModel.architecture);
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });

  test('text too long for a link never reaches the reader of models', () => {
    expect(refuse('ownModel', 'A'.repeat(60_001))?.message).toBe(
      `${scenarioFields.ownModel.label} must be at most 60000 characters, got ${'A'.repeat(40)}…`,
    );
  });
});
