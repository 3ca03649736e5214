import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchText } from '../../../scripts/refresh/fetchText.ts';

let server: Server;
let host: string;
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/missing') response.writeHead(404).end('404: Not Found');
    // The head and half a body, and then nothing: a limit on the connection alone would wait forever.
    else if (url === '/slow') response.writeHead(200).write('half');
    else if (url === '/latin') response.end(Buffer.from([0xe9]));
    else response.end('1 € = 1.1592 $'.repeat(10));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('gives the whole text', async () => {
  expect(await fetchText(`http://${host}/`)).toBe('1 € = 1.1592 $'.repeat(10));
});

test('names the host and what went wrong', async () => {
  await expect(fetchText(`http://${host}/missing`)).rejects.toThrow(`${host}: status 404`);
  await expect(fetchText(`http://${host}/slow`, { timeout: 100 })).rejects.toThrow(
    `${host}: no whole answer in time`,
  );
  await expect(fetchText(`http://${host}/`, { limitBytes: 50 })).rejects.toThrow(
    /^127\.0\.0\.1:\d+: more than/,
  );
  await expect(fetchText(`http://${host}/latin`)).rejects.toThrow(host);
  await expect(fetchText('http://127.0.0.1:1/')).rejects.toThrow('127.0.0.1:1: ');
});
