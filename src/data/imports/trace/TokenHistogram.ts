import type { TokenFigures } from './TraceReading.ts';

/** Lengths below it have a bin each; from it on every doubling has `binsPerDoubling`. */
const exactBelow = 256;
const exactBits = 8;
const binsPerDoubling = 128;
const doublingBits = 7;
/** The longest request that is counted; no model reads a thousandth of it. */
export const mostTokens = 1_000_000_000;

/** The bin of a length. Bins are at most 1/128 of a length wide, so their middle is within 0.4 %. */
function binOf(tokens: number): number {
  if (tokens < exactBelow) return tokens;
  const bits = 31 - Math.clz32(tokens);
  const within = (tokens >> (bits - doublingBits)) - binsPerDoubling;
  return exactBelow + (bits - exactBits) * binsPerDoubling + within;
}

/** The middle of a bin. */
function middleOf(bin: number): number {
  if (bin < exactBelow) return bin;
  const beyond = bin - exactBelow;
  const width = 2 ** (Math.floor(beyond / binsPerDoubling) + exactBits - doublingBits);
  return (binsPerDoubling + (beyond % binsPerDoubling)) * width + (width - 1) / 2;
}

/** Counts lengths into fixed bins, so that a file of any size needs the same memory. */
export class TokenHistogram {
  readonly #counts = new Float64Array(binOf(mostTokens) + 1);
  #count = 0;
  #total = 0;
  #most = 0;

  /** Counts one whole length from 0 to `mostTokens`. */
  add(tokens: number): void {
    const bin = binOf(tokens);
    this.#counts[bin] = (this.#counts[bin] ?? 0) + 1;
    this.#count += 1;
    this.#total += tokens;
    if (tokens > this.#most) this.#most = tokens;
  }

  /** Figures of all lengths counted; undefined where there is none. */
  figures(): TokenFigures | undefined {
    if (this.#count === 0) return undefined;
    return {
      totalTokens: this.#total,
      meanTokens: this.#total / this.#count,
      p50Tokens: this.#quantile(0.5),
      p90Tokens: this.#quantile(0.9),
      p99Tokens: this.#quantile(0.99),
      mostTokens: this.#most,
    };
  }

  /** The least length that so large a share of all does not exceed. */
  #quantile(share: number): number {
    const rank = Math.ceil(share * this.#count);
    let reached = 0;
    const bin = this.#counts.findIndex((count) => {
      reached += count;
      return reached >= rank;
    });
    return Math.min(this.#most, middleOf(bin));
  }
}
