import { ways } from '../../estimates/cost/CostEstimate.ts';
import { moneyFields } from './moneyFields.ts';
import type { MoneyChoice } from './Money.ts';

const longestName = 400;
const longestShown = 40;

const isWay = (text: string): boolean => ways.some((way) => way === text);

/**
 * Why a decision about money cannot take a value, as `<name> must be <rule>, got <value>`; undefined when it can. The
 * name is the label readers see unless another is given.
 */
export function refuseMoney(
  field: MoneyChoice,
  value: unknown,
  name = moneyFields[field].label,
): string | undefined {
  const limits = moneyFields[field];
  const must = (rule: string) =>
    `${name} must be ${rule}, got ${String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestShown)}`;
  switch (limits.kind) {
    case 'name':
      if (typeof value !== 'string') return must('a text');
      if (field === 'excluded' && value !== '' && !value.split('.').every(isWay))
        return must(`some of ${ways.join(', ')} parted by points`);
      return value.length > longestName ? must(`at most ${longestName} characters`) : undefined;
    case 'word': {
      const known = limits.options.map(({ id }) => id);
      return typeof value === 'string' && known.includes(value)
        ? undefined
        : must(`one of ${known.join(', ')}`);
    }
    default:
      if (typeof value !== 'number' || !Number.isFinite(value)) return must('a number');
      if (value < limits.min) return must(`at least ${limits.min}`);
      if (value > limits.max) return must(`at most ${limits.max}`);
      return limits.kind === 'count' && !Number.isInteger(value) ? must('a whole number') : undefined;
  }
}
