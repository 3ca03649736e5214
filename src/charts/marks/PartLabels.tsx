interface Props {
  readonly labels: readonly {
    readonly part: string;
    readonly name: string;
    readonly value: string;
    readonly x: number;
    readonly leader?: string;
  }[];
  /** Baseline of the names; values stand below them. */
  readonly baseline: number;
}

const lineHeight = 16;

/** Names and sizes over the parts of a bar, each with the path back to its part where it stands aside. */
export function PartLabels({ labels, baseline }: Props) {
  return (
    <>
      {labels.map(({ part, name, value, x, leader }) => (
        <g key={part}>
          {leader === undefined ? null : <path d={leader} class="leader" />}
          <text x={x} y={baseline} class="part-name">
            {name}
          </text>
          <text x={x} y={baseline + lineHeight} class="part-value">
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
