import { batchPerSecondOf, freeCapacity } from '../../estimates/cost/freeCapacity.ts';
import {
  firstLoadPerSecond,
  plannedPerSecond,
  serversPerCopyCount,
} from '../../estimates/cost/capacityOf.ts';
import { estimateCost } from '../../estimates/cost/estimateCost.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { freeAcceleratorCounts, type ServingWeek } from '../../estimates/training/nightShift.ts';
import type { TrainingMethod } from '../../estimates/training/TrainingInput.ts';
import type { Training } from '../training/Training.ts';
import { type AskedNight, type NightJob, nightJob } from './nightJob.ts';

/** What becomes of a method: the quickest job that fits, or what it fails for. */
export type NightMethod = { readonly method: TrainingMethod } & (
  | { readonly job: NightJob }
  | { readonly without: 'machines' }
  /** The job that is least short on each of its accelerators; absent where settings refuse all. */
  | { readonly without: 'memory'; readonly nearest?: NightJob }
);

export interface AnsweredNight {
  readonly week: ServingWeek;
  readonly freeCounts: readonly number[];
  readonly serverCount: number;
  readonly serverAcceleratorCount: number;
  /** The reader's own job as it stands; absent where it is refused. */
  readonly own?: NightJob;
  /** Messages that refuse the reader's own job. */
  readonly refusals: readonly string[];
  readonly methods: readonly NightMethod[];
}

/** A job within one server: exchange over a network is not in the estimate. */
const jobCounts = [1, 2, 4, 8, 16];
const comparedMethods = ['qlora', 'lora', 'full'] as const satisfies readonly TrainingMethod[];

/**
 * Which training jobs fit into the free hours of one's own servers in the first month, how long they take there, and
 * what they cost beyond what is paid. Undefined where no servers are needed.
 */
export function answerNight(asked: AskedNight): AnsweredNight | undefined {
  const { plan, ranges } = asked.question;
  const assumed = midAssumptions(ranges);
  const own = estimateCost(plan, assumed).own[0];
  if (!own || own.serverCount === 0) return undefined;
  const { acceleratorCount: serverAcceleratorCount } = plan.server;
  const spareCount = plan.spareCount * serversPerCopyCount(plan);
  const week: ServingWeek = {
    hours: plan.week.hours,
    loadPerSecond: firstLoadPerSecond(plan, assumed) * assumed.peakFraction,
    promisedPerSecond: plannedPerSecond(plan, assumed),
    copyCount: own.copyCount,
    copyAcceleratorCount: plan.copy.acceleratorCount,
    serverAcceleratorCount,
    otherAcceleratorCount: Math.max(
      0,
      (own.serverCount - spareCount) * serverAcceleratorCount - own.copyCount * plan.copy.acceleratorCount,
    ),
  };
  const machines = { ...week, week: plan.week, batchPerSecond: batchPerSecondOf(plan, assumed) };
  const { wholePerSecond } = freeCapacity(machines, own.copyCount);
  const takenFraction =
    plan.batchRequestsPerSecond > 0 ? Math.min(1, plan.batchRequestsPerSecond / wholePerSecond) : 0;
  const tried = (training: Training) => nightJob(asked, training, week, takenFraction);
  const mine = tried(asked.training);
  return {
    week,
    freeCounts: freeAcceleratorCounts(week),
    serverCount: own.serverCount,
    serverAcceleratorCount,
    ...('job' in mine && { own: mine.job }),
    refusals: 'refusals' in mine ? mine.refusals : [],
    methods: comparedMethods.map((method) =>
      bestOf(
        method,
        jobCounts
          .filter((count) => count <= serverAcceleratorCount)
          .flatMap((count) => layoutsOf({ ...asked.training, method }, count))
          .map(tried)
          .flatMap((answer) => ('job' in answer ? [answer.job] : [])),
      ),
    ),
  };
}

/** The job on so many accelerators as copies, whole and cut. */
function layoutsOf(training: Training, copyCount: number): readonly Training[] {
  const alone = { ...training, copyCount, tensorCount: 1, pipelineCount: 1, sequenceCount: 1 };
  return copyCount === 1
    ? [{ ...alone, sharding: 'none' }]
    : [
        { ...alone, sharding: 'none' },
        { ...alone, sharding: 'fsdp' },
      ];
}

function bestOf(method: TrainingMethod, jobs: readonly NightJob[]): NightMethod {
  const fitting = jobs.filter(({ estimate }) => estimate.verdict !== 'fails');
  if (fitting.length === 0) {
    const [nearest] = jobs.toSorted(
      (one, other) => other.estimate.freeBytes.mid - one.estimate.freeBytes.mid,
    );
    return { method, without: 'memory', ...(nearest && { nearest }) };
  }
  const endOf = ({ night }: NightJob) => night.elapsedSeconds?.mid ?? Infinity;
  const [job] = fitting.toSorted(
    (one, other) => endOf(one) - endOf(other) || one.acceleratorCount - other.acceleratorCount,
  );
  return job?.night.elapsedSeconds ? { method, job } : { method, without: 'machines' };
}
