import type {
  CatalogueApiModel,
  CatalogueOffer,
  CatalogueServer,
  EconomicsCatalogue,
} from '../../data/EconomicsCatalogue.ts';
import type { CataloguePolicyRule } from '../../data/policyRulesFromRecords.ts';
import { applyRules, type RemovedOption } from '../../estimates/policy/applyRules.ts';
import type { FigureAddition } from '../../estimates/policy/mergeAdditions.ts';
import type { PolicyCountry, PolicyOption, PolicyPlace } from '../../estimates/policy/PolicyOption.ts';
import type { JudgedWay } from '../../estimates/policy/PolicyRule.ts';
import type { RemovalCause } from '../../estimates/policy/removalCauseOf.ts';
import type { Money } from './Money.ts';
import { chosenRuleIds, policyQuestion } from './policyQuestion.ts';

/** A rule that left something out, with its name for readers. */
export interface NamedRemoval {
  readonly ruleId: string;
  readonly name: string;
  readonly cause: RemovalCause;
}

/** What the reader's rules leave of prices. */
export interface JudgedMoney {
  /** Rules the reader keeps to, in the order of the records. */
  readonly rules: readonly CataloguePolicyRule[];
  readonly offers: readonly CatalogueOffer[];
  readonly apiModels: readonly CatalogueApiModel[];
  readonly additions: readonly FigureAddition[];
  /** Rules that leave a way out although it has prices. */
  readonly removed: Readonly<Partial<Record<JudgedWay, readonly NamedRemoval[]>>>;
  /** The same, of a price the reader types, whose provider and place are the reader's own to know. */
  readonly removedTyped: Readonly<Partial<Record<JudgedWay, readonly NamedRemoval[]>>>;
  readonly refusals: readonly string[];
}

interface Candidates {
  readonly modelId: string;
  readonly acceleratorId: string;
  readonly server: CatalogueServer | undefined;
  readonly offers: readonly CatalogueOffer[];
  readonly apiModels: readonly CatalogueApiModel[];
}

/** Judges everything that could serve by the rules a reader keeps to. */
export function judgeByRules(
  catalogue: EconomicsCatalogue,
  money: Money,
  { modelId, acceleratorId, server, offers, apiModels }: Candidates,
): JudgedMoney {
  const { rules, asker } = policyQuestion(catalogue, money);
  const countries = new Map<string, PolicyCountry>(
    catalogue.countries.map(({ id, region }) => [id, { id, region }]),
  );
  const seats = new Map(
    [...catalogue.cloudProviders, ...catalogue.apiProviders].map(({ id, headquartersId }) => [
      id,
      headquartersId === undefined ? undefined : countries.get(headquartersId),
    ]),
  );
  const found = catalogue.licences.find((one) => one.modelId === modelId);
  const licence = found && { licence: found };
  const seatOf = (providerId: string) => {
    const seat = seats.get(providerId);
    return seat && { seat };
  };
  const ownOption: PolicyOption = {
    way: 'own',
    id: acceleratorId,
    acceleratorId,
    ...licence,
    ...(server?.lead && { leadSeconds: server.lead.lowSeconds }),
  };
  const own = applyRules(rules, [ownOption], asker);
  const rent = applyRules(
    rules,
    offers.map((offer) => ({
      way: 'rent' as const,
      id: offer.instance,
      offer,
      place: placeOf(offer, countries),
      ...seatOf(offer.providerId),
      ...licence,
    })),
    asker,
  );
  const call = applyRules(
    rules,
    apiModels.map((model) => ({
      way: 'call' as const,
      id: model.id,
      model,
      ...seatOf(model.providerId),
      // No list says where an API processes; the seat of its parent company stands in.
      ...placeFromSeat(seats.get(model.providerId)),
    })),
    asker,
  );
  const named = (removed: readonly RemovedOption<PolicyOption>[]): readonly NamedRemoval[] =>
    rules.flatMap(({ id, name }) => {
      const cause = removed.flatMap(({ by }) => by).find(({ ruleId }) => ruleId === id)?.cause;
      return cause === undefined ? [] : [{ ruleId: id, name, cause }];
    });
  const typed = (way: JudgedWay) =>
    named(applyRules(rules, [{ way, id: 'typed', ...licence }], asker).removed).filter(
      ({ cause }) => cause !== 'seat-unknown' && cause !== 'place-unknown',
    );
  const ofModel = call.removed.filter(({ option }) => option.model.modelId === modelId);
  const keptOfModel = call.kept.some(({ model }) => model.modelId === modelId);
  return {
    rules,
    offers: rent.kept.map(({ offer }) => offer),
    apiModels: call.kept.map(({ model }) => model),
    additions: own.additions,
    removed: {
      own: named(own.removed),
      rent: rent.kept.length > 0 ? [] : named(rent.removed),
      call: keptOfModel ? [] : named(ofModel),
    },
    removedTyped: { own: named(own.removed), rent: typed('rent'), call: typed('call') },
    refusals: chosenRuleIds(money)
      .filter((id) => !catalogue.rules.some((rule) => rule.id === id))
      .map((id) => `Rules must be in the records, got ${id.slice(0, 40)}`),
  };
}

/** Where an offer's machine stands: its country, else the group of its region. */
function placeOf(
  { countryId, regionGroup }: CatalogueOffer,
  countries: ReadonlyMap<string, PolicyCountry>,
): PolicyPlace {
  if (countryId !== undefined)
    return { countryId, region: countries.get(countryId)?.region ?? regionOf(regionGroup) };
  return { region: regionOf(regionGroup) };
}

const regionOf = (group: CatalogueOffer['regionGroup']): PolicyPlace['region'] =>
  group === 'eu' || group === 'any' ? group : 'other';

const placeFromSeat = (seat: PolicyCountry | undefined) =>
  seat && { place: { countryId: seat.id, region: seat.region } };
