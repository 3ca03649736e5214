import { expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { ownedQuestion } from '../../../src/scenario/plan/ownedQuestion.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue } from '../../estimates/memory/memoryFixture.ts';
import { economics } from '../money/moneyFixture.ts';

const questionOf = (changes: Partial<Scenario>, ownedCount = 0) =>
  ownedQuestion({
    catalogue,
    economics,
    scenario: { ...initialScenario, ...changes },
    money: { ...initialMoney, ownedCount },
    kernels: new Map(),
  });

test('the machines are of the scenario’s accelerator and size, one where none is counted', () => {
  const { hardware, serverCount } = questionOf({ acceleratorId: 'nvidia-l40s', serverAcceleratorCount: 2 });
  expect(serverCount).toBe(1);
  expect(hardware.map(({ accelerator }) => accelerator.id)).toEqual(['nvidia-l40s']);
  expect(hardware[0]?.servers.map(({ shape }) => shape.acceleratorCount)).toEqual([2]);
});

test('every language model is tried, and no model that writes nothing', () => {
  const { models } = questionOf({}, 3);
  const languageModels = catalogue.models.filter(({ kind }) => kind === 'language');
  expect(models.map(({ id }) => id)).toEqual(languageModels.map(({ id }) => id));
});

test('an accelerator that is in no server on record can stand there all the same', () => {
  const inServers = new Set(economics.servers.map(({ acceleratorId }) => acceleratorId));
  const bare = catalogue.accelerators.find(({ id }) => !inServers.has(id));
  expect(questionOf({ acceleratorId: bare?.id ?? '' }).hardware[0]?.servers).toHaveLength(1);
});

test('an accelerator that nobody recorded is refused', () => {
  expect(() => questionOf({ acceleratorId: 'abacus' })).toThrow(
    'acceleratorId must be on record, got abacus',
  );
});
