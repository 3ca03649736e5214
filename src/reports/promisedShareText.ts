import type { PromisedFraction } from '../estimates/performance/LatencyPromise.ts';

const words = { 0.9: ['nine', 'ten'], 0.95: ['95', '100'], 0.99: ['99', '100'] } as const;

/** The share of requests a promise is made for, such as `nine in ten`, or with a noun `nine first tokens in ten`. */
export function promisedShareText(fraction: PromisedFraction, noun?: string): string {
  if (fraction === 0.5) return noun === undefined ? 'half' : `half of the ${noun}`;
  const [count, of] = words[fraction];
  return noun === undefined ? `${count} in ${of}` : `${count} ${noun} in ${of}`;
}
