import { refuseUnless } from '../refuseUnless.ts';

export interface NormalQuantileDeviationsInput {
  readonly quantileFraction: number;
}

interface Table {
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/* eslint-disable @typescript-eslint/no-magic-numbers -- the algorithm's own tables, highest power first, cut to the digits of a double. */
const middle = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
  most: 0.425,
};
const tail = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
  from: 1.6,
};
const farTail = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
  from: 5,
};
const half = 0.5;
/* eslint-enable @typescript-eslint/no-magic-numbers */

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
const ratioAt = (table: Table, x: number): number => polynomial(table.above, x) / polynomial(table.below, x);

/**
 * Place below which a share of a standard normal distribution lies, in standard deviations from its mean.
 *
 * Michael Wichura’s rational approximations, to about the last digit of a double. The ends 0 and 1 lie infinitely far out
 * and are refused.
 */
export function normalQuantileDeviations({ quantileFraction }: NormalQuantileDeviationsInput): number {
  refuseUnless(
    quantileFraction > 0 && quantileFraction < 1,
    'quantileFraction',
    'between 0 and 1',
    quantileFraction,
  );
  const fromMiddle = quantileFraction - half;
  if (Math.abs(fromMiddle) <= middle.most) {
    return fromMiddle * ratioAt(middle, middle.most ** 2 - fromMiddle ** 2);
  }
  const far = Math.sqrt(-Math.log(Math.min(quantileFraction, 1 - quantileFraction)));
  const table = far <= farTail.from ? tail : farTail;
  return Math.sign(fromMiddle) * ratioAt(table, far - table.from);
}
