import type { EngineFlags, FlagRole } from '../../data/EngineFlags.ts';
import type { Argument, ArgumentValue } from './Deployment.ts';

/** Collects the arguments of a command; a flag that is not on record is said, never invented. */
export class ArgumentList {
  readonly entries: Argument[] = [];
  readonly #engine: EngineFlags;
  readonly #engineName: string;
  readonly #remarks: Set<string>;

  constructor(engine: EngineFlags, engineName: string, remarks: Set<string>) {
    this.#engine = engine;
    this.#engineName = engineName;
    this.#remarks = remarks;
  }

  /** Adds the flag of a role; without a flag on record only the remark is added that says so. */
  add(role: FlagRole, value: ArgumentValue | undefined, figure: string, behindFirst = false): void {
    const known = this.#engine.flags[role];
    if (!known) {
      this.#remarks.add(
        `No flag of ${this.#engineName} is on record for this, so none is written: ${figure}.`,
      );
      return;
    }
    this.entries.push({
      role,
      flag: known.flag,
      ...(!known.takesNothing && value !== undefined && { value }),
      meaning: known.meaning,
      figure,
      ...(behindFirst && { behindFirst: true as const }),
    });
  }

  /** The same where the engine has such a flag; silent where it has none because it needs none. */
  addKnown(role: FlagRole, value: ArgumentValue | undefined, figure: string): void {
    if (this.#engine.flags[role]) this.add(role, value, figure);
  }
}
