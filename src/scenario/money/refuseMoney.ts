import { refuseChoice } from '../refuseChoice.ts';
import type { MoneyChoice } from './Money.ts';
import { moneyFields } from './moneyFields.ts';

/**
 * Why a decision about money cannot take a value, as `<name> must be <rule>, got <value>`; undefined when it can. The
 * name is the label readers see unless another is given.
 */
export const refuseMoney = (
  field: MoneyChoice,
  value: unknown,
  name = moneyFields[field].label,
): string | undefined => refuseChoice(moneyFields[field], value, name);
