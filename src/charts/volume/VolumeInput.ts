import type { Way, WayId } from '../marks/Way.ts';

export interface VolumePoint {
  readonly tokens: number;
  readonly cost: number;
}

export interface VolumeWay extends Way {
  /** In rising order of tokens, close enough that straight pieces join them; two of one volume make an upright step. */
  readonly points: readonly VolumePoint[];
}

/** Where two ways cost the same, which of them costs less below and which beyond. */
export interface VolumeCrossing extends VolumePoint {
  readonly below: WayId;
  readonly beyond: WayId;
}

/** What cost over volume is drawn from: two to four ways, one of them usually `own`, in any currency. */
export interface VolumeInput {
  readonly ways: readonly VolumeWay[];
  /** Worked out by `crossingsOf`, unless the estimate knows them more exactly. */
  readonly crossings: readonly VolumeCrossing[];
  /** The reader's own volume. */
  readonly own?: { readonly tokens: number; readonly name: string } | undefined;
  readonly width: number;
  /** Such as `Tokens a month`; the chart adds that the scale is logarithmic. */
  readonly xName: string;
  readonly yName: string;
  /** An amount in the unit of the axis. */
  readonly text: (cost: number) => string;
  /** A volume as short as an axis needs it, such as `10 M`. */
  readonly tickText: (tokens: number) => string;
  /** A volume as a reader says it, such as `9.2 billion`. */
  readonly volumeText: (tokens: number) => string;
}
