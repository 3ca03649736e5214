/** One number of a config.json: its other names, what it means to a reader who must supply it, and its bounds. */
export interface ConfigField extends Bounds {
  readonly label: string;
  readonly meaning: string;
  readonly aliases: readonly string[];
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Bounds that fields share. What is outside them is refused, so that no number of an input decides how long a loop runs
 * or how much is allocated.
 */
export const bounds = {
  width: { least: 1, most: 1e6 },
  innerWidth: { least: 1, most: 1e8 },
  heads: { least: 1, most: 100000 },
  countOrNone: { least: 0, most: 100000 },
  tokens: { least: 1, most: 1e9 },
  layerIndex: { least: 0, most: 2000 },
  layers: { least: 1, most: 2000 },
  tokensOrNone: { least: 0, most: 1e9 },
  innerWidthOrNone: { least: 0, most: 1e8 },
  fewOf: { least: 1, most: 1000 },
  widthOrNone: { least: 0, most: 1e6 },
} as const;

export const field = (
  label: string,
  meaning: string,
  { least, most }: Bounds,
  aliases: readonly string[] = [],
): ConfigField => ({ label, meaning, least, most, aliases });
