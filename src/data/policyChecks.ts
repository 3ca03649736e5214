import type { Problem } from './recordsFromTexts.ts';
import { fileOf, missing, type Rule } from './Rule.ts';

const basisExists: Rule = {
  name: 'rule-basis-exists',
  description: 'rules of policy name articles that a regulation has, and assumptions in their unit',
  check: ({ rules, regulations, assumptions }) =>
    [...rules].flatMap(([id, { basis, adds }]): readonly Problem[] => [
      ...basis.flatMap(({ regulation, article }, index) => {
        const path = `basis.${index}`;
        const found = regulations.get(regulation);
        if (!found) return [missing('rules', id, `${path}.regulation`, regulation, 'regulations')];
        const places = found.articles.map(({ place }) => place);
        return places.includes(article)
          ? []
          : [
              {
                file: fileOf('rules', id),
                path: `${path}.article`,
                expected: `one of ${places.join(', ')}`,
                received: article,
                advice: `name a place of content/data/regulations/${regulation}.yaml, or add it there`,
              },
            ];
      }),
      ...adds.flatMap(({ assumption, unit }, index) => {
        const path = `adds.${index}`;
        const found = assumptions.get(assumption);
        if (!found) return [missing('rules', id, `${path}.assumption`, assumption, 'assumptions')];
        return found.unit === unit
          ? []
          : [
              {
                file: fileOf('rules', id),
                path: `${path}.unit`,
                expected: found.unit,
                received: unit,
                advice: 'give the figure in the unit of its assumption',
              },
            ];
      }),
    ]),
};

const placesExist: Rule = {
  name: 'policy-places-exist',
  description: 'countries that regulations, rules, offers and licences name have a record',
  check: ({ countries, regulations, rules, licences, 'prices/cloud': cloud }) => [
    ...[...regulations].flatMap(([id, { jurisdiction }]) =>
      jurisdiction === 'eu' || countries.has(jurisdiction)
        ? []
        : [missing('regulations', id, 'jurisdiction', jurisdiction, 'countries')],
    ),
    ...[...rules].flatMap(([id, { removes }]) =>
      removes.seats
        .filter((seat) => !countries.has(seat))
        .map((seat) => missing('rules', id, 'removes.seats', seat, 'countries')),
    ),
    ...[...licences].flatMap(([id, { territory_excludes, multimodal_excludes }]) =>
      [...(territory_excludes?.value ?? []), ...(multimodal_excludes?.value ?? [])]
        .filter((place) => place !== 'eu' && !countries.has(place))
        .map((place) => missing('licences', id, 'territory_excludes.value', place, 'countries')),
    ),
    ...[...cloud].flatMap(([id, { offers }]) =>
      offers.flatMap(({ country }, index) =>
        country === undefined || countries.has(country)
          ? []
          : [missing('prices/cloud', id, `offers.${index}.country`, country, 'countries')],
      ),
    ),
  ],
};

const ordersDistinct: Rule = {
  name: 'policy-orders-distinct',
  description: 'no two regulations and no two rules take the same place',
  check: ({ regulations, rules }) =>
    (
      [
        ['regulations', regulations],
        ['rules', rules],
      ] as const
    ).flatMap(([kind, found]) => {
      const orders = [...found].map(([id, { order }]) => ({ id, order }));
      return orders
        .filter(({ order }, index) => orders.slice(0, index).some((one) => one.order === order))
        .map(({ id, order }) => ({
          file: fileOf(kind, id),
          path: 'order',
          expected: 'a place that no other record takes',
          received: String(order),
          advice: 'give one of the two another order',
        }));
    }),
};

/** Rules over regulations and the constraints that rest on them. */
export const policyChecks: readonly Rule[] = [basisExists, placesExist, ordersDistinct];
