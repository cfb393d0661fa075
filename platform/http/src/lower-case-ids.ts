import type { FuncKeywordDefinition } from 'ajv';
import type { JsonSchema } from './wire-schema.ts';

/** As PostgreSQL reads and writes it (RFC 9562, 4), or with capitals; not as a URN, which no column takes. */
export const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const KEYWORD = 'lowerCaseId';

/**
 * Keyword by which an id that comes in capitals goes on as the database writes it: two ways to write one id would be two ids wherever they are
 * compared. Entries of a list are changed before it is looked at for the same one twice (Ajv looks at `uniqueItems` last).
 */
export const lowerCaseId: FuncKeywordDefinition = {
  ...{ keyword: KEYWORD, type: 'string', modifying: true, errors: false },
  validate(_isOn: true, value: string, _schema, at) {
    const parent = at?.parentData as Record<string | number, unknown> | undefined;
    if (at && parent && UUID.test(value)) parent[at.parentDataProperty] = value.toLowerCase();
    return true;
  },
};

/** Keywords whose value is data, not schemas. */
const DATA: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'required']);

/** A schema with this keyword at each id; what the API's document says stays as it is. */
export function withLowerCaseIds<S>(schema: S): S {
  if (Array.isArray(schema)) return schema.map(withLowerCaseIds) as S;
  if (typeof schema !== 'object' || schema === null) return schema;
  const changed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') changed[key] = mapValues(value as JsonSchema);
    else changed[key] = DATA.has(key) ? value : withLowerCaseIds(value);
  }
  return (changed.format === 'uuid' ? { ...changed, [KEYWORD]: true } : changed) as S;
}

const mapValues = (schemas: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withLowerCaseIds(schema)]));
