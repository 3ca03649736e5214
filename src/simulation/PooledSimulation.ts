import { distributionOf } from './distributionOf.ts';
import { drawLengths } from './drawLengths.ts';
import { randomSource } from './randomSource.ts';
import { refuseUnless } from '../formulas/refuseUnless.ts';
import { Simulation } from './Simulation.ts';
import type { SimulationInput } from './SimulationInput.ts';
import type { SimulationResult } from './SimulationResult.ts';
import type { BurstyArrivals, PoissonArrivals } from './Workload.ts';

/** Copies that only read prompts, copies that only write answers, and the way between them. */
export interface PooledSimulationInput {
  /** One copy, those of both pools being alike, and the load of all of them together. */
  readonly copy: SimulationInput & { readonly workload: PoissonArrivals | BurstyArrivals };
  readonly prefillCount: number;
  readonly decodeCount: number;
  /** Time to hand over what one token of a prompt left in the cache. */
  readonly transferSecondsPerToken: number;
}

/** What requests saw from their arrival at a copy that reads to the end at one that writes. */
export type PooledSimulationResult = Pick<SimulationResult, 'ttftSeconds' | 'tpotSeconds' | 'saturated'>;

interface Handed {
  readonly arrivalSeconds: number;
  readonly handedSeconds: number;
  readonly inputTokens: number;
}

interface Answered extends Handed {
  readonly outputTokens: number;
}

/** Room for the numbers of copies between two seeds. */
const seedsApart = 1000;

/**
 * A run of separate pools, in portions like `Simulation`: each copy that reads is a replica of its own whose answers are
 * one token long; it hands its caches over one after another; those that write take them in turn, compute the last token
 * of each prompt again, and give the first of the answer, as vLLM does.
 *
 * What a cache takes of a copy that reads until it is handed over is left out, and the first token that such a copy could
 * send itself.
 */
export class PooledSimulation {
  private readonly input: PooledSimulationInput;
  private readonly reading: readonly Simulation[];
  private writing: readonly Simulation[] | undefined;
  /** Copies that are not done, in the order in which they run. */
  private left: readonly Simulation[];
  /** What each copy that writes was handed. */
  private handed: readonly (readonly Answered[])[] = [];

  constructor(input: PooledSimulationInput) {
    const { copy, prefillCount, decodeCount, transferSecondsPerToken } = input;
    for (const [name, count] of Object.entries({ prefillCount, decodeCount }))
      refuseUnless(
        Number.isInteger(count) && count >= 1 && count < seedsApart,
        name,
        `a whole number from 1 to ${seedsApart - 1}`,
        count,
      );
    refuseUnless(
      transferSecondsPerToken >= 0 && transferSecondsPerToken < Infinity,
      'transferSecondsPerToken',
      'a time of at least 0',
      transferSecondsPerToken,
    );
    const { workload, seed = 1 } = copy;
    this.input = input;
    this.reading = Array.from(
      { length: prefillCount },
      (_, place) =>
        new Simulation({
          ...copy,
          seed: (seed * seedsApart + place) % 2 ** 32,
          workload: {
            ...workload,
            requestsPerSecond: workload.requestsPerSecond / prefillCount,
            requestCount: Math.ceil(workload.requestCount / prefillCount),
            output: { kind: 'fixed', tokens: 1 },
          },
        }),
    );
    this.left = this.reading;
  }

  /** Share of the requests that are through, reading and writing alike. */
  get progressFraction(): number {
    const ofPool = (simulations: readonly Simulation[]) =>
      simulations.reduce((sum, { progressFraction }) => sum + progressFraction, 0) / simulations.length;
    return (ofPool(this.reading) + (this.writing ? ofPool(this.writing) : 0)) / 2;
  }

  /** Goes on for at most so many turns; true once all requests are answered. */
  advance(turnCount: number): boolean {
    const [current, ...later] = this.left;
    if (current?.advance(turnCount)) {
      this.left = later;
      if (later.length === 0 && !this.writing) this.left = this.writing = this.handOver();
    }
    return this.left.length === 0;
  }

  /** What came of the run; only once `advance` has given true. */
  result(): PooledSimulationResult {
    const { writing = [], handed, input } = this;
    const answered = writing.map((simulation) => simulation.result());
    const seen = answered.flatMap(({ requests }, place) =>
      (handed[place] ?? []).map(({ arrivalSeconds, handedSeconds, outputTokens }, index) => ({
        arrivalSeconds,
        outputTokens,
        ttftSeconds: handedSeconds - arrivalSeconds + (requests.ttftSeconds[index] ?? 0),
        tpotSeconds: requests.tpotSeconds[index] ?? 0,
      })),
    );
    const warm = seen
      .toSorted((one, other) => one.arrivalSeconds - other.arrivalSeconds)
      .slice(Math.floor(seen.length * (input.copy.warmUpFraction ?? 0)));
    const several = warm.filter(({ outputTokens }) => outputTokens > 1);
    return {
      ttftSeconds: distributionOf(Float64Array.from(warm, ({ ttftSeconds }) => ttftSeconds)),
      tpotSeconds: distributionOf(Float64Array.from(several, ({ tpotSeconds }) => tpotSeconds)),
      saturated: [...this.reading.map((simulation) => simulation.result()), ...answered].some(
        ({ saturated }) => saturated,
      ),
    };
  }

  /** Sends every cache on its way, and sets up the copies that write. */
  private handOver(): readonly Simulation[] {
    const { copy, decodeCount, transferSecondsPerToken } = this.input;
    const { workload, seed = 1 } = copy;
    const all = this.reading
      .flatMap((simulation) => handedBy(simulation.result(), workload, transferSecondsPerToken))
      .toSorted((one, other) => one.handedSeconds - other.handedSeconds);
    const drawn = drawLengths(workload.output, all.length, randomSource(seed, 3));
    const answered = all.map((one, index) => ({ ...one, outputTokens: drawn[index] ?? 1 }));
    this.handed = [...Map.groupBy(answered, (_, index) => index % decodeCount).values()];
    return this.handed.map(
      (share) =>
        new Simulation({
          ...copy,
          workload: {
            kind: 'trace',
            arrivalSeconds: share.map(({ handedSeconds }) => handedSeconds),
            inputTokens: share.map(({ inputTokens }) => inputTokens),
            outputTokens: share.map(({ outputTokens }) => outputTokens),
            cachedTokens: share.map(({ inputTokens }) => inputTokens - 1),
          },
        }),
    );
  }
}

/** What a copy that reads hands over, one cache after another, in the order in which prompts were read. */
function handedBy(
  { requests }: SimulationResult,
  { cachedFraction = 0 }: PoissonArrivals | BurstyArrivals,
  transferSecondsPerToken: number,
): readonly Handed[] {
  const { arrivalSeconds, endToEndSeconds, inputTokens } = requests;
  const read = Array.from(arrivalSeconds, (arrival, request) => ({
    arrivalSeconds: arrival,
    readSeconds: arrival + (endToEndSeconds[request] ?? 0),
    inputTokens: inputTokens[request] ?? 0,
  })).toSorted((one, other) => one.readSeconds - other.readSeconds);
  let freeSeconds = 0;
  return read.map(({ arrivalSeconds: arrival, readSeconds, inputTokens: tokens }) => {
    freeSeconds =
      Math.max(freeSeconds, readSeconds) + tokens * (1 - cachedFraction) * transferSecondsPerToken;
    return { arrivalSeconds: arrival, handedSeconds: freeSeconds, inputTokens: tokens };
  });
}
