const largestFile = 1_000_000;

/**
 * The text of a file the reader brought.
 *
 * @throws {RangeError} when it is longer than any file of its kind, before it is loaded.
 */
export function textOfFile(file: Blob): Promise<string> {
  if (file.size > largestFile)
    throw new RangeError(`file must be at most ${largestFile} bytes, got ${file.size}`);
  return file.text();
}
