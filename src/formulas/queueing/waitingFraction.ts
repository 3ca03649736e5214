export interface WaitingFractionInput {
  readonly serverCount: number;
  readonly offeredCount: number;
}

/**
 * Share of requests that find all servers busy (Erlang C), with Poisson arrivals, exponential service times and one
 * queue. The recurrence over the blocking share keeps it stable for thousands of servers, where factorials overflow.
 *
 * One from full load on.
 */
export function waitingFraction({ serverCount, offeredCount }: WaitingFractionInput): number {
  if (offeredCount >= serverCount) return 1;
  let blocked = 1;
  for (let server = 1; server <= serverCount; server += 1) {
    blocked = (offeredCount * blocked) / (server + offeredCount * blocked);
  }
  return blocked / (1 - (offeredCount / serverCount) * (1 - blocked));
}
