import type { TSchema } from 'typebox';
import { SHOWN } from './schemas.ts';

/** JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The schema as plain JSON Schema in the form that validates and serialises fastest, and reads best: a union of
 * literals becomes an `enum`, `X | null` becomes a type with null.
 */
export function plainSchema(schema: TSchema): JsonSchema {
  return rewrite(schema, simplified) as JsonSchema;
}

/**
 * As `plainSchema`, for what is sent to us: every object refuses members that it does not name, for a misspelt field is an error; and a text
 * that may not be empty shows something.
 */
export function closedSchema(schema: TSchema): JsonSchema {
  return rewrite(schema, (node) => shown(closed(simplified(node)))) as JsonSchema;
}

type Node = Record<string, unknown>;

/** Keywords whose value is data, not schemas. */
const data = new Set(['const', 'enum', 'default', 'examples', 'required']);

function rewrite(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const node: Node = {};
  for (const [key, member] of Object.entries(value)) {
    if (key === 'properties') node[key] = mapValues(member as Node, (property) => rewrite(property, change));
    else node[key] = data.has(key) ? member : rewrite(member, change);
  }
  return change(node);
}

function mapValues(node: Node, change: (value: unknown) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
}

function simplified(node: Node): Node {
  const { anyOf, ...rest } = node;
  if (!Array.isArray(anyOf)) return node;
  const options = anyOf as Node[];
  if (options.every((option) => typeof option.const === 'string')) {
    return { type: 'string', enum: options.map((option) => option.const), ...rest };
  }
  const other = options.filter((option) => option.type !== 'null');
  const only = other[0];
  if (other.length !== 1 || options.length !== 2 || only === undefined || typeof only.type !== 'string') {
    return node;
  }
  const choices = Array.isArray(only.enum) ? { enum: [...only.enum, null] } : {};
  // The title stays with the schema that is not nullable: a component has one form.
  const { title: _title, ...bare } = only;
  return { ...bare, ...choices, ...rest, type: [only.type, 'null'] };
}

/** A password is taken as it is; what has a form of its own says what it must hold. */
function shown(node: Node): Node {
  const isText = node.type === 'string' && Number(node.minLength ?? 0) > 0;
  const isFormed = node.pattern !== undefined || node.format !== undefined || node.enum !== undefined;
  return isText && !isFormed && node.writeOnly !== true ? { ...node, pattern: SHOWN } : node;
}

function closed(node: Node): Node {
  const names = node.properties ?? node.patternProperties;
  const isOpen = node.type !== 'object' || names === undefined || node.additionalProperties !== undefined;
  return isOpen ? node : { ...node, additionalProperties: false };
}
