/** What is used of the report that Lighthouse writes. */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly scoreDisplayMode: string;
        readonly numericValue?: number;
      }
    >
  >;
  readonly runtimeError?: { readonly message: string };
}

export interface LighthouseScores {
  /** From 0 to 100, by the name of the category. */
  readonly categories: Readonly<Record<string, number>>;
  readonly largestPaintSeconds: number;
  readonly blockedSeconds: number;
  /** Shift of the layout, without a unit. */
  readonly shift: number;
  /** Audits of yes or no that were not passed. */
  readonly failed: readonly string[];
}

/**
 * The scores of a page: the median of its runs, category by category and time by time. An audit counts as failed where
 * any run says so.
 *
 * @throws {RangeError} when a run has no score.
 */
export function lighthouseScores(reports: readonly LighthouseReport[]): LighthouseScores {
  const [first] = reports;
  if (first === undefined) throw new RangeError('reports must be at least 1, got 0');
  const numeric = (audit: string) =>
    median(
      reports.map(({ audits, runtimeError }) => known(audits[audit]?.numericValue, audit, runtimeError)),
    );
  return {
    categories: Object.fromEntries(
      Object.entries(first.categories).map(([id, { title }]) => [
        title,
        Math.round(
          100 *
            median(
              reports.map(({ categories, runtimeError }) =>
                known(categories[id]?.score, title, runtimeError),
              ),
            ),
        ),
      ]),
    ),
    largestPaintSeconds: numeric('largest-contentful-paint') / 1000,
    blockedSeconds: numeric('total-blocking-time') / 1000,
    shift: numeric('cumulative-layout-shift'),
    failed: [
      ...new Set(
        reports.flatMap(({ audits }) =>
          Object.entries(audits)
            .filter(
              ([, { score, scoreDisplayMode }]) =>
                scoreDisplayMode === 'binary' && score !== null && score < 1,
            )
            .map(([id, { title }]) => `${title} (${id})`),
        ),
      ),
    ],
  };
}

function known(
  value: number | null | undefined,
  name: string,
  fault: LighthouseReport['runtimeError'],
): number {
  if (typeof value !== 'number')
    throw new RangeError(`${name} must be measured in every run, got ${fault?.message ?? 'nothing'}`);
  return value;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
