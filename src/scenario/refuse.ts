import type { Scenario, ScenarioField } from './Scenario.ts';
import { scenarioFields } from './scenarioFields.ts';

/** Something a scenario cannot hold, and what to do about it. */
export interface Refusal {
  readonly field: ScenarioField;
  /** `<name> must be <rule>, got <value>`. */
  readonly message: string;
}

const longestName = 120;
const longestOwnModel = 60_000;

/** Why a field cannot take a value; undefined when it can. */
export function refuse(field: ScenarioField, value: unknown): Refusal | undefined {
  const limits = scenarioFields[field];
  const message = (rule: string, given: unknown = value) => ({
    field,
    message: `${limits.label} must be ${rule}, got ${shown(given)}`,
  });
  if (!('min' in limits)) {
    if (typeof value !== 'string') return message('a text');
    const most = limits.kind === 'text' ? longestOwnModel : longestName;
    return value.length > most ? message(`at most ${most} characters`) : undefined;
  }
  if (value === null) return limits.initial === null ? undefined : message('a number');
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const given = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return message('a number', given);
  }
  if (value < limits.min) return message(`at least ${limits.min}`);
  if (value > limits.max) return message(`at most ${limits.max}`);
  if (limits.kind === 'count' && !Number.isInteger(value)) return message('a whole number');
  return undefined;
}

const shownLength = 40;

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === undefined
    ? 'nothing'
    : text.length > shownLength
      ? `${text.slice(0, shownLength)}\u2026`
      : text;
};

/** The scenario with one field changed, or why it cannot be. */
export function withField<Field extends ScenarioField>(
  scenario: Scenario,
  field: Field,
  value: Scenario[Field],
): Scenario | Refusal {
  return refuse(field, value) ?? { ...scenario, [field]: value };
}
