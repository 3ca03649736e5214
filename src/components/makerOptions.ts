/** Makers that readers choose among; those of parts that are not sold are left out. */
export const makerOptions = [
  { id: 'nvidia', name: 'NVIDIA' },
  { id: 'amd', name: 'AMD' },
  { id: 'intel', name: 'Intel' },
  { id: 'apple', name: 'Apple' },
] as const;
