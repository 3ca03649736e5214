import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { CatalogueAssumption, EconomicsCatalogue, Origin } from '../../data/EconomicsCatalogue.ts';
import type { PriceKind } from './priceAge.ts';
import type { CostAssumption } from '../../estimates/cost/CostAssumptions.ts';
import { type Band, exactly, mapBand } from '../../units/Band.ts';
import { raisedByRules } from './raisedByRules.ts';
import { recordOfAssumption } from './recordOfAssumption.ts';
import type { ChosenMoney } from './chooseMoney.ts';
import type { Money } from './Money.ts';
import type { FigureGroup, FigureOrigin, MoneyFigure } from './MoneyFigure.ts';
import { statedPrices } from './statedPrices.ts';

/** A figure before anybody changes it, in the unit of its field. */
export interface StatedFigure {
  readonly id: string;
  readonly label: string;
  readonly group: FigureGroup;
  readonly unit: string;
  readonly unitSize: number;
  readonly stated: Band;
  readonly logarithmic: boolean;
  readonly least: number;
  readonly most: number;
  readonly origin: FigureOrigin;
}

/** How far the speed is known: the estimate's own range, as a factor. */
export interface SpeedDoubt {
  readonly lowFraction: number;
  readonly highFraction: number;
  /** Words on what the estimate rests on. */
  readonly basis: string;
}

/** What the rest of the scenario says of figures. */
export interface DeploymentFacts {
  readonly speed: SpeedDoubt;
  readonly accelerator: Pick<CatalogueAccelerator, 'name' | 'powerWatts'>;
}

/** Figures that an organisation keeps for all its readers, by id, in the units of the fields. */
export type OrganisationFigures = Readonly<Record<string, Band>>;

/**
 * Every assumption with what is stated of it, what changes it, and the range that the estimate takes.
 *
 * The reader's figure comes before the organisation's, and that before the records'. A figure out of its limits is
 * left out, as if nobody had given it.
 */
export function moneyFigures(
  catalogue: EconomicsCatalogue,
  chosen: ChosenMoney,
  money: Money,
  deployment: DeploymentFacts,
  organisation: OrganisationFigures = {},
): readonly MoneyFigure[] {
  const records = new Map(catalogue.assumptions.map((assumption) => [assumption.id, assumption]));
  const stated: Partial<Record<CostAssumption, StatedFigure>> = statedPrices(
    catalogue,
    records,
    chosen,
    money,
    deployment,
  );
  const names = Object.keys({ ...recordOfAssumption, ...stated }) as CostAssumption[];
  return names.map((name) => {
    const id = (recordOfAssumption as Partial<Record<CostAssumption, string>>)[name];
    const figure = stated[name] ?? fromRecord(recordNamed(records, id ?? name));
    return withChanges(name, raisedByRules(figure, chosen.policy), money, organisation);
  });
}

/** The record of an id; all of them are in content/data, which tests make sure of. */
export function recordNamed(
  records: ReadonlyMap<string, CatalogueAssumption>,
  id: string,
): CatalogueAssumption {
  const record = records.get(id);
  if (!record) throw new TypeError(`assumptions must hold ${id}, got nothing`);
  return record;
}

export const originOf = (
  { asOf, sourceId, estimated }: Origin,
  text: string,
  kind: PriceKind = 'assumption',
): FigureOrigin => ({
  text,
  kind,
  asOf,
  sourceId,
  ...(estimated && { estimated }),
});

/** A figure as its record states it. */
export function fromRecord(record: CatalogueAssumption): StatedFigure {
  const { id, name, group, unit, unitSize, value, spread, least, most } = record;
  return {
    id,
    label: name,
    group,
    unit,
    unitSize,
    stated: mapBand(value, (end) => plain(end / unitSize)),
    logarithmic: spread === 'lognormal',
    least: plain(least / unitSize),
    most: most === undefined ? Infinity : plain(most / unitSize),
    origin: originOf(record, ''),
  };
}

const digits = 6;
/** A number without the tail that conversions leave. */
export const plain = (value: number): number => Number(value.toPrecision(digits));

function withChanges(
  name: CostAssumption,
  figure: StatedFigure,
  { figures, doubtFraction }: Money,
  organisation: OrganisationFigures,
): MoneyFigure {
  const { id, least, most, unitSize, stated, logarithmic, ...rest } = figure;
  const within = (band: Band | undefined): Band | undefined =>
    band && band.low >= least && band.high <= most ? band : undefined;
  const readers = within(figures[id]);
  const organisations = within(organisation[id]);
  const used = readers ?? organisations ?? stated;
  const doubted = mapBand(widened(used, doubtFraction, logarithmic), (end) =>
    Math.min(most, Math.max(least, end)),
  );
  return {
    name,
    id,
    least,
    most,
    unitSize,
    stated,
    used,
    changedBy: readers ? 'reader' : organisations ? 'organisation' : undefined,
    range: {
      ...mapBand(doubted, (end) => end * unitSize),
      logarithmic: logarithmic && doubted.low > 0,
      least: least * unitSize,
      most: most * unitSize,
    },
    ...rest,
  };
}

/** A range so many times as wide; 0 makes it certain. */
function widened({ low, mid, high }: Band, factor: number, logarithmic: boolean): Band {
  if (factor === 1) return { low, mid, high };
  if (factor === 0) return exactly(mid);
  const end = (value: number) =>
    logarithmic && low > 0 && mid > 0 ? mid * Math.pow(value / mid, factor) : mid + (value - mid) * factor;
  return { low: end(low), mid, high: end(high) };
}
