import { invariant } from '@tongshang/refusal';
import type { TSchema } from 'typebox';
import { type Endpoint, neededOf } from './endpoint.ts';
import { Problem } from './schemas.ts';
import { isUpload } from './upload.ts';
import { type JsonSchema, plainSchema } from './wire-schema.ts';

export type OpenApiDocument = { readonly openapi: '3.1.1'; readonly [member: string]: unknown };

/** How the document names the rest of a path, which routes write `*`. It may hold slashes. */
const restOfPath = 'path';

type Components = Map<string, { readonly text: string; readonly schema: JsonSchema }>;

/** The OpenAPI 3.1 document of the endpoints, ordered as declared. `x-access` states who may call each, `x-owner` which package answers. */
export function openApiOf(endpoints: readonly Endpoint[], version: string): OpenApiDocument {
  const components: Components = new Map();
  const paths: Record<string, Record<string, unknown>> = {};
  const problem = { 'application/problem+json': { schema: hoisted(plainSchema(Problem), components) } };
  for (const endpoint of endpoints) {
    const path = endpoint.url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, `{${restOfPath}}`);
    paths[path] ??= {};
    paths[path][endpoint.method.toLowerCase()] = operationOf(endpoint, components);
  }
  const schemas = [...components].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tongshang 通商',
      version,
      description: introduction,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(schemas.map(([name, { schema }]) => [name, schema])),
      responses: { Problem: { description: 'RFC 9457 problem details', content: problem } },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'tongshang_session' },
        apiKey: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

const introduction = `Every reply that is not a success is a problem (RFC 9457) with a literal \`code\` and a text in the
language of \`Accept-Language\` (\`en\`, \`zh-CN\`), with moments in the zone of \`Time-Zone\` (\`Asia/Shanghai\`; else UTC). Commands take an \`Idempotency-Key\`: the same key with the same
request gives the same reply. Members of a request that its schema does not name are refused. Lists give
\`nextCursor\`, to be sent as \`cursor\`. A cookie session repeats the cookie \`tongshang_csrf\` in
\`X-CSRF-Token\` on everything but GET; an API key is sent as \`Authorization: Bearer\`.`;

function operationOf(endpoint: Endpoint, components: Components) {
  const { operationId, summary, description, tags, access, owner, refusals, idempotency } = endpoint;
  const codes = refusals.length === 0 ? '' : `Refusals: ${refusals.map((code) => `\`${code}\``).join(', ')}.`;
  const text = [description, codes].filter(Boolean).join('\n\n');
  const parameters = [
    ...parametersOf(endpoint.params, 'path', components),
    ...parametersOf(endpoint.querystring, 'query', components),
    ...(idempotency === 'natural' ? [] : [idempotencyHeader]),
  ];
  return {
    operationId,
    summary,
    ...(text === '' ? {} : { description: text }),
    tags,
    'x-owner': owner,
    ...accessOf(access),
    security: securityOf(access),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBodyOf(endpoint, components),
    responses: {
      [endpoint.status]: replyOf(endpoint, components),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const idempotencyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Chosen by the caller, new for each new request',
  schema: { type: 'string', minLength: 8, maxLength: 128 },
};

/** `x-by`, beside a scope: no API key will do (`session`), or a proof a short while ago is needed too (`proof`). */
function accessOf(access: Endpoint['access']) {
  if (typeof access !== 'object') return { 'x-access': access };
  const { scopes, by } = neededOf(access);
  return { 'x-access': scopes.join(' '), ...(by ? { 'x-by': by } : {}) };
}

function securityOf(access: Endpoint['access']): Record<string, never[]>[] {
  if (access === 'public') return [];
  return neededOf(access).by === null ? [{ session: [] }, { apiKey: [] }] : [{ session: [] }];
}

function parametersOf(schema: TSchema | undefined, place: 'path' | 'query', components: Components) {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = plainSchema(schema) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name: name === '*' ? restOfPath : name,
    in: place,
    required: place === 'path' || (required.includes(name) && property.default === undefined),
    ...(typeof property.description === 'string' ? { description: property.description } : {}),
    schema: hoisted(property, components),
  }));
}

function requestBodyOf({ body }: Endpoint, components: Components) {
  if (body === undefined) return {};
  if (!isUpload(body)) {
    const schema = hoisted(plainSchema(body), components);
    return { requestBody: { required: true, content: { 'application/json': { schema } } } };
  }
  const bytes = body.contentTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]);
  const form = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };
  return {
    requestBody: {
      required: true,
      description: `At most ${body.bytesMax} bytes.`,
      content: { ...Object.fromEntries(bytes), 'multipart/form-data': { schema: form } },
    },
  };
}

function replyOf({ response, contentTypes, kind }: Endpoint, components: Components) {
  if (response !== undefined) {
    const schema = hoisted(plainSchema(response), components);
    return { description: 'Done', content: { 'application/json': { schema } } };
  }
  if (kind === 'events') {
    return {
      description: 'A stream of events',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    };
  }
  if (contentTypes === undefined) return { description: 'Done' };
  const binary = { schema: { type: 'string', format: 'binary' } };
  return {
    description: 'The file',
    content: Object.fromEntries(contentTypes.map((type) => [type, binary])),
  };
}

/** The schema with every part that has a PascalCase title moved to the components and referred to. */
function hoisted(value: unknown, components: Components): JsonSchema {
  return hoist(value, components) as JsonSchema;
}

function hoist(value: unknown, components: Components): unknown {
  if (Array.isArray(value)) return value.map((item) => hoist(item, components));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, hoist(member, components)]);
  const schema = Object.fromEntries(entries) as JsonSchema;
  const { title } = schema;
  if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title)) return schema;
  const text = JSON.stringify(schema);
  const known = components.get(title);
  invariant(known === undefined || known.text === text, `the schema title ${title} stands for two schemas`);
  components.set(title, { text, schema });
  return { $ref: `#/components/schemas/${title}` };
}
