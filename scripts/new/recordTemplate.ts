import { z } from 'zod';
import { withSchemaLine } from '../schemas/withSchemaLine.ts';
import { type Kind, kinds } from '../../src/data/kinds.ts';

/** What is read of a JSON schema here. */
interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
}

/**
 * A new record of a kind as YAML: every key that must be there, empty, and every other one as a comment, each with
 * what its schema says of it. `npm run check-data` names what is still empty.
 */
export function recordTemplate(kind: Kind): string {
  const schema = z.toJSONSchema(kinds[kind], { io: 'input', unrepresentable: 'any' }) as Shape;
  return withSchemaLine(kind, `${propertyLines(schema).join('\n')}\n`);
}

/** What any figure may carry besides; editors offer it from the schema. */
const remarks: ReadonlySet<string> = new Set(['at', 'as_of', 'estimated', 'note']);

/** The first of several shapes: a comment beside it names the others. */
const chosen = (shape: Shape): Shape => (shape.oneOf ?? shape.anyOf)?.[0] ?? shape;

function propertyLines(shape: Shape): readonly string[] {
  const { properties = {}, required = [] } = chosen(shape);
  const shown = Object.entries(properties).filter(
    ([key]) => required.includes(key) || !('source' in properties && remarks.has(key)),
  );
  return shown.flatMap(([key, property]) =>
    required.includes(key)
      ? requiredLines(key, property)
      : [`# ${keyLine(key, inline(property) ?? '', hint(property))}`],
  );
}

function requiredLines(key: string, property: Shape): readonly string[] {
  const shape = chosen(property);
  const written = inline(property);
  if (written !== undefined) return [keyLine(key, written, hint(property))];
  if (shape.type === 'array') {
    const [first = '', ...rest] = propertyLines(shape.items ?? {});
    return [keyLine(key, '', hint(property)), `  - ${first}`, ...rest.map((line) => `    ${line}`)];
  }
  return [keyLine(key, '', hint(property)), ...propertyLines(shape).map((line) => `  ${line}`)];
}

const keyLine = (key: string, written: string, hint: string): string =>
  `${key}:${written === '' ? '' : ` ${written}`}${hint === '' ? '' : ` # ${hint}`}`;

/** A value that stands on the line of its key; undefined where it needs lines of its own. */
function inline(property: Shape): string | undefined {
  const shape = chosen(property);
  if (property.const !== undefined) return JSON.stringify(shape.const);
  if (shape.type === 'array') return shape.items && chosen(shape.items).properties ? undefined : '[]';
  if (!shape.properties) return shape.type === 'object' ? '{}' : '';
  const { value, ...others } = shape.properties;
  if (!value || chosen(value).properties) return undefined;
  const needed = (shape.required ?? []).filter((key) => key in others);
  return `{ ${['value', ...needed].map((key) => `${key}: `).join(', ')}}`;
}

/** What may stand there, and what it means. */
function hint(property: Shape): string {
  const value = property.properties?.['value'];
  const kind = kindWords(value ?? property);
  return [kind, property.description ?? value?.description].filter((word) => word).join('; ');
}

function kindWords(shape: Shape): string {
  const choices = shape.oneOf ?? shape.anyOf;
  if (choices) return [...new Set(choices.map(kindWords))].join(' or ');
  if (shape.const !== undefined) return JSON.stringify(shape.const);
  if (shape.enum) return shape.enum.join(' | ');
  if (shape.type === 'array') return `list of ${kindWords(shape.items ?? {})}`;
  return shape.format === 'date' ? 'YYYY-MM-DD' : (shape.type ?? '');
}
