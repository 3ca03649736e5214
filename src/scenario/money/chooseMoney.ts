import type {
  CatalogueApiModel,
  CatalogueCountry,
  CatalogueCurrency,
  CatalogueLoadShape,
  CatalogueOffer,
  CatalogueServer,
  EconomicsCatalogue,
} from '../../data/EconomicsCatalogue.ts';
import { shiftedLater } from '../../estimates/cost/WeekProfile.ts';
import { quantileBand } from '../../estimates/cost/quantileBand.ts';
import type { Band } from '../../units/Band.ts';
import { judgeByRules, type JudgedMoney } from './judgeByRules.ts';
import { apiKey, offerKey } from './offerKey.ts';
import { automaticId, type Money, ownShapeId } from './Money.ts';
import { weekFromText } from './weekText.ts';

/** What the deployment asks of prices. */
export interface PricedDeployment {
  readonly modelId: string;
  readonly acceleratorId: string;
  /** Accelerators of one copy. */
  readonly copyAcceleratorCount: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Rented accelerators as the estimate takes them. */
export interface ChosenRent {
  readonly offers: readonly CatalogueOffer[];
  /** USD of one accelerator for a second, over the offers. */
  readonly usdPerSecond: Band;
  readonly acceleratorCount: number;
  readonly termMonthCount: number;
  /** Discount that stands in where nobody lists the term, by the id of its assumption. */
  readonly discountId?: string;
}

/** Prices of tokens as the estimate takes them. */
export interface ChosenCall {
  readonly models: readonly CatalogueApiModel[];
  readonly input: Band;
  readonly cached: Band;
  readonly output: Band;
}

/** What decisions about money stand for; a way without prices is left out and said to be. */
export interface ChosenMoney {
  readonly server: CatalogueServer | undefined;
  /** Accelerators of a server; where none is recorded those of a copy, but no more than boards hold. */
  readonly serverAcceleratorCount: number;
  readonly rent: ChosenRent | undefined;
  readonly call: ChosenCall | undefined;
  readonly country: CatalogueCountry;
  readonly currency: CatalogueCurrency;
  readonly shape: CatalogueLoadShape | undefined;
  readonly hours: readonly number[];
  /** What the reader's rules leave out and add. */
  readonly policy: JudgedMoney;
  /** Ids that no record has, as `<name> must be <rule>, got <value>`. */
  readonly refusals: readonly string[];
}

/** Accelerators of the server that the records of hosts speak of. */
export const recordedHostSize = 8;

const monthsByTerm = {
  'on-demand': 1,
  spot: 1,
  monthly: 1,
  'capacity-block': 1,
  'reserved-1y': 12,
  'reserved-3y': 36,
} as const;

/** Looks up what decisions about money name, and chooses where they leave the choice. */
export function chooseMoney(
  catalogue: EconomicsCatalogue,
  money: Money,
  deployment: PricedDeployment,
): ChosenMoney {
  const refusals: string[] = [];
  const known = <Item>(items: readonly Item[], idOf: (item: Item) => string, label: string, id: string) => {
    const found = items.find((item) => idOf(item) === id);
    if (!found && id !== automaticId)
      refusals.push(`${label} must be in the records, got ${id.slice(0, 40)}`);
    return found;
  };
  const servers = serversFor(catalogue, deployment);
  const server = known(servers, ({ id }) => id, 'Server', money.serverId) ?? servers[0];
  const mayServe = providersOf(catalogue, money);
  const policy = judgeByRules(catalogue, money, {
    modelId: deployment.modelId,
    acceleratorId: deployment.acceleratorId,
    server,
    offers: catalogue.offers.filter(
      ({ acceleratorId, providerId }) => acceleratorId === deployment.acceleratorId && mayServe(providerId),
    ),
    apiModels: catalogue.apiModels.filter(({ providerId }) => mayServe(providerId)),
  });
  const { offers, apiModels } = policy;
  const offer = known(offers, offerKey, 'Offer of an allowed provider', money.offerId);
  const models = apiModels.filter(({ modelId }) => modelId === deployment.modelId);
  const model = known(apiModels, apiKey, 'API of an allowed provider', money.callModelId);
  const country =
    known(catalogue.countries, ({ id }) => id, 'Country', money.countryId) ??
    firstOf(catalogue.countries, 'countries');
  const currency =
    known(catalogue.currencies, ({ code }) => code.toLowerCase(), 'Currency', money.currencyId) ??
    firstOf(catalogue.currencies, 'currencies');
  const ownHours = money.shapeId === ownShapeId ? weekFromText(money.ownShape) : undefined;
  const shape =
    ownHours === undefined
      ? (known(catalogue.loadShapes, ({ id }) => id, 'Week', money.shapeId) ??
        firstOf(catalogue.loadShapes, 'loadShapes'))
      : undefined;
  return {
    server,
    serverAcceleratorCount:
      server?.acceleratorCount ?? Math.min(deployment.copyAcceleratorCount, recordedHostSize),
    rent: rentFrom(offer ? [offer] : offers, money.rentMode, deployment),
    call: callFrom(model ? [model] : models, deployment),
    country,
    currency,
    shape,
    hours: shiftedLater({ hours: ownHours ?? shape?.hours ?? [] }, money.shiftHours).hours,
    policy,
    refusals: [...refusals, ...policy.refusals],
  };
}

/** Whether a provider may be asked, by the seat of its parent company; one whose seat nobody recorded may not. */
function providersOf(
  { cloudProviders, apiProviders, countries }: EconomicsCatalogue,
  { providersFrom, countryId }: Money,
): (providerId: string) => boolean {
  if (providersFrom === 'anywhere') return () => true;
  const union = new Set(countries.filter(({ region }) => region === 'eu').map(({ id }) => id));
  const allowed = [...cloudProviders, ...apiProviders].filter(
    ({ headquartersId }) =>
      headquartersId !== undefined &&
      (providersFrom === 'eu' ? union.has(headquartersId) : headquartersId === countryId),
  );
  const ids = new Set(allowed.map(({ id }) => id));
  return (providerId) => ids.has(providerId);
}

function firstOf<Item>(items: readonly Item[], name: string): Item {
  const [first] = items;
  if (first === undefined) throw new TypeError(`${name} must hold a record, got none`);
  return first;
}

/** Servers with the accelerator: those that hold a copy first, the smallest of them before the others. */
function serversFor(
  { servers }: EconomicsCatalogue,
  { acceleratorId, copyAcceleratorCount }: PricedDeployment,
): readonly CatalogueServer[] {
  const short = ({ acceleratorCount }: CatalogueServer) => (acceleratorCount < copyAcceleratorCount ? 1 : 0);
  const size = (server: CatalogueServer) =>
    short(server) === 1 ? -server.acceleratorCount : server.acceleratorCount;
  return servers
    .filter((server) => server.acceleratorId === acceleratorId)
    .toSorted(
      (one, other) =>
        Number(one.price === undefined) - Number(other.price === undefined) ||
        short(one) - short(other) ||
        size(one) - size(other),
    );
}

/** Terms that go with a way of renting: months are paid whether used or not, so they follow no hours. */
const termsByMode: Readonly<Record<Money['rentMode'], readonly CatalogueOffer['term'][]>> = {
  always: ['on-demand', 'monthly'],
  'by-hour': ['on-demand'],
  spot: ['spot'],
  reserved: ['reserved-1y', 'reserved-3y'],
};
/** Discount that stands in where nobody lists the term. */
const discounts: Partial<Record<Money['rentMode'], string>> = {
  spot: 'spot-discount',
  reserved: 'reserved-discount-1y',
};
const reservedMonths = 12;

function rentFrom(
  offers: readonly CatalogueOffer[],
  mode: Money['rentMode'],
  { copyAcceleratorCount }: PricedDeployment,
): ChosenRent | undefined {
  const fitting = offers.filter(({ term }) => termsByMode[mode].includes(term));
  const listed = fitting.length > 0 ? fitting : offers.filter(({ term }) => term === 'on-demand');
  const [first] = listed;
  if (!first) return undefined;
  const sizes = listed.map(({ acceleratorCount }) => acceleratorCount).toSorted((one, other) => one - other);
  const discountId = fitting.length > 0 ? undefined : discounts[mode];
  return {
    offers: listed,
    usdPerSecond: quantileBand(listed.map((offer) => offer.usdPerSecond / offer.acceleratorCount)),
    acceleratorCount: sizes.find((count) => count >= copyAcceleratorCount) ?? sizes.at(-1) ?? 1,
    termMonthCount: fitting.length > 0 ? monthsByTerm[first.term] : mode === 'reserved' ? reservedMonths : 1,
    ...(discountId !== undefined && { discountId }),
  };
}

function callFrom(
  models: readonly CatalogueApiModel[],
  { inputTokens, outputTokens }: PricedDeployment,
): ChosenCall | undefined {
  if (models.length === 0) return undefined;
  const blended = ({ usdPerInputToken, usdPerOutputToken }: CatalogueApiModel) =>
    usdPerInputToken * inputTokens + usdPerOutputToken * outputTokens;
  const sorted = models.toSorted((one, other) => blended(one) - blended(other));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? firstOf(sorted, 'models');
  const { low, mid, high } = quantileBand(sorted.map(blended));
  // The prices of one provider, its range that of all providers of the model.
  const around = (price: number): Band =>
    mid > 0
      ? { low: (price * Math.min(low, mid)) / mid, mid: price, high: (price * Math.max(high, mid)) / mid }
      : { low: price, mid: price, high: price };
  return {
    models: [middle, ...sorted.filter((one) => one !== middle)],
    input: around(middle.usdPerInputToken),
    cached: around(middle.usdPerCachedInputToken ?? middle.usdPerInputToken),
    output: around(middle.usdPerOutputToken),
  };
}
