/** A file the reader brought, read in pieces: only what is asked for is loaded. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: (begin: number, end: number) => Promise<ArrayBuffer>;
}
