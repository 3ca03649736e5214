import type { Requests } from './Requests.ts';
import type { RequestOutcomes } from './SimulationResult.ts';

/** What became of each request, once all are answered. */
export function outcomesOf(requests: Requests): RequestOutcomes {
  const { arrivalSeconds, startSeconds, firstTokenSeconds, finishSeconds, inputTokens, outputTokens } =
    requests;
  const sinceArrival = (times: Float64Array) =>
    times.map((seconds, request) => seconds - (arrivalSeconds[request] ?? 0));
  return {
    arrivalSeconds,
    queueSeconds: sinceArrival(startSeconds),
    ttftSeconds: sinceArrival(firstTokenSeconds),
    tpotSeconds: finishSeconds.map((finish, request) => {
      const later = (outputTokens[request] ?? 0) - 1;
      return later > 0 ? (finish - (firstTokenSeconds[request] ?? 0)) / later : 0;
    }),
    endToEndSeconds: sinceArrival(finishSeconds),
    inputTokens,
    outputTokens,
  };
}
