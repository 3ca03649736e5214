const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Turns a file that comes in pieces into UTF-8, by the mark it begins with; without one it is UTF-8 already. */
export class Utf8Pieces {
  #decoder: TextDecoder | undefined;
  #isBegun = false;

  take(bytes: Uint8Array): Uint8Array {
    if (!this.#isBegun) {
      this.#isBegun = true;
      const [encoding = '', mark = []] =
        marks.find(([, letters]) => letters.every((letter, place) => bytes[place] === letter)) ?? [];
      if (encoding.startsWith('utf-16')) this.#decoder = new TextDecoder(encoding);
      else return bytes.subarray(mark.length);
    }
    return this.#decoder ? new TextEncoder().encode(this.#decoder.decode(bytes, { stream: true })) : bytes;
  }
}
