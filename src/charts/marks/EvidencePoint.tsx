interface Props {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly evidence: 'measured' | 'calibrated' | 'modelled';
}

/** A point with its evidence: a full dot is measured, a half dot calibrated, a dashed ring modelled. */
export function EvidencePoint({ x, y, radius, evidence }: Props) {
  return (
    <g class={`point ${evidence}`}>
      <circle cx={x} cy={y} r={radius} />
      {evidence === 'calibrated' ? (
        <path d={`M${x} ${y - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}z`} />
      ) : null}
    </g>
  );
}
