import { refuseChoice } from '../refuseChoice.ts';
import type { Training, TrainingChoice } from './Training.ts';
import { initialTraining, trainingChoices, trainingFields } from './trainingFields.ts';

/** Decisions about training read from outside, and what of them could not be used. */
export interface DecodedTraining {
  readonly training: Training;
  readonly refusals: readonly string[];
}

// As in the text of decisions about money.
const pairEnd = '_';
const valueStart = '*';

/** Decisions about training as a text for a link: only what differs from the first ones. */
export const trainingText = (training: Training): string =>
  trainingChoices
    .filter((field) => training[field] !== initialTraining[field])
    .map((field) => `${trainingFields[field].parameter}${valueStart}${training[field]}`)
    .join(pairEnd);

const fieldByParameter: ReadonlyMap<string, TrainingChoice> = new Map(
  trainingChoices.map((field) => [trainingFields[field].parameter, field]),
);

/** Reads a link's text; what cannot be used is refused by name and its first value kept. */
export function trainingFromText(text: string): DecodedTraining {
  const pairs = text === '' ? [] : text.split(pairEnd).map((pair) => pair.split(valueStart));
  return trainingFromEntries(
    pairs.map(([name = '', given = '']) => {
      const field = fieldByParameter.get(name);
      const isWord = field !== undefined && trainingFields[field].kind === 'word';
      return [name, isWord ? given : given.trim() === '' ? given : Number(given) + 0];
    }),
  );
}

/** Reads named values; words for yes and no may be true and false. */
export function trainingFromEntries(entries: readonly (readonly [string, unknown])[]): DecodedTraining {
  const refusals: string[] = [];
  const choices: Record<string, unknown> = {};
  for (const [name, given] of entries) {
    const field = fieldByParameter.get(name);
    if (field === undefined) {
      refusals.push(
        `${name.slice(0, 40)} must be a decision about training, got ${String(given).slice(0, 40)}`,
      );
      continue;
    }
    const value = given === true ? 'yes' : given === false ? 'no' : given;
    const refusal = refuseChoice(trainingFields[field], value, name);
    if (refusal === undefined) choices[field] = value;
    else refusals.push(refusal);
  }
  return { training: { ...initialTraining, ...choices }, refusals };
}
