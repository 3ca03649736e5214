import type { Problem } from './recordsFromTexts.ts';
import type { TermRecord } from './term.ts';
import { glossaryDirectory } from './termsFromTexts.ts';

/** What terms may refer to. */
interface Known {
  readonly isSource: (id: string) => boolean;
  readonly isFormula: (path: string) => boolean;
}

type Terms = ReadonlyMap<string, TermRecord>;

const fault = (id: string, path: string, expected: string, received: string, advice: string): Problem => ({
  file: `${glossaryDirectory}/${id}.md`,
  path,
  expected,
  received,
  advice,
});

/** Case parts an abbreviation from another, as it does where articles are linked: DORA is a law, DoRA an adapter. */
const nameKey = (name: string): string => {
  const joined = name.replace(/[\s_-]+/g, '');
  return /\p{Lu}/u.test(joined.slice(1)) ? joined : joined.toLowerCase();
};

const namesDistinct = (terms: Terms): readonly Problem[] => {
  const owners = new Map<string, string>();
  return [...terms].flatMap(([id, { name, also, met_as: met }]) =>
    [name, ...also, ...met].flatMap((word, index) => {
      const key = nameKey(word);
      const owner = owners.get(key);
      owners.set(key, id);
      return owner === undefined || owner === id
        ? []
        : [
            fault(
              id,
              index === 0 ? 'name' : index <= also.length ? 'also' : 'met_as',
              'names that no other term carries',
              `${word}, also ${owner}`,
              'keep the name in one of the two',
            ),
          ];
    }),
  );
};

const referencesExist = (terms: Terms, { isSource, isFormula }: Known): readonly Problem[] =>
  [...terms].flatMap(([id, { source, formula, related }]) => [
    ...(source === undefined || isSource(source)
      ? []
      : [fault(id, 'source', 'the name of a file in content/data/sources', source, 'add or correct it')]),
    ...(formula === undefined || isFormula(formula)
      ? []
      : [fault(id, 'formula', 'a path under src/formulas', formula, 'correct the path')]),
    ...related
      .filter((other) => other === id || !terms.has(other))
      .map((other) =>
        fault(id, 'related', 'names of other files in content/glossary', other, 'add or correct it'),
      ),
  ]);

/** Everything in which terms contradict each other or name what does not exist. */
export const checkTerms = (terms: Terms, known: Known): readonly Problem[] => [
  ...namesDistinct(terms),
  ...referencesExist(terms, known),
];
