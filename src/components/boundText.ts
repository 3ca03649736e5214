const noBreakSpace = '\u00a0';
const thousands = /(?<![\d.,])(\d{1,3}) (?=\d{3}(?!\d))/g;
const symbol =
  /(\d) (?=(?:%|[kMGTPEZ]?i?B(?:\/s)?|[kMGT]?bit\/s|[kM]?Wh?|V|A|K|[mµn]?s|h|min|USD|EUR|GBP|[kMGTPEZ]?FLOP(?:\/s)?|k?g|[ckm]?m|m³|L)(?![\p{L}\d]))/gu;
const word =
  /(\d) (?=(?:per cent|thousand|million|billion|trillion|euros?|dollars?|bits?|bytes?|tokens?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?!\p{L}))/gu;
const day =
  /(?<!\d)(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))/gu;
const numbered = /((?<!\p{L})(?:Articles?|Annex|Section|Table|Step)) (?=(?:\d|[IVX]+(?!\p{L})))/gu;

/** A text whose numbers stay on one line with their thousands and units; columns of tables are too narrow for words. */
export function boundText(text: string, inTable: boolean): string {
  const tight = [thousands, symbol, day, numbered].reduce(
    (sofar, pattern) => sofar.replace(pattern, `$1${noBreakSpace}`),
    text,
  );
  return inTable ? tight : tight.replace(word, `$1${noBreakSpace}`);
}
