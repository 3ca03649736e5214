import { describe, expect, test } from 'vitest';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { ruledChoices } from '../../../src/scenario/plan/ruledChoices.ts';
import { ruledConstraints } from '../../../src/scenario/plan/ruledConstraints.ts';
import { secondsFromWeeks } from '../../../src/units/conversions.ts';
import { economics } from '../money/moneyFixture.ts';

const constraintsOf = (
  rules: string,
  {
    constraints = {},
    ...changes
  }: Partial<Parameters<typeof ruledConstraints>[0]> & {
    readonly weeks?: number;
  } = {},
) =>
  ruledConstraints({
    economics,
    money: { ...initialMoney, rules, deadlineWeeks: changes.weeks ?? 26 },
    modelIds: ['llama-3.3-70b-instruct', 'llama-4-scout-17b-16e-instruct'],
    acceleratorIds: ['nvidia-h100-sxm-80gb', 'nvidia-l4'],
    constraints,
  });

describe('rules as constraints of a plan', () => {
  test('leave constraints as they are where none is kept, or none is about buying', () => {
    expect(constraintsOf('', { constraints: { mostWatts: 1 } })).toEqual({ mostWatts: 1 });
    expect(constraintsOf('air-gap.dora.data-in-eea')).toEqual({});
  });

  test('on export control leave slow accelerators', () => {
    expect(constraintsOf('export-control')).toEqual({ ruledAcceleratorIds: ['nvidia-l4'] });
  });

  test('on licences leave models that may be used in the country', () => {
    expect(constraintsOf('licence-terms')).toEqual({ ruledModelIds: ['llama-3.3-70b-instruct'] });
  });

  test('on lead time limit it, and never beyond what was asked', () => {
    expect(constraintsOf('lead-time')).toEqual({ mostLeadSeconds: secondsFromWeeks(26) });
    expect(constraintsOf('lead-time', { constraints: { mostLeadSeconds: 5 } })).toEqual({
      mostLeadSeconds: 5,
    });
  });

  test('stand beside what was asked, so that it is told which of them left something out', () => {
    const constraints = { acceleratorIds: ['nvidia-h100-sxm-80gb'], modelIds: ['other'] };
    expect(constraintsOf('export-control.licence-terms', { constraints })).toEqual({
      ...constraints,
      ruledAcceleratorIds: ['nvidia-l4'],
      ruledModelIds: ['llama-3.3-70b-instruct'],
    });
  });

  test('are named with what they left out', () => {
    const { removed } = ruledChoices({
      economics,
      money: { ...initialMoney, rules: 'export-control.licence-terms' },
      modelIds: ['llama-3.3-70b-instruct', 'llama-4-scout-17b-16e-instruct'],
      acceleratorIds: ['nvidia-h100-sxm-80gb', 'nvidia-l4'],
    });
    expect(Object.keys(removed).sort()).toEqual(['llama-4-scout-17b-16e-instruct', 'nvidia-h100-sxm-80gb']);
    expect(removed['nvidia-h100-sxm-80gb']?.map(({ ruleId }) => ruleId)).toEqual(['export-control']);
  });
});
