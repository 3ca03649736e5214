import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Licence {
  readonly name: string;
  readonly text: string;
}

const licenceFile = /^(licen[cs]e|copying|notice|ofl)(\b|[-_.])/i;

/**
 * Licences of packages, as each carries it: its licence and notice files behind its name, version and what its manifest
 * says. A package without such a file is named with its manifest's licence, whose words stand in NOTICE.
 *
 * @throws {Error} when a package says nothing about its licence.
 */
export const licenceTexts = (names: readonly string[], modules = 'node_modules'): readonly Licence[] =>
  names.map((name) => {
    const folder = join(modules, name);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      readonly version: string;
      readonly license?: string;
    };
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && licenceFile.test(entry.name))
      .map(({ name: file }) => file)
      .sort();
    if (files.length === 0 && manifest.license === undefined)
      throw new Error(`licence of every shipped package must be known, got none for ${name}`);
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return {
      name,
      text: [
        `${name} ${manifest.version}\nLicence: ${manifest.license ?? 'as below'}`,
        ...(texts.length > 0
          ? texts
          : ['The package carries no licence file. The words of its licence stand in NOTICE.']),
        '',
      ].join('\n\n'),
    };
  });
