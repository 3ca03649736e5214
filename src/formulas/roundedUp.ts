/**
 * The least whole number that holds a quotient. One that a rounded product put just above a whole number counts as that
 * number: a load that fills servers exactly must not ask for one more.
 *
 * Not for values of some 1e15 and more, where neighbouring numbers are as far apart as whole ones.
 */
export const roundedUp = (value: number): number => Math.ceil(value * (1 - 2 * Number.EPSILON));
