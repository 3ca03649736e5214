/** The reference rates of one day: how much of each currency a euro buys. */
export interface ReferenceRates {
  readonly day: string;
  readonly perEuro: ReadonlyMap<string, number>;
}

const quoted = (value: string) => `(?:'${value}'|"${value}")`;
const dayCube = new RegExp(`<Cube\\s+time=${quoted('(\\d{4}-\\d{2}-\\d{2})')}\\s*>`, 'g');
const rateCube = new RegExp(
  `<Cube\\s+currency=${quoted('([A-Z]{3})')}\\s+rate=${quoted('(\\d+(?:\\.\\d+)?)')}\\s*/>`,
  'g',
);

/**
 * Reads eurofxref-daily.xml of the European Central Bank: one day, some thirty lines of one form. An expression reads
 * it, since no XML parser is among the dependencies for one such file; whatever it does not account for is refused:
 * several days, a cube of another form, a currency twice, no dollar.
 */
export function readEcb(xml: string): ReferenceRates {
  const days = [...xml.matchAll(dayCube)].map(([, single, double]) => single ?? double ?? '');
  const rates = [...xml.matchAll(rateCube)].map(
    ([, code, otherCode, rate, otherRate]) => [code ?? otherCode ?? '', Number(rate ?? otherRate)] as const,
  );
  const [day] = days;
  if (day === undefined || days.length > 1)
    throw new TypeError(`rates must be of one day, got ${days.length}`);
  // One cube holds the days, one the rates of the day, and each rate has its own.
  const cubeCount = xml.match(/<Cube\b/g)?.length ?? 0;
  if (!xml.trimEnd().endsWith('</gesmes:Envelope>') || cubeCount !== rates.length + 2)
    throw new TypeError(
      `the file must be one envelope of <Cube currency="…" rate="…"/>, got ${rates.length} in ${cubeCount} cubes`,
    );
  const perEuro = new Map(rates);
  if (perEuro.size < rates.length) throw new TypeError('currencies must stand once, got one twice');
  if (!perEuro.has('USD')) throw new TypeError('rates must include USD, got none');
  if ([...perEuro.values()].some((rate) => rate <= 0)) throw new TypeError('rates must be over 0, got 0');
  return { day, perEuro };
}
