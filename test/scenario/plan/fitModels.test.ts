import { describe, expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { askedWithFitModels } from '../../../src/scenario/plan/askedWithFitModels.ts';
import { fitModels } from '../../../src/scenario/plan/fitModels.ts';
import { layoutsOfMany } from '../../../src/scenario/plan/planQuestion.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, economics } from '../../estimates/plan/planFixture.ts';

const fitOf = (planBenchmark: string, leastScore: number | null, planModalities = '', planLanguages = '') =>
  fitModels({ planBenchmark, leastScore, planModalities, planLanguages }, catalogue);

describe('models that are good enough', () => {
  const fit = fitOf('mmlu-pro', 70);

  test('score at least as much, the best first, and the others on record are unknown', () => {
    expect(fit?.modelIds).toContain('deepseek-v3');
    expect(fit?.modelIds).not.toContain('llama-3.1-8b-instruct');
    const scores = fit?.scored.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const { score, isEnough } of fit?.scored ?? []) expect(isEnough).toBe(score >= 70);
    const languageCount = catalogue.models.filter(({ kind }) => kind === 'language').length;
    expect((fit?.unknownCount ?? 0) + (fit?.scored.length ?? 0)).toBe(languageCount);
  });

  test('are each counted once, by the best of their settings', () => {
    const ids = fit?.scored.map(({ modelId }) => modelId) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are none where nothing is asked for or the benchmark is not on record', () => {
    expect(fitOf('', 70)).toBeUndefined();
    expect(fitOf('mmlu-pro', null)).toBeUndefined();
    expect(fitOf('no-such', 70)).toBeUndefined();
  });

  test('never grow in number with the score that is asked', () => {
    const counts = [0, 40, 60, 70, 80, 101].map((score) => fitOf('gpqa', score)?.modelIds.length ?? -1);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts.at(-1)).toBe(0);
  });
});

describe('models that are good enough and stated to do more', () => {
  test('are all of them where nothing more is asked', () => {
    const fit = fitOf('mmlu-pro', 60);
    expect(fit?.statedIds).toEqual(fit?.modelIds);
  });

  test('are those that take images, and stay among the good enough', () => {
    const fit = fitOf('mmlu-pro', 60, 'image');
    expect(fit?.statedIds).toContain('gemma-3-27b-it');
    expect(fit?.statedIds).not.toContain('llama-3.3-70b-instruct');
    expect(fit?.modelIds).toEqual(fitOf('mmlu-pro', 60)?.modelIds);
    for (const id of fit?.statedIds ?? []) expect(fit?.modelIds).toContain(id);
  });

  test('never grow in number with what is asked', () => {
    const counts = ['', 'de', 'de.th', 'de.th.xx'].map(
      (languages) => fitOf('mmlu-pro', 50, '', languages)?.statedIds.length ?? -1,
    );
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[1]).toBeGreaterThan(0);
    expect(counts.at(-1)).toBe(0);
  });
});

describe('a question for any of them', () => {
  const askedOf = (planBenchmark: string, leastScore: number | null) =>
    askedWithFitModels({
      catalogue,
      economics,
      scenario: { ...initialScenario, planBenchmark, leastScore },
      money: initialMoney,
      kernels: new Map(),
    });

  test('names them all, and tries the usual layouts of many', () => {
    const asked = askedOf('mmlu-pro', 70);
    expect([...(asked.modelIds ?? [])].sort()).toEqual([...(fitOf('mmlu-pro', 70)?.modelIds ?? [])].sort());
    expect(asked.layouts).toBe(layoutsOfMany);
  });

  test('is for the scenario’s model where none scores as much', () => {
    expect(askedOf('mmlu-pro', 100).modelIds).toBeUndefined();
    expect(askedOf('', null).modelIds).toBeUndefined();
  });
});
