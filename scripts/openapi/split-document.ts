/** What is read here of an OpenAPI 3.1 document. */
export type OpenApi = {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
};

type PathItem = Readonly<Record<string, unknown>>;

/** The document that refers to all others, and holds what several of them use. */
export const ROOT_DOCUMENT = 'openapi.json';

/**
 * Cuts one document by its packages: a file for each with its paths and the schemas that it alone uses, and the root, which refers
 * to their paths and holds the schemas of several. A change of one package changes its file.
 * @returns documents by file name: `stock.json`, …, `openapi.json`
 * @throws when an operation has no `x-owner`, or a path has two: it could not be referred to as a whole
 */
export function splitDocument(whole: OpenApi): Map<string, OpenApi> {
  const owners = Map.groupBy(Object.keys(whole.paths), (path) => ownerOf(path, whole.paths[path] ?? {}));
  const usersOf = usersOfSchemas(whole, owners);
  const onlyUser = (name: string) => {
    const [user, another] = usersOf.get(name) ?? [];
    return another === undefined ? user : undefined;
  };
  const files = new Map<string, OpenApi>();
  for (const [owner, paths] of [...owners].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = (name: string) => onlyUser(name) === owner;
    const part = {
      openapi: whole.openapi,
      info: { ...whole.info, title: `${whole.info.title} · ${owner}` },
      paths: chosen(whole.paths, (path) => paths.includes(path)),
      components: { schemas: chosen(whole.components.schemas ?? {}, own) },
    };
    files.set(`${owner}.json`, withReferences(part, own));
  }
  const shared = (name: string) => [undefined, ROOT_DOCUMENT].includes(onlyUser(name));
  files.set(ROOT_DOCUMENT, {
    ...whole,
    paths: Object.fromEntries(
      [...owners].flatMap(([owner, paths]) => paths.map((path) => [path, { $ref: pathIn(owner, path) }])),
    ),
    components: { ...whole.components, schemas: chosen(whole.components.schemas ?? {}, shared) },
  });
  return files;
}

function ownerOf(path: string, item: PathItem): string {
  const found = new Set(Object.values(item).map((operation) => (operation as PathItem)['x-owner']));
  const [owner] = found;
  if (found.size === 1 && typeof owner === 'string') return owner;
  throw new Error(`${path} belongs to ${[...found].join(' and ') || 'nobody'}: a path has one owner`);
}

/** RFC 6901: `~` and `/` escaped. */
const pathIn = (owner: string, path: string) =>
  `${owner}.json#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;

const REFERENCE = /^#\/components\/(schemas|responses)\/(\w+)$/;

/** Which packages use each schema, be it through another one; what the root itself uses has no single user. */
function usersOfSchemas(whole: OpenApi, owners: ReadonlyMap<string, readonly string[]>) {
  const users = new Map<string, Set<string>>();
  const mark = (value: unknown, user: string): void => {
    for (const [, kind = '', name = ''] of referencesIn(value)) {
      const known = users.get(name) ?? new Set();
      if (kind === 'schemas') {
        if (known.has(user)) continue;
        users.set(name, known.add(user));
      }
      mark(whole.components[kind]?.[name], user);
    }
  };
  mark(whole.components.responses, ROOT_DOCUMENT);
  for (const [owner, paths] of owners)
    mark(
      chosen(whole.paths, (path) => paths.includes(path)),
      owner,
    );
  return users;
}

function referencesIn(value: unknown): RegExpExecArray[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const found = key === '$ref' && typeof member === 'string' ? REFERENCE.exec(member) : null;
    return found ? [found] : referencesIn(member);
  });
}

/** The document with every reference to what it does not hold leading into the root. */
function withReferences<T>(value: T, own: (schema: string) => boolean): T {
  if (Array.isArray(value)) return value.map((item) => withReferences(item, own)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const found = key === '$ref' && typeof member === 'string' ? REFERENCE.exec(member) : null;
      if (!found) return [key, withReferences(member, own)];
      const isOwn = found[1] === 'schemas' && own(found[2] ?? '');
      return [key, isOwn ? member : `${ROOT_DOCUMENT}${member}`];
    }),
  ) as T;
}

function chosen<V>(record: Readonly<Record<string, V>>, which: (key: string) => boolean): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => which(key)));
}
