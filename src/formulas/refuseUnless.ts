/** Throws the one kind of error that formulas and the simulation throw, unless the rule holds. */
export function refuseUnless(holds: boolean, name: string, rule: string, value: unknown): void {
  if (!holds) throw new RangeError(`${name} must be ${rule}, got ${String(value)}`);
}
