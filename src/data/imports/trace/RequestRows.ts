import { formatCount } from '../../../units/formatQuantity.ts';
import { shownValue } from '../shownValue.ts';
import type { RowReader } from './CsvRows.ts';
import type { Delimiter } from './delimiterOf.ts';
import { numberOfCell } from './numberOfCell.ts';
import { RequestTally } from './RequestTally.ts';
import { TimeReader } from './TimeReader.ts';
import { mostTokens } from './TokenHistogram.ts';
import { type TraceColumn, type TraceColumns, traceColumns } from './traceColumns.ts';
import type { BadRow, TraceOutcome } from './TraceReading.ts';
import { traceWarnings } from './traceWarnings.ts';

/** The most rows that are read. */
const mostRows = 20_000_000;
const mostBadShown = 20;
const longestName = 40;
const formula = /^([=@]|[+-](?!\d))/;

/** Cells of the columns that are read, and how. */
interface Reading {
  readonly columns: TraceColumns;
  readonly time: TimeReader;
  readonly decimalComma: boolean;
}

/** Reads rows as requests: the first names the columns, every other is counted or refused. */
export class RequestRows implements RowReader {
  readonly #offsetHours: number;
  readonly #tally: RequestTally;
  #reading: Reading | undefined;
  #refusal: string | undefined;
  #badRowCount = 0;
  readonly #firstBad: BadRow[] = [];
  #isCut = false;

  readonly #rowLimit: number;

  constructor(offsetHours: number, rowLimit = mostRows) {
    this.#offsetHours = offsetHours;
    this.#rowLimit = rowLimit;
    this.#tally = new RequestTally(offsetHours);
  }

  /** True where further rows would not be taken. */
  get isDone(): boolean {
    return this.#isCut || this.#refusal !== undefined;
  }

  read(cells: readonly string[], delimiter: Delimiter): string | undefined {
    if (this.isDone || cells.every((cell) => cell.trim() === '')) return undefined;
    if (!this.#reading) {
      this.#begin(cells, delimiter);
      return undefined;
    }
    if (this.#tally.count + this.#badRowCount >= this.#rowLimit) {
      this.#isCut = true;
      return undefined;
    }
    return this.#readRequest(cells, this.#reading);
  }

  looksLikeRow(cells: readonly string[]): boolean {
    if (!this.#reading) return false;
    const { columns, time, decimalComma } = this.#reading;
    const input = columns.input && tokensOf(cells, columns.input, decimalComma);
    const output = columns.output && tokensOf(cells, columns.output, decimalComma);
    return time.reads(cellOf(cells, columns.time)) && typeof input !== 'string' && typeof output !== 'string';
  }

  refuse(line: number, message: string): void {
    this.#badRowCount += 1;
    if (this.#firstBad.length < mostBadShown) this.#firstBad.push({ line, message });
  }

  /** Refuses the file as a whole. */
  refuseFile(message: string): void {
    this.#refusal ??= message;
  }

  outcome(): TraceOutcome {
    const { time, columns } = this.#reading ?? {};
    const timeKind = time?.kind;
    if (this.#refusal !== undefined || !columns || !timeKind || this.#tally.count === 0)
      return {
        kind: 'refused',
        message: this.#refusal ?? this.#emptiness,
        badRowCount: this.#badRowCount,
        firstBad: this.#firstBad,
      };
    const figures = this.#tally.figures();
    return {
      kind: 'read',
      trace: {
        ...figures,
        rowCount: this.#tally.count,
        badRowCount: this.#badRowCount,
        firstBad: this.#firstBad,
        columns: {
          time: columns.time.name,
          ...(columns.input && { input: columns.input.name }),
          ...(columns.output && { output: columns.output.name }),
        },
        timeKind,
        ...(time.statedOffsetHours !== undefined && { statedOffsetHours: time.statedOffsetHours }),
        offsetHours: this.#offsetHours,
        warnings: traceWarnings({
          figures,
          tally: this.#tally,
          columns,
          timeKind,
          badRowCount: this.#badRowCount,
          ...(this.#isCut && { cutAtRows: this.#rowLimit }),
        }),
      },
    };
  }

  get #emptiness(): string {
    if (!this.#reading) return 'file must begin with a line that names its columns, got nothing';
    const got = this.#badRowCount === 0 ? 'no row' : `${formatCount(this.#badRowCount)} rows and none`;
    return `file must hold a request below its first line, got ${got}`;
  }

  #begin(names: readonly string[], delimiter: Delimiter): void {
    const columns = traceColumns(names);
    if (!columns) {
      this.refuseFile(
        `first line must name a column of times such as timestamp, got ${shownValue(names.join(delimiter))}`,
      );
      return;
    }
    const decimalComma = delimiter === ';';
    const time = new TimeReader({ name: columns.time.name, decimalComma });
    this.#reading = { columns, time, decimalComma };
  }

  #readRequest(cells: readonly string[], { columns, time, decimalComma }: Reading): string | undefined {
    const timeCell = cellOf(cells, columns.time);
    const input = columns.input && tokensOf(cells, columns.input, decimalComma);
    const output = columns.output && tokensOf(cells, columns.output, decimalComma);
    if (typeof input === 'string') return input;
    if (typeof output === 'string') return output;
    const seconds = time.take(timeCell);
    if (seconds === undefined) return refusal(columns.time, time.rule, cells);
    return this.#tally.add(seconds, time.kind === 'elapsed', input, output)
      ? undefined
      : refusal(columns.time, 'on one of the days before, which are as many as can be kept', cells);
  }
}

const cellOf = (cells: readonly string[], { index }: TraceColumn): string => cells[index]?.trim() ?? '';

/** Tokens of a cell, or the message that refuses it. */
function tokensOf(cells: readonly string[], column: TraceColumn, decimalComma: boolean): number | string {
  const tokens = numberOfCell(cellOf(cells, column), decimalComma);
  return tokens !== undefined && Number.isInteger(tokens) && tokens <= mostTokens
    ? tokens
    : refusal(column, `a whole number of tokens up to ${mostTokens}`, cells);
}

/** Why a cell is refused; one that a spreadsheet would take for a formula is only text here. */
function refusal(column: TraceColumn, rule: string, cells: readonly string[]): string {
  const isFormula = formula.test(cellOf(cells, column));
  const must = isFormula ? `${rule}, and no formula` : rule;
  return `${column.name.slice(0, longestName)} must be ${must}, got ${shownValue(cells[column.index])}`;
}
