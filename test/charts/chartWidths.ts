/** Widths at which drawings of the cost page are checked, the narrowest phone to the widest column. */
export const chartWidths = [
  320, 326, 358, 400, 480, 559, 560, 620, 690, 760, 819, 820, 900, 1000, 1100,
] as const;
