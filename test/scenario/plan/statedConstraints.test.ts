import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { handlesLanguages } from '../../../src/scenario/plan/handlesLanguages.ts';
import { statedConstraints } from '../../../src/scenario/plan/statedConstraints.ts';
import { takesInputs } from '../../../src/scenario/plan/takesInputs.ts';
import { catalogue, smallInputOf } from '../../estimates/plan/planFixture.ts';

describe('what a model is stated to take', () => {
  test('must hold every input asked for', () => {
    expect(takesInputs({ modalities: ['text', 'image'] }, ['image'])).toBe('yes');
    expect(takesInputs({ modalities: ['text', 'image'] }, ['image', 'audio'])).toBe('no');
  });

  test('is unknown where nobody states it, and enough where nothing is asked', () => {
    expect(takesInputs({}, ['image'])).toBe('unknown');
    expect(takesInputs({}, [])).toBe('yes');
  });
});

describe('what a model is stated to handle', () => {
  test('must hold every language asked for', () => {
    expect(handlesLanguages({ languages: { named: ['de', 'en'] } }, ['de', 'en'])).toBe('yes');
    expect(handlesLanguages({ languages: { named: ['en'] } }, ['de'])).toBe('no');
  });

  test('is unknown where its maker speaks of more languages than it names', () => {
    expect(handlesLanguages({ languages: { named: ['en'], unnamedOthers: true } }, ['de'])).toBe('unknown');
    expect(handlesLanguages({ languages: { named: ['en'], unnamedOthers: true } }, ['en'])).toBe('yes');
    expect(handlesLanguages({}, ['de'])).toBe('unknown');
  });

  test('holds Norwegian where a written form of it is named', () => {
    expect(handlesLanguages({ languages: { named: ['nb'] } }, ['no'])).toBe('yes');
    expect(handlesLanguages({ languages: { named: ['no'] } }, ['nb'])).toBe('no');
  });
});

describe('a plan that asks for what is stated', () => {
  const modelIds = ['llama-3.1-8b-instruct', 'qwen3-8b', 'qwen3-vl-8b-instruct', 'gemma-3-4b-it'];

  test('leaves out models of which nobody says', () => {
    const { speakingModelIds } = statedConstraints(catalogue.models, { modalities: [], languages: ['de'] });
    expect(speakingModelIds).toContain('llama-3.1-8b-instruct');
    expect(speakingModelIds).not.toContain('qwen3-vl-8b-instruct');
    expect(speakingModelIds).not.toContain('gemma-3-4b-it');
    expect(statedConstraints(catalogue.models, { modalities: [], languages: [] })).toEqual({});
  });

  test('never costs less than one that asks for less', () => {
    const input = smallInputOf({ asked: { modelIds } });
    fc.assert(
      fc.property(
        fc.subarray(['image', 'video']),
        fc.subarray(['de', 'th', 'sv']),
        fc.integer({ min: 10, max: 5000 }),
        (modalities, languages, userCount) => {
          const freely = { ...input, load: { ...input.load, userCount } };
          const stated = statedConstraints(catalogue.models, { modalities, languages });
          const asked = { ...freely, constraints: { ...input.constraints, ...stated } };
          const usdOf = (one: typeof freely) => planOf(one).cheapest?.cost.presentUsd ?? Infinity;
          expect(usdOf(asked)).toBeGreaterThanOrEqual(usdOf(freely));
        },
      ),
      { numRuns: 3 },
    );
  });

  test('names the demand to do without where the model is not stated to meet it', () => {
    const input = smallInputOf({ asked: { modelIds: ['qwen3-8b'] } });
    const constraints = statedConstraints(catalogue.models, { modalities: ['image'], languages: ['de'] });
    const { cheapest, relaxations } = planOf({ ...input, constraints });
    expect(cheapest).toBeUndefined();
    expect(relaxations.map((one) => [one.constraint, 'added' in one && one.added])).toEqual([
      ['takingModelIds', 'qwen3-8b'],
    ]);
  });
});
