import type { Band } from '../../units/Band.ts';
import { moneyFields, moneyChoices } from './moneyFields.ts';
import type { Money } from './Money.ts';
import {
  isObject,
  type Json,
  organisationEntries,
  organisationKind as kind,
  organisationVersion as version,
  shown,
} from './organisationEntries.ts';
import { refuseMoney } from './refuseMoney.ts';

const longestName = 120;

/** A figure an organisation may give, as its field takes it. */
export interface KnownFigure {
  readonly id: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
}

/** An organisation's own figures and decisions, and what of its file could not be used. */
export interface Organisation {
  readonly name: string;
  /** By id, in the units of the fields, amounts in USD. */
  readonly figures: Readonly<Record<string, Band>>;
  readonly choices: Partial<Omit<Money, 'figures'>>;
  /** Models of its own, by id, as the file gives them; whoever offers them reads them. */
  readonly models?: unknown;
  /** Each wrong entry by its name: `<name> must be <rule>, got <value>`. */
  readonly problems: readonly string[];
}

export interface OrganisationReading {
  readonly known: readonly KnownFigure[];
  /** US dollars of one unit, by code. */
  readonly usdPerUnit: ReadonlyMap<string, number>;
}

/** The text of a file with figures, decisions and models, amounts in US dollars. */
export function organisationFile(
  { figures, ...choices }: Money,
  initial: Money,
  { name = '', models }: { readonly name?: string | undefined; readonly models?: unknown } = {},
): string {
  const changed = moneyChoices.filter((field) => choices[field] !== initial[field]);
  const file = {
    kind,
    version,
    name,
    currency: 'USD',
    figures: Object.fromEntries(
      Object.entries(figures).map(([id, { low, mid, high }]) => [
        id,
        low === mid && mid === high ? mid : { low, likely: mid, high },
      ]),
    ),
    choices: Object.fromEntries(changed.map((field) => [moneyFields[field].parameter, choices[field]])),
    ...(models !== undefined && { models }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the file of an organisation. Wrong entries are named one by one and the rest is used.
 *
 * @throws {TypeError} when the text is no JSON, another kind of file, too long, or of a newer version.
 */
export const organisationFromText = (text: string, reading: OrganisationReading): Organisation =>
  organisationFromFields(organisationEntries(text), reading);

const knownEntries: ReadonlySet<string> = new Set([
  'kind',
  'version',
  'name',
  'currency',
  'figures',
  'choices',
  'models',
]);

/** The same from fields that were read already. */
export function organisationFromFields(file: Json, reading: OrganisationReading): Organisation {
  const problems: string[] = [];
  for (const entry of Object.keys(file))
    if (!knownEntries.has(entry))
      problems.push(`${entry.slice(0, 40)} must be one of ${[...knownEntries].join(', ')}`);
  return {
    name: typeof file['name'] === 'string' ? file['name'].slice(0, longestName) : '',
    figures: figuresOf(file, reading, problems),
    choices: choicesOf(file['choices'], problems),
    ...(file['models'] !== undefined && { models: file['models'] }),
    problems,
  };
}

function figuresOf(
  { figures = {}, currency = 'USD' }: Json,
  { known, usdPerUnit }: OrganisationReading,
  problems: string[],
): Readonly<Record<string, Band>> {
  if (!isObject(figures)) {
    problems.push(`figures must be an object, got ${shown(figures)}`);
    return {};
  }
  const rate = typeof currency === 'string' ? usdPerUnit.get(currency.toUpperCase()) : undefined;
  if (rate === undefined)
    problems.push(`currency must be one of ${[...usdPerUnit.keys()].join(', ')}, got ${shown(currency)}`);
  const byId = new Map(known.map((figure) => [figure.id, figure]));
  const read: Record<string, Band> = {};
  for (const [id, value] of Object.entries(figures)) {
    const figure = byId.get(id);
    if (!figure) {
      problems.push(`${id.slice(0, 60)} must be the name of a figure of the cost calculator`);
      continue;
    }
    const ofMoney = figure.unit.startsWith('USD');
    // An amount in an unknown currency is no amount.
    if (ofMoney && rate === undefined) continue;
    const band = bandOf(value, ofMoney ? (rate ?? 1) : 1);
    const limits = Number.isFinite(figure.most)
      ? `from ${figure.least} to ${figure.most}`
      : `at least ${figure.least}`;
    const rule = `one number or low, likely and high in rising order, ${limits}`;
    if (!band || band.low < figure.least || band.high > figure.most)
      problems.push(`${id} must be ${rule}, got ${shown(value)}`);
    else read[id] = band;
  }
  return read;
}

function bandOf(value: unknown, rate: number): Band | undefined {
  const ends = isObject(value)
    ? [value['low'] ?? value['likely'], value['likely'], value['high'] ?? value['likely']]
    : [value, value, value];
  const [low, mid, high] = ends.map((end) =>
    typeof end === 'number' && Number.isFinite(end) ? end * rate : undefined,
  );
  if (low === undefined || mid === undefined || high === undefined) return undefined;
  return low <= mid && mid <= high ? { low, mid, high } : undefined;
}

function choicesOf(choices: unknown, problems: string[]): Organisation['choices'] {
  if (choices === undefined) return {};
  if (!isObject(choices)) {
    problems.push(`choices must be an object, got ${shown(choices)}`);
    return {};
  }
  const byParameter = new Map(moneyChoices.map((field) => [moneyFields[field].parameter, field]));
  const read: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(choices)) {
    const field = byParameter.get(name);
    const value = field === 'rules' ? listText(given) : given;
    const refusal = field
      ? refuseMoney(field, value, name)
      : `${name.slice(0, 40)} must be one of ${[...byParameter.keys()].join(', ')}`;
    if (refusal !== undefined) problems.push(refusal);
    else if (field) read[field] = value;
  }
  return read;
}

/** Rules as files list them, as a link writes them; anything else as it is. */
const listText = (given: unknown): unknown =>
  Array.isArray(given) && given.every((id) => typeof id === 'string') ? given.join('.') : given;
