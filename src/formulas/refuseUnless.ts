/** Throws the one kind of error this room throws, unless the rule holds. */
export function refuseUnless(holds: boolean, name: string, rule: string, value: unknown): void {
  if (!holds) throw new RangeError(`${name} must be ${rule}, got ${String(value)}`);
}
