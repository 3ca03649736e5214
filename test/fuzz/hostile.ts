import fc from 'fast-check';

/** Pieces that have broken readers of text before: prototypes, numbers beyond counting, ends that are missing. */
const tokens = [
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'null',
  '-0',
  '1e308',
  '-1e999',
  '9007199254740993',
  '0.1e-320',
  '"',
  "'",
  '\\',
  '\\u0000',
  '\u0000',
  '\ud800',
  '\ufeff',
  '\r',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ':',
  '*',
  '_',
  '.',
  '%',
  '%00',
  '%FF',
  '&',
  '=',
  '+',
  '-',
  ' ',
  '\n',
  '[[[[[[[['.repeat(20),
  '{"a":'.repeat(80),
  '9'.repeat(400),
  'x'.repeat(5000),
];
const token = fc.constantFrom(...tokens);

/** Keys that every object inherits, and ordinary ones. */
const keyOf = (known: readonly string[]) =>
  fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', '', ...known),
    fc.string({ maxLength: 6 }),
  );

const oddNumber = fc.constantFrom(0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 2 ** 53, 2 ** 53 + 2, 1e21, 3);

/** A value that a file may hold, as deep as files are read and deeper. */
export const hostileValue = (known: readonly string[] = []): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 4, arbitrary: oddNumber },
    { weight: 2, arbitrary: fc.constantFrom(null, true, false, '', 'x'.repeat(5000), [], {}) },
    { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.array(oddNumber, { maxLength: 8 }) },
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(keyOf(known), fc.jsonValue({ maxDepth: 1 })), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    },
    { weight: 1, arbitrary: fc.integer({ min: 30, max: 300 }).map(nested) },
  );

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Text of any kind, with pieces that readers trip over. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.oneof(token, fc.string({ maxLength: 4 })), { maxLength: 12 }).map((pieces) => pieces.join('')),
);

/** One of some texts with a few changes: pieces lost, doubled, replaced or put in. */
export const spoiltText = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom('lose', 'double', 'put', 'replace'), token),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([text, changes]) =>
      changes.reduce((whole, [place, length, change, piece]) => {
        const at = place % (whole.length + 1);
        const end = at + length;
        const [head, tail] = [whole.slice(0, at), whole.slice(end)];
        if (change === 'lose') return head + tail;
        if (change === 'double') return head + whole.slice(at, end).repeat(2) + tail;
        return change === 'put' ? head + piece + whole.slice(at) : head + piece + tail;
      }, text),
    );

/** The same for bytes. */
export const spoiltBytes = (...files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...files),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 127, 128, 255)),
          fc.nat({ max: 9 }),
        ),
        { minLength: 1, maxLength: 6 },
      ),
      fc.option(fc.nat(), { freq: 4 }),
    )
    .map(([file, changes, cut]) => {
      const spoilt = file.slice();
      for (const [place, byte, run] of changes) {
        const at = place % spoilt.length;
        spoilt.fill(byte, at, at + 1 + run);
      }
      return cut === null ? spoilt : spoilt.subarray(0, cut % (spoilt.length + 1));
    });

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    path,
    ...entries.flatMap(([key, item]: [string | number, unknown]) => pathsOf(item, [...path, key])),
  ];
}

/** One of some values with a few of its parts replaced, lost or joined by others. */
export const spoiltValue = (known: readonly string[], ...values: readonly object[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...values),
      fc.array(
        fc.tuple(fc.nat(), fc.constantFrom('replace', 'lose', 'join'), keyOf(known), hostileValue(known)),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    )
    .map(([value, changes]) => {
      const root = { whole: JSON.parse(JSON.stringify(value)) as unknown };
      for (const [place, change, key, put] of changes) {
        const paths = pathsOf(root).slice(1);
        const path = paths[place % paths.length] ?? [];
        const last = path.at(-1) ?? 'whole';
        const parent = path
          .slice(0, -1)
          .reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
        const holder = parent as Record<string | number, unknown>;
        if (change === 'join' && Array.isArray(holder)) holder.push(put);
        // An assignment to __proto__ would be lost in the text.
        else if (change === 'join')
          Object.defineProperty(holder, key, {
            value: put,
            enumerable: true,
            configurable: true,
            writable: true,
          });
        else if (change === 'lose' && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
        else holder[last] = put;
      }
      return root.whole;
    });

/** A spoilt value as the text of a file. */
export const spoiltJson = (known: readonly string[], ...values: readonly object[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: spoiltValue(known, ...values).map((value) => JSON.stringify(value) ?? 'undefined'),
    },
    { weight: 1, arbitrary: spoiltText(...values.map((value) => JSON.stringify(value))) },
    { weight: 1, arbitrary: hostileText },
  );
