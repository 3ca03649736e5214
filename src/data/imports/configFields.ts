import type { ConfigField } from './ConfigField.ts';
import { decoderFields } from './decoderFields.ts';
import { expertFields } from './expertFields.ts';
import { mixerFields } from './mixerFields.ts';

/** Every number the importer reads, by the name most model classes give it. */
export const configFields = { ...decoderFields, ...expertFields, ...mixerFields } as const satisfies Record<
  string,
  ConfigField
>;

export type ConfigFieldName = keyof typeof configFields;
