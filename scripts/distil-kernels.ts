import { readFileSync, writeFileSync } from 'node:fs';
import { kernelFileText } from './distil/kernelFileText.ts';

/**
 * `npm run distil-kernels -- timings.csv reference.json source-id content/data/kernels/accelerator-id.json`:
 * kernel timings to a kernel file.
 *
 * timings.csv has the columns engine, engine_version, family, dtype, seconds; where they apply flop and bytes (of
 * the whole kernel) and link_bytes (over the link, of one accelerator), from which the lower bound follows, and
 * window and mode. Every other column with a value is an axis of its table: m, n and k for a gemm.
 * reference.json holds memoryBytesPerSecond, flops16, flops8, flops4, int8, linkBytesPerSecond, floorSeconds.
 */
const [timings, reference, source, path] = process.argv.slice(2);
if (!timings || !reference || !source || !path)
  throw new TypeError('arguments must be timings, reference, source and path, got fewer');
const { text, leftOut } = kernelFileText({
  timings: readFileSync(timings, 'utf8'),
  reference: readFileSync(reference, 'utf8'),
  source,
});
for (const line of leftOut) console.error(`left out: ${line}`);
writeFileSync(path, text);
