import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OpenApi, ROOT_DOCUMENT, splitDocument } from './split-document.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const operation = (owner: string, schema: object) => ({ get: { 'x-owner': owner, schema } });
const whole: OpenApi = {
  openapi: '3.1.1',
  info: { title: 'All' },
  servers: [{ url: '/' }],
  paths: {
    '/stock/{id}': operation('stock', ref('Row')),
    '/trades': operation('trade', ref('Trade')),
    '/trades/all': operation('trade', { items: [ref('Trade')] }),
  },
  components: {
    schemas: {
      Code: { type: 'string' },
      Problem: ref('Code'),
      Money: { type: 'object' },
      Row: { price: ref('Money'), self: ref('Row') },
      Trade: { total: ref('Money'), line: ref('Line') },
      Line: { of: 'trade alone' },
    },
    responses: { Problem: ref('Problem') },
  },
};

/** What a reader has who follows every reference from one file into another. */
function bundled(files: ReadonlyMap<string, OpenApi>): OpenApi {
  const local = (value: unknown) =>
    JSON.parse(JSON.stringify(value).replaceAll(`"${ROOT_DOCUMENT}#/`, '"#/')) as OpenApi;
  const { paths, components, ...root } = files.get(ROOT_DOCUMENT) as OpenApi;
  const parts = [...files].filter(([name]) => name !== ROOT_DOCUMENT).map(([, part]) => local(part));
  const followed = Object.entries(paths).map(([path, item]) => {
    const [name = '', pointer = ''] = String(item.$ref).split('#/paths/');
    const key = pointer.replaceAll('~1', '/').replaceAll('~0', '~');
    expect(key).toBe(path);
    return [path, local(files.get(name)?.paths[key])];
  });
  const schemas = Object.assign({}, components.schemas, ...parts.map((part) => part.components.schemas));
  return { ...root, paths: Object.fromEntries(followed), components: { ...components, schemas } };
}

describe('the document of the API', () => {
  it('is cut by package, each schema in one file: its only user’s, or the root', () => {
    const files = splitDocument(whole);
    const schemas = [...files].map(([name, { components }]) => [name, Object.keys(components.schemas ?? {})]);
    expect(Object.fromEntries(schemas)).toEqual({
      'stock.json': ['Row'],
      'trade.json': ['Trade', 'Line'],
      [ROOT_DOCUMENT]: ['Code', 'Problem', 'Money'],
    });
    expect(files.get('stock.json')?.components.schemas?.Row).toEqual({
      price: { $ref: `${ROOT_DOCUMENT}#/components/schemas/Money` },
      self: ref('Row'),
    });
    expect(files.get(ROOT_DOCUMENT)?.paths['/stock/{id}']).toEqual({
      $ref: 'stock.json#/paths/~1stock~1{id}',
    });
    expect(bundled(files)).toEqual(whole);
  });

  it('changes in the file of one package alone when that package changes', () => {
    const paths = { ...whole.paths, '/trades': operation('trade', ref('Line')) };
    const [before, after] = [splitDocument(whole), splitDocument({ ...whole, paths })];
    const changed = [...after.keys()].filter(
      (name) => JSON.stringify(before.get(name)) !== JSON.stringify(after.get(name)),
    );
    expect(changed).toEqual(['trade.json']);
  });

  it('is refused where a path has two owners, or none', () => {
    const shared = { ...operation('stock', {}), post: { 'x-owner': 'trade' } };
    expect(() => splitDocument({ ...whole, paths: { '/both': shared } })).toThrow(
      '/both belongs to stock and trade',
    );
    expect(() => splitDocument({ ...whole, paths: { '/none': { get: {} } } })).toThrow('/none belongs to');
  });

  it('as committed leads nowhere that is not there', () => {
    const folder = join(import.meta.dirname, '../../openapi');
    const files = new Map(
      readdirSync(folder).map((name) => [
        name,
        JSON.parse(readFileSync(join(folder, name), 'utf8')) as OpenApi,
      ]),
    );
    const document = bundled(files);
    const names = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter(([, kind = '', name = '']) => !document.components[kind]?.[name])).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('.json#');
  });
});
