const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** The English name of a language by its ISO 639-1 code; what is no such code stands for itself. */
export const languageName = (code: string): string =>
  /^[a-z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
