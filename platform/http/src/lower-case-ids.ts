import type { FuncKeywordDefinition } from 'ajv';
import type { JsonSchema } from './wire-schema.ts';

/** As PostgreSQL reads and writes it (RFC 9562, 4), or with capitals; not as a URN, which no column takes. */
export const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const [OF_ONE, OF_LIST] = ['lowerCaseId', 'lowerCaseIds'];
const lowered = (value: unknown): unknown =>
  typeof value === 'string' && UUID.test(value) ? value.toLowerCase() : value;

/**
 * Keywords by which ids that come in capitals go on as the database writes them: two ways to write one id would be two ids wherever they are
 * compared. A list is gone through before it is looked at for the same entry twice.
 */
export const lowerCaseIds: readonly FuncKeywordDefinition[] = [
  {
    ...{ keyword: OF_LIST, type: 'array', before: 'uniqueItems', modifying: true, errors: false },
    validate(_isOn: true, list: unknown[]) {
      for (const [index, one] of list.entries()) list[index] = lowered(one);
      return true;
    },
  },
  {
    ...{ keyword: OF_ONE, type: 'string', modifying: true, errors: false },
    validate(_isOn: true, value: string, _schema, at) {
      if (at) (at.parentData as Record<string | number, unknown>)[at.parentDataProperty] = lowered(value);
      return true;
    },
  },
];

/** Keywords whose value is data, not schemas. */
const DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required']);
const isId = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && (schema as JsonSchema).format === 'uuid';

/** A schema with these keywords at each id and each list of ids; what the API's document says stays as it is. */
export function withLowerCaseIds<S>(schema: S): S {
  if (Array.isArray(schema)) return schema.map(withLowerCaseIds) as S;
  if (typeof schema !== 'object' || schema === null) return schema;
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') changed[key] = mapValues(value as JsonSchema);
    else changed[key] = DATA.has(key) ? value : withLowerCaseIds(value);
  }
  if (isId(schema)) changed[OF_ONE] = true;
  if (isId((schema as JsonSchema).items)) changed[OF_LIST] = true;
  return changed as S;
}

const mapValues = (schemas: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withLowerCaseIds(schema)]));
