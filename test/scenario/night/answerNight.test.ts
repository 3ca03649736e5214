import { describe, expect, test } from 'vitest';
import { answerNight } from '../../../src/scenario/night/answerNight.ts';
import type { Money } from '../../../src/scenario/money/Money.ts';
import { initialTraining } from '../../../src/scenario/training/trainingFields.ts';
import type { Training } from '../../../src/scenario/training/Training.ts';
import { terms } from '../../estimates/training/trainingFixture.ts';
import { economics, questionOf } from '../money/moneyFixture.ts';
import { catalogue, chosenFor, scenarioWith } from '../scenarioFixture.ts';

const servedBytes = 70e9;

function nightOf({
  training = {},
  scenario = {},
  money = {},
}: {
  readonly training?: Partial<Training>;
  readonly scenario?: Parameters<typeof scenarioWith>[0];
  readonly money?: Partial<Money>;
} = {}) {
  const { model, accelerator } = chosenFor(scenarioWith(scenario));
  return answerNight({
    question: questionOf({ scenario, money }),
    economics,
    servedBytes,
    training: { ...initialTraining, ...training },
    model,
    accelerator,
    formats: catalogue.formats,
    terms,
  });
}

const busy = { userCount: 3000 };

describe('the night shift of a service', () => {
  test('has more accelerators free at night than by day, and never more than are bought beside spares', () => {
    const answer = nightOf({ money: busy });
    if (!answer) throw new TypeError('a service of 3,000 users must need servers');
    const most = answer.serverCount * answer.serverAcceleratorCount;
    expect(Math.min(...answer.freeCounts)).toBeLessThan(Math.max(...answer.freeCounts));
    expect(Math.max(...answer.freeCounts)).toBeLessThanOrEqual(most);
    const spared = nightOf({ money: { ...busy, spareCount: 2 } });
    expect(spared?.serverCount).toBe(answer.serverCount + 1);
    expect(spared?.freeCounts).toEqual(answer.freeCounts);
  });

  test('costs electricity alone, less than the same job rented', () => {
    const { own } = nightOf({ money: busy, training: { copyCount: 8 } }) ?? {};
    expect(own?.extraUsd.mid).toBeGreaterThan(0);
    expect(own?.extraUsd.mid).toBeLessThan(own?.rentUsd?.mid ?? 0);
  });

  test('chooses for each method the layout that ends first, and says what is short', () => {
    const answer = nightOf({ money: busy });
    const of = (method: string) => answer?.methods.find((one) => one.method === method);
    const qlora = of('qlora');
    if (!qlora || !('job' in qlora)) throw new TypeError('QLoRA of 70B must fit on an H100');
    expect(qlora.job.estimate.verdict).not.toBe('fails');
    // AdamW in 32 bits takes 16 bytes a weight: 1.1 TB for 70 billion, where a server of eight has 640 GB.
    expect(of('full')).toMatchObject({ method: 'full', without: 'memory', nearest: { acceleratorCount: 8 } });
  });

  test('refuses the reader’s own job where it cannot run, and compares the methods all the same', () => {
    const answer = nightOf({ money: busy, training: { method: 'lora', rankCount: 4096 } });
    expect(answer?.own).toBeUndefined();
    expect(answer?.refusals[0]).toMatch(/^rank must be at most/);
    expect(answer?.methods.map(({ method }) => method)).toEqual(['qlora', 'lora', 'full']);
  });

  test('gives way to work that can wait', () => {
    const without =
      nightOf({ money: busy, training: { copyCount: 4 } })?.own?.night.usefulSecondsPerWeek ?? 0;
    const beside =
      nightOf({ money: { ...busy, batchMegatokens: 2000 }, training: { copyCount: 4 } })?.own?.night
        .usefulSecondsPerWeek ?? 0;
    expect(beside).toBeLessThan(without);
  });
});
