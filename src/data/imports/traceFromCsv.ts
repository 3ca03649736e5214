import { bytesFromGigabytes, bytesFromMebibytes } from '../../units/conversions.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { ImportFile } from './ImportFile.ts';
import { CsvRows } from './trace/CsvRows.ts';
import { RequestRows } from './trace/RequestRows.ts';
import { mostOffsetHours } from './trace/TimeReader.ts';
import type { TraceOutcome } from './trace/TraceReading.ts';
import { Utf8Pieces } from './trace/Utf8Pieces.ts';

export interface TraceOptions {
  /** Hours by which times are moved later before they are counted into the week: a zone's offset from UTC. */
  readonly offsetHours?: number;
  /** Told the share of bytes read after each piece; false stops. */
  readonly onProgress?: (fraction: number) => boolean;
}

const mostBytes = bytesFromGigabytes(2);
const pieceBytes = bytesFromMebibytes(4);

/**
 * Reads a file of requests, one a row, with a time and mostly the tokens of prompt and answer: when requests come over
 * the week, how long they are, how they bunch.
 *
 * Commas, semicolons, tabs or bars part the cells; columns are found by their names. Rows that cannot be read are
 * counted and left out, whatever they hold; at most 20 million rows and 2 GB are read. Needs the memory of a piece of
 * the file, not of all of it.
 *
 * @throws {RangeError} where the offset is no zone's.
 */
export async function traceFromCsv(
  file: ImportFile,
  { offsetHours = 0, onProgress = () => true }: TraceOptions = {},
): Promise<TraceOutcome> {
  if (!(Math.abs(offsetHours) <= mostOffsetHours))
    throw new RangeError(`offsetHours must be within ${mostOffsetHours} hours of UTC, got ${offsetHours}`);
  const requests = new RequestRows(offsetHours);
  const rows = new CsvRows(requests);
  const pieces = new Utf8Pieces();
  if (file.size > mostBytes)
    requests.refuseFile(
      `file must be at most ${formatCount(mostBytes)} bytes, got ${formatCount(file.size)}`,
    );
  for (let begin = 0; begin < file.size && !requests.isDone; begin += pieceBytes) {
    const end = Math.min(file.size, begin + pieceBytes);
    const piece = pieces.take(new Uint8Array(await file.bytes(begin, end)));
    if (begin === 0 && piece.includes(0))
      requests.refuseFile('file must be text, got one of bytes such as a workbook or an archive');
    else rows.take(piece);
    if (!onProgress(end / file.size)) return { kind: 'stopped' };
  }
  rows.finish();
  return requests.outcome();
}
