const narrowBelow = 400;

/** True for drawings made for phones, where names move onto the lines. */
export const isNarrow = (width: number): boolean => width < narrowBelow;
