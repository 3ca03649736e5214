import { ways } from '../../estimates/cost/CostEstimate.ts';
import { refuseChoice } from '../refuseChoice.ts';
import type { MoneyChoice } from './Money.ts';
import { moneyFields } from './moneyFields.ts';

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
  const refused = refuseChoice(moneyFields[field], value, name);
  if (refused !== undefined || field !== 'excluded' || typeof value !== 'string' || value === '')
    return refused;
  return value.split('.').every(isWay)
    ? undefined
    : `${name} must be some of ${ways.join(', ')} parted by points, got ${value.slice(0, 40)}`;
}
