import type { StepPart } from './StepPart.ts';

const leastShare = 0.015;

/** The parts as a bar can show them: slivers together as a last part, parts without time left out. */
export function mergedParts(parts: readonly StepPart[]): readonly StepPart[] {
  const whole = parts.reduce((sum, { seconds }) => sum + Math.max(0, seconds), 0);
  const taking = parts.filter(({ seconds }) => seconds > 0);
  const slivers = taking.filter(({ seconds }) => seconds < leastShare * whole);
  const [only] = slivers;
  if (!only) return taking;
  return [
    ...taking.filter((part) => !slivers.includes(part)),
    {
      part: 'rest',
      name: slivers.length === 1 ? only.name : 'Rest',
      seconds: slivers.reduce((sum, { seconds }) => sum + seconds, 0),
    },
  ];
}
