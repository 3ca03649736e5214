/**
 * Uniform numbers in [0, 1), the same for the same seed and stream everywhere: Chris Doty-Humphrey's sfc32,
 * 128 bits of state, passes PractRand. Streams of one seed are independent for all that is drawn here.
 */
export function randomSource(seed: number, stream: number): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + mixed) | 0;
    return (mixed >>> 0) / 2 ** 32;
  };
  // The first words still show the seed; 15 rounds mix it in, as its author advises.
  for (let round = 0; round < 15; round++) next();
  return next;
}
