import type { Finding, Refreshed } from './refreshPrices.ts';

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
};

const section = (title: string, findings: readonly Finding[]): readonly string[] =>
  findings.length === 0
    ? []
    : [
        '',
        `${title}: ${findings.length}`,
        ...table(
          findings.map(({ record, what, list, figures, because }) => [
            record,
            what,
            list,
            [figures, because].filter((part) => part !== undefined && part !== '').join('; '),
          ]),
        ),
      ];

/** What is listed and not kept fills pages, so each record gets one line. */
function unknownLines(unknown: readonly Finding[]): readonly string[] {
  const byRecord = Map.groupBy(unknown, ({ list, record }) => `${record} in ${list}`);
  return byRecord.size === 0
    ? []
    : [
        '',
        `Listed there, not kept here, not added: ${unknown.length}`,
        ...[...byRecord].map(
          ([place, findings]) => `  ${place}: ${findings.map(({ what }) => what).join(', ')}`,
        ),
      ];
}

/** What a refresh did and what it left to a person, as lines for a terminal. */
export const printedRefresh = (refreshed: Refreshed, dryRun: boolean): readonly string[] => [
  ...section(dryRun ? 'Would change' : 'Changed', refreshed.changed),
  ...section('Jumped more than fivefold, not taken without --accept-jumps', refreshed.jumped),
  ...section('Left to you', refreshed.held),
  ...section('No longer listed there', refreshed.unlisted),
  ...unknownLines(refreshed.unknown),
  ...(refreshed.failures.length === 0
    ? []
    : [
        '',
        `Could not be read: ${refreshed.failures.length}`,
        ...table(refreshed.failures.map(({ list, because }) => [list, because])),
      ]),
  '',
  `${refreshed.sameCount} prices are the same. ${
    dryRun ? 'Nothing was written' : `Wrote ${refreshed.texts.size} records`
  }.`,
];
