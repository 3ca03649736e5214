import type { AssumptionUnit } from '../data/assumption.ts';

/** Units of assumptions in words; the others read as they are written. */
export const assumptionUnitWords: Readonly<Partial<Record<AssumptionUnit, string>>> = {
  count: 'number',
  factor: 'times',
  '%/year': '% a year',
  FTE: 'full-time posts',
  'requests/day': 'requests a day',
  'hours/month': 'hours a month',
  'USD/month': 'USD a month',
  'USD/year': 'USD a year',
  'USD/TB': 'USD a TB',
  'USD/GB': 'USD a GB',
  'USD/GB-month': 'USD a GB and month',
  'USD/kW': 'USD a kW',
  'USD/kW-month': 'USD a kW and month',
  'USD/kWh': 'USD a kWh',
  'L/kWh': 'litres a kWh',
};
