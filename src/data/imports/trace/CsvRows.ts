import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { bytesFromMegabytes } from '../../../units/conversions.ts';
import { type Delimiter, delimiterOf } from './delimiterOf.ts';

/** Who takes the rows. */
export interface RowReader {
  /** Takes the cells of a row; answers why it is refused, undefined where it is not. */
  readonly read: (cells: readonly string[], delimiter: Delimiter) => string | undefined;
  /** Whether cells look like a row of their own, without taking them. */
  readonly looksLikeRow: (cells: readonly string[]) => boolean;
  readonly refuse: (line: number, message: string) => void;
}

/** The longest row: a prompt of a million tokens has no more letters. */
const longestRow = bytesFromMegabytes(4);
/** Quotes that never close, after which quotes are letters: the file does not use them as CSV does. */
const mostOpenQuotes = 20;
const [lineFeed, carriageReturn, quoteMark] = [0x0a, 0x0d, 0x22];

/** A quote that did not close before another row began. */
class StrayQuote extends Error {}

/** Parts bytes that come in pieces into rows of cells. A row that breaks the rules of CSV costs no other row. */
export class CsvRows {
  readonly #reader: RowReader;
  #delimiter: Delimiter | undefined;
  #rest: Uint8Array = new Uint8Array();
  #openQuotes = 0;
  /** Line on which the bytes not yet read begin. */
  #line = 1;
  /** True while the end of a row that is too long has not come. */
  #skips = false;

  constructor(reader: RowReader) {
    this.#reader = reader;
  }

  take(bytes: Uint8Array): void {
    let block = joined(this.#rest, bytes);
    if (this.#skips) {
      const end = endOfLine(block, 0);
      if (end === undefined) return;
      this.#skips = false;
      block = this.#without(block, end);
    }
    const end = endOfLastLine(block);
    const rest = end === 0 ? new Uint8Array() : this.#read(block.subarray(0, end), false);
    // What a quote keeps open stands right before what has no end of line yet.
    this.#rest = block.subarray(end - rest.length);
    if (end === 0 && this.#rest.length > longestRow) {
      this.#reader.refuse(this.#line, `row must be at most ${longestRow} bytes, got more`);
      this.#rest = new Uint8Array();
      this.#skips = true;
    }
  }

  finish(): void {
    if (this.#rest.length > 0) this.#read(this.#rest, true);
    this.#rest = new Uint8Array();
  }

  /** Reads whole lines; answers those that may belong to a row still open. */
  #read(bytes: Uint8Array, isLast: boolean): Uint8Array {
    let block = this.#delimiter === undefined ? this.#findDelimiter(bytes) : bytes;
    while (block.length > 0) {
      const { consumed, fault } = this.#parse(block);
      block = this.#without(block, consumed);
      if (!fault) return block;
      if (!(fault instanceof StrayQuote) && !isLast && block.length <= longestRow) return block;
      this.#openQuotes += 1;
      const end = endOfLine(block, 0) ?? block.length;
      this.#readPlain(block.subarray(0, end));
      block = this.#without(block, end);
    }
    return block;
  }

  /** Hands over rows up to the end of the block or the first fault. */
  #parse(block: Uint8Array): { readonly consumed: number; readonly fault?: Error } {
    const mayJoinLines = this.#quote !== null && block.includes(quoteMark);
    let consumed = 0;
    let [counted, line] = [0, this.#line];
    const onRecord = (cells: string[], { bytes }: { readonly bytes: number }): null => {
      if (mayJoinLines && cells.some((cell) => cell.includes('\n')))
        this.#refuseJoined(block, consumed, bytes);
      const message = this.#reader.read(cells, this.#delimiter ?? ',');
      if (message !== undefined) {
        line += lineCount(block, counted, consumed);
        counted = consumed;
        this.#reader.refuse(line, message);
      }
      consumed = bytes;
      return null;
    };
    try {
      parse(block, { ...this.#options, quote: this.#quote, on_record: onRecord });
      return { consumed: block.length };
    } catch (fault) {
      if (fault instanceof StrayQuote || fault instanceof CsvError) return { consumed, fault };
      throw fault;
    }
  }

  /** A row over several lines, of which the second is a row of its own, was joined by a quote that is only a letter. */
  #refuseJoined(block: Uint8Array, begin: number, end: number): void {
    const second = endOfLine(block, begin) ?? end;
    const text = new TextDecoder().decode(block.subarray(second, endOfLine(block, second) ?? end));
    if (second < end && this.#reader.looksLikeRow(text.split(this.#delimiter ?? ',')))
      throw new StrayQuote('quote must close in its row, got another row');
  }

  /** Reads one line whose quotes are letters. */
  #readPlain(line: Uint8Array): void {
    const [cells = []] = parse(line, { ...this.#options, quote: null });
    const message = this.#reader.read(cells, this.#delimiter ?? ',');
    if (message !== undefined) this.#reader.refuse(this.#line, message);
  }

  get #quote(): string | null {
    return this.#openQuotes > mostOpenQuotes ? null : '"';
  }

  get #options() {
    return {
      delimiter: this.#delimiter ?? ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
    };
  }

  #findDelimiter(block: Uint8Array): Uint8Array {
    const end = endOfLine(block, 0) ?? block.length;
    const { delimiter, isDirective } = delimiterOf(new TextDecoder().decode(block.subarray(0, end)));
    this.#delimiter = delimiter;
    return isDirective ? this.#without(block, end) : block;
  }

  /** A block without its first bytes, whose lines are counted. */
  #without(block: Uint8Array, length: number): Uint8Array {
    this.#line += lineCount(block, 0, length);
    return block.subarray(length);
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** Where the line ends that a place stands in, behind its mark; undefined where it does not end in the block. */
function endOfLine(block: Uint8Array, from: number): number | undefined {
  const feed = block.indexOf(lineFeed, from);
  if (feed >= 0) return feed + 1;
  const back = block.indexOf(carriageReturn, from);
  return back >= 0 ? back + 1 : undefined;
}

/** Where the last whole line of a block ends. A carriage return at the very end may yet be followed by a line feed. */
function endOfLastLine(block: Uint8Array): number {
  const feed = block.lastIndexOf(lineFeed);
  if (feed >= 0) return feed + 1;
  return block.length < 2 ? 0 : block.lastIndexOf(carriageReturn, block.length - 2) + 1;
}

/** Ends of lines between two places. */
function lineCount(block: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let place = from; place < to; place += 1) {
    const byte = block[place];
    if (byte === lineFeed || (byte === carriageReturn && block[place + 1] !== lineFeed)) count += 1;
  }
  return count;
}
