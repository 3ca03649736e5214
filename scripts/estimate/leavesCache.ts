/** Whether a line leaves the format of the cache to the engine. */
export const leavesCache = (name: unknown): boolean =>
  typeof name === 'string' && ['auto', 'engine', 'default'].includes(name);
