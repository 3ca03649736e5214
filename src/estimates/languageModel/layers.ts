import type { Architecture, Part } from './Architecture.ts';

/** Layers in order, each as its parts. */
export type Layers = readonly (readonly Part[])[];

// Sweeps ask for the same few architectures again and again.
const known = new WeakMap<Architecture, Layers>();

/** Layers of an architecture in order, each as its parts. */
export function layersOf(architecture: Architecture): Layers {
  const layers = known.get(architecture) ?? unfolded(architecture);
  known.set(architecture, layers);
  return layers;
}

function unfolded({ layers, parts }: Architecture): Layers {
  const named = (name: string): Part => {
    const part = parts[name];
    if (!part) throw new RangeError(`layers must name parts of the architecture, got ${name}`);
    return part;
  };
  return layers.flatMap(({ repeatCount, pattern }) => {
    const run = pattern.map((names) => names.map(named));
    return Array.from({ length: repeatCount }, () => run).flat();
  });
}
