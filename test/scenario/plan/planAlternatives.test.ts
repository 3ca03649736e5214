import { expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { planAlternatives } from '../../../src/scenario/plan/planAlternatives.ts';
import { planConstraintsOf } from '../../../src/scenario/plan/planConstraintsOf.ts';
import { planQuestion } from '../../../src/scenario/plan/planQuestion.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, economics } from '../../estimates/plan/planFixture.ts';

function alternativesOf(changes: Partial<typeof initialScenario>, money: Partial<typeof initialMoney>) {
  const scenario = { ...initialScenario, ...changes };
  const constraints = planConstraintsOf(scenario, catalogue);
  const asked = {
    catalogue,
    economics,
    scenario,
    money: { ...initialMoney, ...money },
    kernels: new Map(),
    constraints,
  };
  const input = planQuestion(asked);
  return { input, alternatives: planAlternatives(asked, input) };
}

test('each demand is dropped by itself, and the others stay', () => {
  const { alternatives, input } = alternativesOf(
    { planMakers: 'amd', planBits: 8, mostKilowatts: 40, mostStartUsd: 2e6 },
    { spareCount: 2 },
  );
  expect(alternatives.map(({ name }) => name.replace(/\u00a0/g, ' '))).toEqual([
    'Only 1 maker',
    'Bits of a weight, at least 8 bits',
    'Power, at most 40 kW',
    'Money at the start, at most $2M',
    'At least 2 spare servers',
  ]);
  const dropped = alternatives.map(({ input: { constraints } }) =>
    Object.keys(input.constraints).filter(
      (name) => !(name in constraints) || (name === 'leastSpareCount' && constraints.leastSpareCount === 0),
    ),
  );
  expect(dropped).toEqual([
    ['acceleratorIds'],
    ['weightFormatIds'],
    ['mostWatts'],
    ['mostStartUsd'],
    ['leastSpareCount'],
  ]);
});

test('what the model must take and handle is dropped apart, and named in words', () => {
  const { alternatives, input } = alternativesOf(
    { planModalities: 'image.audio', planLanguages: 'de' },
    { spareCount: 0 },
  );
  expect(Object.keys(input.constraints)).toEqual(
    expect.arrayContaining(['takingModelIds', 'speakingModelIds']),
  );
  expect(alternatives.map(({ name }) => name)).toEqual(['Must take images and sound', 'Must handle German']);
  expect(alternatives.map(({ input: { constraints } }) => Object.keys(constraints).sort())).toEqual([
    ['leastSpareCount', 'speakingModelIds'],
    ['leastSpareCount', 'takingModelIds'],
  ]);
});

test('without a rule its costs go too, and the other rules stay', () => {
  const { alternatives, input } = alternativesOf({}, { spareCount: 0, rules: 'air-gap.hipaa' });
  const salaries = (of: typeof input) =>
    of.hardware.flatMap(({ servers }) => servers.map(({ assumed }) => Object.values(assumed).join()));
  expect(alternatives.map(({ id }) => id)).toEqual(['air-gap', 'hipaa']);
  for (const alternative of alternatives) expect(salaries(alternative.input)).not.toEqual(salaries(input));
});

test('a reader who demands nothing has no alternatives', () => {
  expect(alternativesOf({}, { spareCount: 0 }).alternatives).toEqual([]);
});
