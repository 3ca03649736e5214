import { monthsFromSeconds } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';

/** Whole months that a server is in use before it leaves. */
export const serviceMonthCount = ({
  serviceLifeSeconds,
}: Pick<CostAssumptions, 'serviceLifeSeconds'>): number =>
  Math.max(1, Math.round(monthsFromSeconds(serviceLifeSeconds)));
