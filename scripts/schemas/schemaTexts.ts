import { z } from 'zod';
import { kinds } from '../../src/data/kinds.ts';

/** The JSON schema of every kind of record, by the path of its file. */
export const schemaTexts = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(kinds).map(([kind, schema]) => [
      `content/data/schemas/${kind}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
