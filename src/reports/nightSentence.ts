import type { NightJob } from '../scenario/night/nightJob.ts';
import { countText } from '../units/countText.ts';
import { formatCount, quantityText } from '../units/formatQuantity.ts';
import { hourOfWeekText } from '../units/hourOfWeekText.ts';

/** Why a job that is not done in free hours is not. */
const nightLack = ({ estimate, acceleratorCount }: NightJob, freeCount: number): string =>
  estimate.verdict === 'fails'
    ? `each accelerator is ${quantityText(-estimate.freeBytes.mid, 'B')} short`
    : freeCount < acceleratorCount
      ? `it needs ${countText(acceleratorCount, 'accelerator')}, and at most ${formatCount(freeCount)} are free at once`
      : 'no stretch of hours in which one server has them free is longer than starting and stopping take';

/** What a job takes in free hours and costs there, in a sentence; `usd` writes money. */
export function nightSentence(job: NightJob, freeCount: number, usd: (amount: number) => string): string {
  const { estimate, night, extraUsd, rentUsd, acceleratorCount } = job;
  const { elapsedSeconds, shiftCount, firstHour = 0 } = night;
  if (estimate.verdict === 'fails' || !elapsedSeconds)
    return `Your job is not done in free hours: ${nightLack(job, freeCount)}.`;
  const where = shiftCount
    ? `${countText(Math.ceil(shiftCount.mid), 'shift')} from ${hourOfWeekText(firstHour)} on, done ${quantityText(elapsedSeconds.mid, 's')} later`
    : `one go of ${quantityText(elapsedSeconds.mid, 's')}, as its accelerators are free around the clock`;
  const rented = rentUsd ? `; rented, the same job costs ${usd(rentUsd.mid)}` : '';
  return `Your job trains for ${quantityText(estimate.time.seconds.mid, 's')} on ${countText(acceleratorCount, 'accelerator')}: ${where}. It costs ${usd(extraUsd.mid)} of electricity beyond what is paid${rented}.`;
}
