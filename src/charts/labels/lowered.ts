/** A name within a sentence; one that begins with two capitals is an abbreviation and stays. */
export const lowered = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
