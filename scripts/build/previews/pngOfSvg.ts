import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let started: Promise<void> | undefined;

/** Draws an SVG as PNG, by WebAssembly: the same bytes on every machine, and no font of any. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  await (started ??= initWasm(readFileSync(program)));
  const drawing = new Resvg(svg);
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
