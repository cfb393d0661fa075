import fc from 'fast-check';
import type { Method } from '../stage/caller.ts';
import { broken, mutated, type RawBody } from './broken-bodies.ts';
import { type Components, type JsonSchema, type KnownValues, valuesOf } from './schema-arbitrary.ts';

export type Operation = {
  readonly operationId: string;
  readonly method: Method;
  /** `/api/v1/trades/{tradeId}` */
  readonly path: string;
  readonly parameters: readonly { name: string; in: string; schema: JsonSchema }[];
  /** Schema of a JSON body. */
  readonly body: JsonSchema | undefined;
  /** Content types of an upload. */
  readonly uploads: readonly string[];
};

export type FuzzRequest = {
  readonly operation: Operation;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

type Described = {
  readonly paths: Record<string, Record<string, Record<string, unknown>>>;
  readonly components: { readonly schemas: Components };
};

export function operationsOf(document: unknown): { operations: Operation[]; components: Components } {
  const { paths, components } = document as Described;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, of]): Operation => {
      const content = (of.requestBody as { content?: Record<string, { schema: JsonSchema }> })?.content ?? {};
      return {
        operationId: String(of.operationId),
        method: method.toUpperCase() as Method,
        path,
        parameters: (of.parameters ?? []) as Operation['parameters'],
        body: content['application/json']?.schema,
        uploads: 'application/json' in content ? [] : Object.keys(content),
      };
    }),
  );
  return { operations, components: components.schemas };
}

/** Requests of one operation: mostly sound, some with one thing wrong, some with a body that is none. */
export function requestsOf(
  operation: Operation,
  components: Components,
  known: KnownValues,
): fc.Arbitrary<FuzzRequest> {
  const context = { components, known };
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const inQuery = operation.parameters.filter((one) => one.in === 'query');
  const valuesFor = (parameters: Operation['parameters']) =>
    fc.record(
      Object.fromEntries(parameters.map(({ name, schema }) => [name, textsOf(schema, name, context)])),
    );
  return fc
    .tuple(valuesFor(inPath), fc.oneof(fc.constant({}), valuesFor(inQuery)), bodiesOf(operation, context))
    .map(([path, query, { body, contentType }]) => ({
      operation,
      url: addressOf(operation.path, path, query),
      body,
      headers: contentType === undefined ? {} : { 'content-type': contentType },
    }));
}

/** A question of things that are there, with nothing strange about it; undefined where it is none, or asks for what is not known. */
export function soundQuestion(operation: Operation, known: KnownValues): FuzzRequest | undefined {
  if (operation.method !== 'GET') return undefined;
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const values = inPath.map(({ name }) => [name, known(name)[0]] as const);
  if (values.some(([, value]) => value === undefined)) return undefined;
  const path = Object.fromEntries(values.map(([name, value]) => [name, encoded(value ?? '')]));
  return { operation, url: addressOf(operation.path, path, {}), body: undefined, headers: {} };
}

const STRANGE_TEXTS = ['', '0', '-1', '%00', '%', 'ä', '%F0%28%8C%28', '..%2F..', 'null', 'x'.repeat(3_000)];

/** As a parameter is written, percent-encoded where it is sound. */
function textsOf(
  schema: JsonSchema,
  name: string,
  context: { components: Components; known: KnownValues },
): fc.Arbitrary<string> {
  const sound = valuesOf(schema, context, name).map((value) => encoded(String(value)));
  return fc.oneof({ weight: 5, arbitrary: sound }, fc.constantFrom(...STRANGE_TEXTS));
}

/** Lone surrogates cannot be percent-encoded: what a client would send in their place. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

type Body = { readonly body: unknown; readonly contentType: string | undefined };
const rawOf = ({ bytes, contentType }: RawBody): Body => ({ body: bytes, contentType });

function bodiesOf(
  { body, uploads, method }: Operation,
  context: { components: Components; known: KnownValues },
): fc.Arbitrary<Body> {
  const none = fc.constant<Body>({ body: undefined, contentType: undefined });
  if (uploads.length > 0) {
    const claimed = fc.constantFrom(...uploads);
    const anyBytes = fc.tuple(fc.uint8Array({ maxLength: 300 }), claimed);
    const bytes = anyBytes.map(([content, contentType]): Body => ({ body: content, contentType }));
    return fc.oneof(bytes, broken({}).map(rawOf), none);
  }
  if (body === undefined) return method === 'GET' ? none : fc.oneof(none, broken({}).map(rawOf));
  return valuesOf(body, context).chain((value) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<Body>({ body: value, contentType: 'application/json' }) },
      { weight: 3, arbitrary: mutated(value).map(jsonOf) },
      { weight: 2, arbitrary: broken(value).map(rawOf) },
      none,
    ),
  );
}

const jsonOf = (value: unknown): Body => ({
  body: JSON.stringify(value) ?? '',
  contentType: 'application/json',
});

function addressOf(
  path: string,
  inPath: Readonly<Record<string, string>>,
  inQuery: Readonly<Record<string, string>>,
): string {
  const query = Object.entries(inQuery).map(([name, text]) => `${name}=${text}`);
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] || 'x');
  return query.length === 0 ? address : `${address}?${query.join('&')}`;
}
