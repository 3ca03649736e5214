import type { NamedChoice, NumberChoice, WordChoice } from './money/moneyFields.ts';

const longestName = 400;
const longestShown = 40;

/** Why a decision cannot take a value, as `<name> must be <rule>, got <value>`; undefined when it can. */
export function refuseChoice(
  limits: NamedChoice | WordChoice | NumberChoice,
  value: unknown,
  name: string = limits.label,
): string | undefined {
  const must = (rule: string) =>
    `${name} must be ${rule}, got ${String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, longestShown)}`;
  switch (limits.kind) {
    case 'name':
      if (typeof value !== 'string') return must('a text');
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
