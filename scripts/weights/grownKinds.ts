import type { WeighedKind } from './weighedKinds.ts';

/** What the heaviest page of each kind may weigh, in bytes after brotli: what it weighed when it was stored. */
export type Budgets = Readonly<Record<string, { readonly totalBytes: number; readonly scriptBytes: number }>>;

/** A word or the history of an article may change within the room; more is growth that somebody should see. */
const stepBytes = 500;
const leastRoomBytes = 100;
const nextStep = (bytes: number): number => Math.ceil((bytes + leastRoomBytes) / stepBytes) * stepBytes;

/** The budgets that these weights just keep. */
export const budgetsOf = (weighed: readonly WeighedKind[]): Budgets =>
  Object.fromEntries(
    weighed.map(({ kind, totalBytes, scriptBytes }) => [
      kind,
      { totalBytes: nextStep(totalBytes), scriptBytes: nextStep(scriptBytes) },
    ]),
  );

/** Kinds of page that weigh more than is stored, each as a sentence. */
export const grownKinds = (weighed: readonly WeighedKind[], budgets: Budgets): readonly string[] =>
  weighed.flatMap(({ kind, page, ...bytes }) =>
    (['totalBytes', 'scriptBytes'] as const).flatMap((part) => {
      const most = budgets[kind]?.[part];
      if (most === undefined) return [`${kind} must have a budget, got none: npm run bench:site -- --store`];
      const name = part === 'totalBytes' ? 'all' : 'script';
      return bytes[part] > most
        ? [`${name} of ${kind} must be at most ${most} bytes after brotli, got ${bytes[part]} for ${page}`]
        : [];
    }),
  );
