const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 });

/** A number with every digit it was given, as a datasheet prints it; only its thousands are parted. */
export const formatExactly = (value: number): string =>
  format.format(value).replaceAll(',', '\u00a0').replace('-', '\u2212');
