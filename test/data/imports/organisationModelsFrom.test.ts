import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFromRecords } from '../../../src/data/catalogueFromRecords.ts';
import { languageModelFromConfig } from '../../../src/data/imports/languageModelFromConfig.ts';
import { organisationModelEntry } from '../../../src/data/imports/organisationModelEntry.ts';
import { organisationModelPrefix } from '../../../src/data/imports/organisationModelPrefix.ts';
import { organisationModelsFrom } from '../../../src/data/imports/organisationModelsFrom.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import { tinyConfig, tinyParameterCount } from './tinyModels.ts';

const site = catalogueFromRecords(readRecords().records);
const formatIds = new Set(site.formats.map(({ id }) => id));
const read = (entry: unknown) => organisationModelsFrom(entry, formatIds);
const tiny = languageModelFromConfig('own', tinyConfig);
const entry = organisationModelEntry({ ...tiny, name: 'Town of Somewhere 1B' });

describe('models of an organisation', () => {
  test('come back from what an export wrote, under an id made of their name', () => {
    expect(Object.keys(entry)).toEqual(['town-of-somewhere-1b']);
    const { models, problems } = read(JSON.parse(JSON.stringify(entry)));
    expect(problems).toEqual([]);
    expect(models).toEqual([
      {
        ...tiny,
        id: 'org-town-of-somewhere-1b',
        name: 'Town of Somewhere 1B',
        developer: 'Your organisation',
        kind: 'language',
        parameterCount: tinyParameterCount,
        // Looking a token up reads one row of the table.
        activeParameterCount:
          tinyParameterCount - tiny.architecture.vocabularyCount * tiny.architecture.hiddenDim,
      },
    ]);
  });

  test('of the catalogue come back as they were', () => {
    for (const model of site.models) {
      const { models, problems } = read(organisationModelEntry(model));
      expect(problems).toEqual([]);
      expect(models[0]).toMatchObject({
        name: model.name,
        architecture: model.architecture,
        published: model.published,
        parameterCount: model.parameterCount,
      });
    }
  });

  test('with wrong ones have each named and the rest used', () => {
    const [record] = Object.values(entry) as Record<string, unknown>[];
    const { models, problems } = read({
      ...entry,
      'Two Words': record,
      half: { ...record, architecture: undefined },
      nothing: null,
      strange: { ...record, published: { format: 'fp3' } },
    });
    expect(models.map(({ id }) => id)).toEqual(['org-town-of-somewhere-1b']);
    expect(problems).toHaveLength(4);
    for (const start of [
      'models.Two Words must be named by small letters',
      'models.half must be a whole model, got a fault at architecture',
      'models.nothing must be a whole model, got a fault at its start',
      'models.strange must be published in a format of the catalogue, got "fp3"',
    ])
      expect(problems.some((problem) => problem.startsWith(start))).toBe(true);
  });

  test('are none where the file gives none, and any other entry is refused with a reason', () => {
    expect(read(undefined)).toEqual({ models: [], problems: [] });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { models, problems } = read(value);
        expect(models).toEqual([]);
        expect(
          problems.every((problem) => problem.startsWith('models') && problem.includes(' must be ')),
        ).toBe(true);
      }),
    );
  });

  test('can stand for no record of the site', () => {
    expect(site.models.filter(({ id }) => id.startsWith(organisationModelPrefix))).toEqual([]);
  });

  test('of any name have an id that is read back', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 100, unit: 'grapheme' }), (name) => {
        fc.pre(name.length <= 120 && name.isWellFormed());
        expect(read(organisationModelEntry({ ...tiny, name })).problems).toEqual([]);
      }),
    );
  });
});
