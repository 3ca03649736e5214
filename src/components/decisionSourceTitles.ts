import { records } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { firstQuestion } from './firstCost.ts';

const { figures, chosen } = firstQuestion;

/** Titles of the sources that the first decision rests on, and of those that a reader's choices often bring. */
export const decisionSourceTitles: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...new Set([
      ...figures.flatMap(({ origin }) => origin.sourceId ?? []),
      ...economics.assumptions.map(({ sourceId }) => sourceId),
      ...economics.servers.flatMap(({ price, lead }) => [price?.sourceId, lead?.sourceId]),
      ...economics.currencies.map(({ sourceId }) => sourceId),
      chosen.server?.lead?.sourceId,
    ]),
  ].flatMap((id) => {
    const source = id === undefined ? undefined : records.sources.get(id);
    return id === undefined || !source ? [] : [[id, source.title]];
  }),
);
