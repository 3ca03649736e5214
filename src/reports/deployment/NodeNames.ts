/** What a shell finds a server's own number and the address of the first one under. */
export interface NodeNames {
  readonly rank: string;
  readonly leader: string;
}

/** Names a person sets by hand before running a command. */
export const ownNodeNames: NodeNames = { rank: 'NODE_RANK', leader: 'LEADER_ADDRESS' };
/** Names LeaderWorkerSet sets in each container. */
export const setNodeNames: NodeNames = { rank: 'LWS_WORKER_INDEX', leader: 'LWS_LEADER_ADDRESS' };
