import { createServer } from 'node:net';

/**
 * Makes sure that a port of this machine can be listened on.
 *
 * @throws {RangeError} when another program has it.
 */
export async function requireFreePort(port: number): Promise<void> {
  const free = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
  if (free !== true)
    throw new RangeError(
      `port must be free, got ${port}, which another program has. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
}
