import type { WeekInput } from '../../../src/charts/week/WeekInput.ts';
import { azureWeeks } from '../../estimates/cost/azureWeeks.ts';

type Sample = Omit<WeekInput, 'width'>;

const week = (load: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => load(hour));

/** Weeks as they are and as they ought not to be; the first is usual. */
export const weekSamples = {
  usual: { hours: azureWeeks.coding },
  'room above': { hours: azureWeeks.conversation, top: 4 },
  'every hour alike': { hours: week(() => 2) },
  'one hour': { hours: week((hour) => (hour === 5 ? 1e9 : 0)) },
  'the last hour': { hours: week((hour) => (hour === 167 ? 3 : 1)) },
  'a low top': { hours: week((hour) => hour % 24), top: 1 },
  'very small loads': { hours: week((hour) => (hour % 24) * 1e-300) },
  nothing: { hours: week(() => 0) },
} satisfies Record<string, Sample>;
