/** log2 of the utilisation of every node from a file's grid. */
export const gridFromBase64 = (text: string, scale: number): Float64Array =>
  Float64Array.from(new Int8Array(Buffer.from(text, 'base64')), (step) => step / scale);

/** A file's grid from log2 of the utilisation of every node: one signed byte a node. */
export const base64FromGrid = (grid: Float64Array, scale: number): string =>
  Buffer.from(
    Int8Array.from(grid, (value) => Math.max(-128, Math.min(127, Math.round(value * scale)))),
  ).toString('base64');
