import type { PlacedRule } from '../labels/placeRules.ts';

/** Upright lines across a plot with their names and values above: the reader's own in the accent, others in ink. */
export function RuleMarks({ rules }: { readonly rules: readonly PlacedRule[] }) {
  return (
    <>
      {rules.map(({ name, value, x, nameY, valueY, line, own }) => (
        <g key={name} {...(own ? { class: 'own' } : {})}>
          <path class="rule" d={line} />
          <text class="limit-text" x={x} y={nameY} text-anchor="middle">
            {name}
          </text>
          <text class="limit-text" x={x} y={valueY} text-anchor="middle">
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
