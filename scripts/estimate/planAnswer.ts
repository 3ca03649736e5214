import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../src/data/EconomicsCatalogue.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import type { NameIndex } from '../../src/data/NameIndex.ts';
import type { KernelTables } from '../../src/estimates/performance/KernelTables.ts';
import { checksOf } from '../../src/estimates/plan/checkPlan.ts';
import { planOf } from '../../src/estimates/plan/searchPlan.ts';
import type { Chosen } from '../../src/scenario/chooseFrom.ts';
import { type Money, promisedPercents } from '../../src/scenario/money/Money.ts';
import { initialMoney, moneyFields } from '../../src/scenario/money/moneyFields.ts';
import { moneyFigures } from '../../src/scenario/money/moneyFigures.ts';
import { organisationFromFields } from '../../src/scenario/money/organisationCodec.ts';
import { kernelTablesOf } from '../../src/scenario/plan/kernelTablesOf.ts';
import { planMoney } from '../../src/scenario/plan/planMoney.ts';
import { speed } from '../../src/scenario/plan/planServers.ts';
import { planQuestion } from '../../src/scenario/plan/planQuestion.ts';
import { ownModelId, type Scenario } from '../../src/scenario/Scenario.ts';
import { millisecondsFromSeconds } from '../../src/units/conversions.ts';
import type { Line } from './answerLine.ts';
import { constraintsFromLine } from './constraintsFromLine.ts';
import { drawsOf } from './drawsOf.ts';
import { shownPlan } from './shownPlan.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a line asks what to buy. */
export const asksPlan = (line: Line): boolean =>
  ['slo', 'load'].some((key) => line[key] !== undefined && line[key] !== null);

/** Lengths that a line does not say: those measured of its kind of use. One that says the longest says all. */
function lengthsOfUse(
  line: Line,
  useCase: string,
  { workloads }: EconomicsCatalogue,
): Partial<Pick<Scenario, 'inputTokens' | 'outputTokens'>> {
  const isSaid = (key: string) => line[key] !== undefined && line[key] !== null;
  const missing = (['inputTokens', 'outputTokens'] as const).filter((key) => !isSaid(key));
  if (missing.length === 0 || isSaid('maxModelLength')) return {};
  const measured = workloads.find((one) => one.useCase === useCase);
  if (!measured)
    throw new RangeError(
      `${missing.join(' and ')} must be given where load.for is ${useCase}, got no length on record for it`,
    );
  return Object.fromEntries(missing.map((key) => [key, measured[key]]));
}

/** Decisions about the load that `economics` names as well. */
const loadChoices: readonly string[] = ['users', 'for', 'shape', 'shift'];

/** Makes the function that answers lines with `slo` and `load`: what to buy for them. */
export function planAnswer(catalogue: Catalogue, economics: EconomicsCatalogue, names: NameIndex) {
  const read = kernelReader();
  let known: ReadonlyMap<string, KernelTables> | undefined;
  const usdPerUnit = new Map(economics.currencies.map(({ code, usdPerUnit: usd }) => [code as string, usd]));
  return (line: Line, asked: Scenario, chosen: Chosen) => {
    known ??= kernelTablesOf(catalogue, read);
    const slo = fieldsOf(line, 'slo', ['ttftSeconds', 'tpotSeconds', 'endToEndSeconds', 'percentile']);
    const load = fieldsOf(line, 'load', [...loadChoices, 'requestsPerSecond']);
    const { figures = {}, currency = 'USD', draws = 0, ...choices } = economicsOf(line);
    // A plan has its likely cost only; draws that no line may ask for are refused all the same.
    drawsOf(draws);
    const { requestsPerSecond, ...ofLoad } = load;
    const decided = organisationFromFields(
      { choices: { ...choices, ...ofLoad }, figures: {} },
      { known: [], usdPerUnit },
    );
    const withChoices = { ...initialMoney, ...decided.choices };
    const scenario = { ...asked, ...lengthsOfUse(line, withChoices.useCase, economics) };
    const priced = planMoney({ economics, scenario, money: withChoices });
    const given = organisationFromFields(
      { figures, currency },
      {
        known: moneyFigures(economics, priced, withChoices, { speed, accelerator: chosen.accelerator }),
        usdPerUnit,
      },
    );
    const [problem] = [...decided.problems, ...given.problems, ...priced.refusals];
    if (problem !== undefined) throw new RangeError(`load and economics: ${problem}`);
    const peak =
      requestsPerSecond === undefined ? undefined : positive('load.requestsPerSecond', requestsPerSecond);
    const input = planQuestion({
      catalogue,
      economics,
      scenario,
      money: {
        ...withChoices,
        figures: given.figures,
        ttftSeconds: seconds(slo, 'ttftSeconds', moneyFields.ttftSeconds, 1),
        tpotMilliseconds: seconds(
          slo,
          'tpotSeconds',
          moneyFields.tpotMilliseconds,
          millisecondsFromSeconds(1),
        ),
        endToEndSeconds: seconds(slo, 'endToEndSeconds', moneyFields.endToEndSeconds, 1),
        promisedPercent: percentOf(slo['percentile']),
      },
      ...(scenario.modelId === ownModelId && { ownModel: chosen.model }),
      ...constraintsFromLine(line, names, economics, catalogue),
      kernels: known,
      ...(peak !== undefined && { peakRequestsPerSecond: peak }),
    });
    const plan = planOf(input);
    const { inputTokens, outputTokens } = scenario;
    return shownPlan(
      plan,
      { inputTokens, outputTokens },
      line['simulate'] === true ? checksOf({ input, plan, alternatives: [] }).confirmations : undefined,
    );
  };
}

function fieldsOf(line: Line, key: string, allowed: readonly string[]): Fields {
  const value = line[key];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`${key} must be an object, got ${JSON.stringify(value) ?? 'nothing'}`);
  const other = Object.keys(value).find((name) => !allowed.includes(name));
  if (other !== undefined) throw new RangeError(`${key} must hold only ${allowed.join(', ')}, got ${other}`);
  return value as Fields;
}

const economicsOf = (line: Line): Fields =>
  line['economics'] === undefined || line['economics'] === null
    ? {}
    : fieldsOf(line, 'economics', [
        ...Object.values(moneyFields).map(({ parameter }) => parameter),
        'figures',
        'currency',
        'draws',
      ]);

function positive(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`${name} must be a number above 0, got ${JSON.stringify(value)}`);
}

function percentOf(value: unknown = Number(initialMoney.promisedPercent)): Money['promisedPercent'] {
  const percent = promisedPercents.find((one) => Number(one) === value);
  if (percent !== undefined) return percent;
  throw new RangeError(
    `slo.percentile must be one of ${promisedPercents.join(', ')}, got ${JSON.stringify(value)}`,
  );
}

function seconds(
  slo: Fields,
  key: string,
  { initial, min, max }: { readonly initial: number; readonly min: number; readonly max: number },
  perSecond: number,
): number {
  const value = slo[key];
  if (value === undefined) return initial;
  const inUnit = positive(`slo.${key}`, value) * perSecond;
  if (inUnit >= min && inUnit <= max) return inUnit;
  throw new RangeError(
    `slo.${key} must be from ${min / perSecond} to ${max / perSecond}, got ${JSON.stringify(value)}`,
  );
}
