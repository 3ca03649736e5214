export interface SpreadApartInput {
  /** Where each thing would like to begin, in rising order. */
  readonly wanted: readonly number[];
  readonly sizes: readonly number[];
  readonly gap: number;
  readonly from: number;
  readonly to: number;
}

/** Begins of things in a row so that none overlap, each as near to its wish as the others allow; beyond the end only where all together are too long. */
export function spreadApart({ wanted, sizes, gap, from, to }: SpreadApartInput): readonly number[] {
  const begins: number[] = [];
  let free = from;
  for (const [index, wish] of wanted.entries()) {
    const begin = Math.max(wish, free);
    begins.push(begin);
    free = begin + (sizes[index] ?? 0) + gap;
  }
  let latest = to;
  for (let index = begins.length - 1; index >= 0; index -= 1) {
    const begin = Math.min(begins[index] ?? 0, latest - (sizes[index] ?? 0));
    begins[index] = begin;
    latest = begin - gap;
  }
  const [first = from] = begins;
  return first < from ? packed({ sizes, gap, from }) : begins;
}

function packed({ sizes, gap, from }: Pick<SpreadApartInput, 'sizes' | 'gap' | 'from'>): readonly number[] {
  let free = from;
  return sizes.map((size) => {
    const begin = free;
    free += size + gap;
    return begin;
  });
}
