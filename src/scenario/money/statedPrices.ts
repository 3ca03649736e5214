import type { CatalogueAssumption, EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { CostAssumption } from '../../estimates/cost/CostAssumptions.ts';
import { type Band, exactly, mapBand } from '../../units/Band.ts';
import {
  kilogramsFromGrams,
  perJouleFromPerKilowattHour,
  perKilowattHourFromPerJoule,
  usdPerHourFromUsdPerSecond,
  usdPerMillionTokensFromUsdPerToken,
  usdPerSecondFromUsdPerHour,
  usdPerTokenFromUsdPerMillionTokens,
} from '../../units/conversions.ts';
import { chosenAssumptions } from './chosenAssumptions.ts';
import { type ChosenMoney, recordedHostSize } from './chooseMoney.ts';
import type { Money } from './Money.ts';
import {
  fromRecord,
  originOf,
  plain,
  recordNamed,
  type DeploymentFacts,
  type StatedFigure,
} from './moneyFigures.ts';

type Records = ReadonlyMap<string, CatalogueAssumption>;

const staffRecords: Readonly<Record<string, string>> = {
  usa: 'staff-usd-per-fte-year-us',
  gbr: 'staff-usd-per-fte-year-uk',
};
const usualSpread = { low: 0.85, high: 1.2 };

/** Figures that stand in price lists, or in one of several records: what the rest of the scenario chooses. */
export function statedPrices(
  catalogue: EconomicsCatalogue,
  records: Records,
  { server, serverAcceleratorCount, rent, call, country }: ChosenMoney,
  { useCase, site }: Money,
  { speed, accelerator }: DeploymentFacts,
): Partial<Record<CostAssumption, StatedFigure>> {
  const named = (id: string) => fromRecord(recordNamed(records, id));
  const as = (id: string, figure: StatedFigure): StatedFigure => ({ ...figure, id });
  const host = (id: string, watts: number | undefined): StatedFigure => {
    const figure = named(id);
    const share = serverAcceleratorCount / recordedHostSize;
    if (watts !== undefined)
      return {
        ...figure,
        stated: exactly(watts),
        origin: { text: `Record of ${server?.name ?? 'the server'}` },
      };
    return { ...figure, stated: mapBand(figure.stated, (end) => plain(end * share)) };
  };
  const tariff = country.electricity;
  const tokenPrice = (id: string, label: string, usdPerToken: Band | undefined): StatedFigure => {
    const [model] = call?.models ?? [];
    const provider = catalogue.apiProviders.find((one) => one.id === model?.providerId)?.name ?? '';
    const count = call?.models.length ?? 0;
    return {
      id,
      label,
      group: 'api',
      unit: 'USD/million tokens',
      unitSize: usdPerTokenFromUsdPerMillionTokens(1),
      stated: mapBand(usdPerToken ?? exactly(0), (end) => plain(usdPerMillionTokensFromUsdPerToken(end))),
      logarithmic: true,
      least: 0,
      most: 10_000,
      origin: model
        ? originOf(
            model,
            count > 1 ? `${provider}, the middle of ${count} providers` : `${model.name}, ${provider}`,
            'api',
          )
        : { text: 'No price is recorded; type one to compare' },
    };
  };
  const [offer] = rent?.offers ?? [];
  const offerCount = rent?.offers.length ?? 0;
  const discount = rent?.discountId === undefined ? exactly(0) : recordNamed(records, rent.discountId).value;
  const { low, mid, high } = mapBand(rent?.usdPerSecond ?? exactly(0), usdPerHourFromUsdPerSecond);
  // The lowest price with the largest discount, the highest with the smallest.
  const rentPerHour = {
    low: plain(low * (1 - discount.high)),
    mid: plain(mid * (1 - discount.mid)),
    high: plain(high * (1 - discount.low)),
  };
  const provider = catalogue.cloudProviders.find(({ id }) => id === offer?.providerId)?.name ?? '';
  return {
    requestsPerUserSecond: as(
      chosenAssumptions.requestsPerUserSecond,
      named(`requests-per-user-per-day-${useCase}`),
    ),
    speedFraction: {
      id: chosenAssumptions.speedFraction,
      label: 'Speed over the estimate',
      group: 'load',
      unit: 'factor',
      unitSize: 1,
      stated: { low: plain(speed.lowFraction), mid: 1, high: plain(speed.highFraction) },
      logarithmic: true,
      least: 0.05,
      most: 20,
      origin: { text: speed.basis },
    },
    serverUsd: {
      id: chosenAssumptions.serverUsd,
      label: server ? server.name : 'Server',
      group: 'hardware',
      unit: 'USD',
      unitSize: 1,
      stated: server?.price ? widerThanAPoint(server.price.usd) : exactly(0),
      logarithmic: true,
      least: 0,
      most: 1e8,
      origin: server?.price
        ? originOf(server.price, server.fromCards ? 'worked out from the price of its cards' : '', 'hardware')
        : { text: 'No price is recorded; type one to compare' },
    },
    acceleratorWatts: {
      ...named('accelerator-power-w'),
      ...(accelerator.powerWatts !== undefined && {
        stated: exactly(accelerator.powerWatts),
        origin: { text: `Power limit of ${accelerator.name}, from its record` },
      }),
    },
    hostIdleWatts: host('host-power-idle-w', server?.hostWatts?.idle),
    hostLoadedWatts: host('host-power-loaded-w', server?.hostWatts?.loaded),
    facilityFraction: as(
      chosenAssumptions.facilityFraction,
      named(site === 'own-room' ? 'pue-own-room' : 'pue-colocation'),
    ),
    electricityUsdPerJoule: {
      ...named('electricity-usd-per-kwh'),
      ...(tariff && {
        label: 'Electricity',
        stated: aroundPoint(plain(perKilowattHourFromPerJoule(tariff.usdPerJoule))),
        origin: originOf(tariff, `${country.name}, the range is ours`, 'electricity'),
      }),
    },
    carbonKilogramsPerJoule: {
      id: chosenAssumptions.carbonKilogramsPerJoule,
      label: 'Carbon of the grid',
      group: 'energy',
      unit: 'g/kWh',
      unitSize: perJouleFromPerKilowattHour(kilogramsFromGrams(1)),
      stated: aroundPoint(
        country.carbon
          ? plain(perKilowattHourFromPerJoule(country.carbon.kilogramsPerJoule) / kilogramsFromGrams(1))
          : 0,
      ),
      logarithmic: true,
      least: 0,
      most: 2000,
      origin: country.carbon
        ? originOf(country.carbon, `${country.name}, the range is ours`, 'carbon')
        : { text: `Not known of ${country.name}` },
    },
    staffUsdPerSecond: as(
      chosenAssumptions.staffUsdPerSecond,
      named(staffRecords[country.id] ?? 'staff-usd-per-fte-year-eu'),
    ),
    rentUsdPerSecond: {
      id: chosenAssumptions.rentUsdPerSecond,
      label: 'One accelerator rented',
      group: 'cloud',
      unit: 'USD/hour',
      unitSize: usdPerSecondFromUsdPerHour(1),
      stated: rentPerHour,
      logarithmic: true,
      least: 0,
      most: 10_000,
      origin: offer
        ? originOf(
            offer,
            `${offerCount > 1 ? `the middle of ${offerCount} offers` : `${provider}, ${offer.instance}`}${discount.mid > 0 ? `, less ${Math.round(discount.mid * 100)} % for the term, which none of them lists` : ''}`,
            'cloud',
          )
        : { text: 'No price is recorded; type one to compare' },
    },
    callInputUsdPerToken: tokenPrice(chosenAssumptions.callInputUsdPerToken, 'Input', call?.input),
    callCachedUsdPerToken: tokenPrice(chosenAssumptions.callCachedUsdPerToken, 'Cached input', call?.cached),
    callOutputUsdPerToken: tokenPrice(chosenAssumptions.callOutputUsdPerToken, 'Output', call?.output),
  };
}

/** A single figure of a statistic or price list, with the range such figures usually keep. */
const aroundPoint = (mid: number): Band => ({
  low: plain(mid * usualSpread.low),
  mid,
  high: plain(mid * usualSpread.high),
});

const widerThanAPoint = (band: Band): Band => (band.low === band.high ? aroundPoint(band.mid) : band);
