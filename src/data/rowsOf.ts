import { parse } from 'csv-parse/sync';
import type { z } from 'zod';

/**
 * Rows of a table of content/data/measurements, its first line the names of columns.
 *
 * @throws {TypeError} naming the file, line and column that is wrong.
 */
export function rowsOf<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  csv: string,
): readonly z.infer<Schema>[] {
  const rows: unknown[] = parse(csv, { columns: true, skip_empty_lines: true });
  return rows.map((row, index) => {
    const result = schema.safeParse(row);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new TypeError(
      `line ${index + 2} of ${file} must be ${issue?.message ?? 'whole'}, got a fault in ${issue?.path.join('.') ?? ''}`,
    );
  });
}
