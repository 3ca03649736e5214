/** The pattern of lines that fills what is set apart; its id tells several charts on a page apart. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="6" class="hatch-line" />
    </pattern>
  </defs>
);
