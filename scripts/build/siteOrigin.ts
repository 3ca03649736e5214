/**
 * Scheme and host the site will be served from, where `SITE_URL` names them: `https://kb.example.org`. A built folder
 * belongs to no host otherwise.
 *
 * @throws {RangeError} for an address that holds more than an origin: the path is `SITE_BASE`.
 */
export function siteOrigin(given = process.env['SITE_URL']): string | undefined {
  if (given === undefined || given === '') return undefined;
  const address = URL.parse(given);
  if (!address || !/^https?:$/.test(address.protocol) || address.origin !== given.replace(/\/$/, ''))
    throw new RangeError(`SITE_URL must be like https://kb.example.org, without a path, got ${given}`);
  return address.origin;
}
