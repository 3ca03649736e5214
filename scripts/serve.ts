import { servePages } from './serve/servePages.ts';

/** `node scripts/serve.ts <folder> <base> <port>`: serves what was built; browser tests start it. */
const [, , directory = 'dist', base = '/llm-onpremise', port = '4321'] = process.argv;
console.log(`Open ${await servePages({ directory, base, port: Number(port) })}`);
