import { request } from 'node:http';

/** What a server answered, its body as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** Asks a server of this machine; nothing is unpacked and no redirect followed. */
export const askServer = (
  address: string,
  { method = 'GET', encoding = 'identity' }: { readonly method?: string; readonly encoding?: string } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      address,
      { method, headers: { 'accept-encoding': encoding }, agent: false },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', reject);
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headers).map(([name, value]) => [
                name,
                Array.isArray(value) ? value.join(', ') : value,
              ]),
            ),
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.once('error', reject);
    asked.end();
  });
