/** What was done, and the milliseconds from it to the next paint. */
export type Interaction = readonly [what: string, milliseconds: number];

declare global {
  interface Window {
    /** By the number that the browser gives each. */
    readonly interactions: ReadonlyMap<number, Interaction>;
  }
}

/** As browsers give it; TypeScript's library does not know the number yet. */
interface TimedEvent extends PerformanceEntry {
  readonly interactionId?: number;
}

/**
 * Notes how long each press and key takes until the next paint. Runs in the page, where it is sent as text: it imports
 * nothing.
 */
export function watchInteractions(): void {
  const interactions = new Map<number, Interaction>();
  Object.assign(window, { interactions });
  const shortestMilliseconds = 16;
  new PerformanceObserver((list) => {
    for (const { interactionId = 0, name, duration } of list.getEntries() as TimedEvent[])
      if (interactionId > 0 && duration > (interactions.get(interactionId)?.[1] ?? 0))
        interactions.set(interactionId, [name, duration]);
  }).observe({
    type: 'event',
    buffered: true,
    durationThreshold: shortestMilliseconds,
  } as PerformanceObserverInit);
}
