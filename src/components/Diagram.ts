/** A part of a drawing, in its own units; a drawing is 360 of them wide. */
export interface DiagramBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Shorter lines below the name. */
  readonly notes?: readonly string[];
  /** `own` runs models, `plain` is anything else. */
  readonly kind?: 'own' | 'plain';
}

/** What belongs together: a machine, a rack, a site. */
export interface DiagramZone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

/** A way that requests or data take, through points. */
export interface DiagramLine {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Data that is copied now and then, instead of requests. */
  readonly copied?: boolean;
}
