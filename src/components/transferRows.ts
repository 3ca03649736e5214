import { linkTransferSeconds } from '../formulas/network/linkTransferSeconds.ts';
import {
  bytesPerSecondFromGigabitsPerSecond,
  hoursFromSeconds,
  secondsFromMinutes,
} from '../units/conversions.ts';
import { formatThreeDigits, quantityText } from '../units/formatQuantity.ts';
import { idsIn, modelNamed } from './modelNamed.ts';
import { weightBytesIn } from './sizesOf.ts';

/** Links that weights are carried over, in gigabits a second: a slow diode, a plain port, a fast one. */
export const transferLinks = [0.1, 1, 10] as const;

const timeText = (seconds: number): string => {
  const hours = hoursFromSeconds(seconds);
  return hours < 1
    ? `${formatThreeDigits(seconds / secondsFromMinutes(1))}\u00a0min`
    : `${formatThreeDigits(hours)}\u00a0h`;
};

/** Size of each model as published, and how long each link is busy with it at its full rate. */
export const transferRows = (models: string) =>
  idsIn(models).map((id) => {
    const model = modelNamed(id);
    const bytes = weightBytesIn(model, 'native');
    return {
      id,
      name: model.name,
      cells: [
        quantityText(bytes, 'B'),
        ...transferLinks.map((gigabits) =>
          timeText(
            linkTransferSeconds({
              sentBytes: bytes,
              linkBytesPerSecond: bytesPerSecondFromGigabitsPerSecond(gigabits),
            }),
          ),
        ),
      ],
    };
  });
