import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backup, migrate, restore } from '../index.ts';
import { emptyDatabase, type TestDatabase, testDatabase } from '../testing.ts';

/** Tables with everything that makes loading hard: keys in a circle, a trigger, computed and numbered columns. */
const shop = `
create schema shop; grant usage on schema shop to tongshang_app, tongshang_system;
create table shop."order" (
  id int generated always as identity primary key, organisation_id uuid not null, note text, amount numeric,
  twice numeric generated always as (amount * 2) stored, bytes bytea, body jsonb, at timestamptz, first_line int);
create table shop.line (id int primary key, order_id int not null references shop."order", text text);
alter table shop."order" add foreign key (first_line) references shop.line deferrable initially deferred;
create table shop.account (id int primary key, balance numeric not null check (balance >= 0));
create table shop.unit (code text primary key, name text);
insert into shop.unit values ('C62', 'piece'), ('KGM', 'kilogram');
create sequence shop.number;
create function shop.refuse() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
create trigger no_insert before insert on shop.account for each row when (new.id > 2) execute function shop.refuse();
alter table shop."order" enable row level security; alter table shop."order" force row level security;
create policy own on shop."order" using (organisation_id = access.current_organisation());
grant all on all tables in schema shop to tongshang_system;
grant usage on sequence shop.number to tongshang_system;
-- check: select true
`;
const tables = ['access.file', 'access.file_party', 'shop.account', 'shop.line', 'shop."order"', 'shop.unit'];

let folder: string;
let t: TestDatabase;
const empties: { close(): Promise<void> }[] = [];
let count = 0;
const path = () => {
  count += 1;
  return join(folder, `b${count}.backup`);
};
const folders = () => [{ module: 'shop', folder: pathToFileURL(`${folder}/migrations/`) }];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-backup-'));
  const { mkdir } = await import('node:fs/promises');
  await mkdir(join(folder, 'migrations'));
  await writeFile(join(folder, 'migrations', '0001-shop.sql'), shop);
  t = await testDatabase(folders());
  await t.database.system('seed', async (tx) => {
    await tx.run(`insert into shop.account values (1, 1000000), (2, 0)`);
    await tx.run(`update shop.unit set name = '件' where code = 'C62'`);
    await tx.run(
      `insert into shop."order" (organisation_id, note, amount, bytes, body, at)
       select gen_random_uuid(), n || E'\\t\\\\ \\n 通商 ' || repeat('x', 200), n / 7.0, decode(md5(n::text), 'hex'),
         jsonb_build_object('n', n, 'q', '"\\'), '2026-03-01T00:00:00.000001Z'::timestamptz + n * interval '1 second'
       from generate_series(1, 10000) n`,
    );
    await tx.run(`insert into shop.line select id, id, null from shop."order"`);
    await tx.run(`update shop."order" set first_line = id where id % 2 = 0`);
    await tx.run(`select nextval('shop.number') from generate_series(1, 41)`);
  });
});
afterEach(async () => {
  for (const empty of empties.splice(0)) await empty.close();
});
afterAll(async () => {
  await t.close();
  await rm(folder, { recursive: true });
});

async function newDatabase(): Promise<string> {
  const empty = await emptyDatabase();
  empties.push(empty);
  return empty.url;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const results = (await client
    .query(`set role tongshang_system; ${sql}`)
    .finally(() => client.end())) as unknown;
  return (results as { rows: Record<string, unknown>[] }[]).at(-1)?.rows ?? [];
}

/** Every row of every table, as one hash per table. */
async function contents(url: string): Promise<unknown> {
  const hashes = tables.map(
    (table) => `(select md5(coalesce(string_agg(r::text, E'\\n' order by r::text), '')) from ${table} r)`,
  );
  return query(url, `select ${hashes.map((hash, index) => `${hash} as t${index}`).join(', ')}`);
}

/** A file of today without attachments, as the first format had it. */
async function asFirstFormat(file: Buffer): Promise<Buffer> {
  const old = Buffer.from(file);
  old.write('TSBACK1');
  let at = 8;
  while (old.toString('latin1', at, at + 1) !== 'M') at += 9 + old.readUInt32BE(at + 1);
  const manifest = JSON.parse(zstdDecompressSync(old.subarray(at + 9)).toString());
  manifest.sha256 = createHash('sha256').update(old.subarray(0, at)).digest('hex');
  const content = zstdCompressSync(JSON.stringify(manifest));
  const frame = Buffer.alloc(9);
  frame.write('M', 0, 'latin1');
  frame.writeUInt32BE(content.length, 1);
  frame.writeUInt32BE(crc32(content, crc32('M')), 5);
  return Buffer.concat([old.subarray(0, at), frame, content]);
}

describe('a backup', () => {
  it('restored into an empty database gives every row, key, trigger and number back', async () => {
    const file = path();
    const seen: string[] = [];
    const written = await backup({
      url: t.url,
      file,
      onProgress: ({ table, bytes }) => seen.push(`${table} ${bytes}`),
    });
    expect(written.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['access.file', 0],
      ['access.file_party', 0],
      ['shop."order"', 10_000],
      ['shop.account', 2],
      ['shop.line', 10_000],
      ['shop.unit', 2],
    ]);
    expect(seen.length).toBeGreaterThan(4);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const url = await newDatabase();
    expect(await restore({ file, url })).toEqual(written);
    expect(await contents(url)).toEqual(await contents(t.url));
    await expect(query(url, `insert into shop.line values (0, -1)`)).rejects.toMatchObject({ code: '23503' });
    await expect(query(url, `insert into shop.account values (3, 1)`)).rejects.toThrow('append only');
    const [numbers] = await query(
      url,
      `insert into shop."order" (organisation_id) values (gen_random_uuid()) returning id, nextval('shop.number')::int as number`,
    );
    expect(numbers).toEqual({ id: 10_001, number: 42 });
    const guarded = await query(
      url,
      `select relforcerowsecurity as forced from pg_class where oid = 'shop."order"'::regclass`,
    );
    expect(guarded).toEqual([{ forced: true }]);
    expect(await migrate(url, folders())).toEqual({ applied: [], total: 5 });
  });

  it('states what the caller asks for, and lets a restore compare it before anything is final', async () => {
    const file = path();
    const sum = `select sum(balance) as sum from shop.account`;
    await backup({ url: t.url, file, facts: (tx) => tx.one(sum) });
    const url = await newDatabase();
    const wrong = restore({
      file,
      url,
      verify: async (tx, facts) => {
        expect(await tx.one(sum)).toEqual(facts);
        throw new Error('not the same root');
      },
    });
    await expect(wrong).rejects.toThrow('not the same root');
    await restore({ file, url, verify: async (tx, facts) => expect(await tx.one(sum)).toEqual(facts) });
  });

  it('shows one moment, however much is written meanwhile', async () => {
    let stop = false;
    const mover = (async () => {
      while (!stop) {
        await t.database.system('move', async (tx) => {
          await tx.run('update shop.account set balance = balance - 1 where id = 1');
          await tx.run('insert into access.file_party values (gen_random_uuid(), gen_random_uuid(), $1)', [
            'bank',
          ]);
          await tx.run('update shop.account set balance = balance + 1 where id = 2');
        });
      }
    })();
    const file = path();
    await backup({ url: t.url, file });
    stop = true;
    await mover;
    const url = await newDatabase();
    await restore({ file, url });
    const [balances] = await query(
      url,
      `select sum(balance) as sum, count(p) as second,
      (select balance from shop.account where id = 2) as balance from shop.account a
      left join (select 1 as p from access.file_party) p on a.id = 1`,
    );
    expect(balances?.balance).toBe(String(balances?.second));
  });

  it('never replaces a file, and leaves none behind when it fails', async () => {
    const file = path();
    await writeFile(file, 'precious');
    await expect(backup({ url: t.url, file })).rejects.toMatchObject({ code: 'BACKUP_FILE_EXISTS' });
    expect(await readFile(file, 'utf8')).toBe('precious');
    const failing = backup({ url: t.url, file: path(), facts: () => Promise.reject(new Error('no root')) });
    await expect(failing).rejects.toThrow('no root');
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
    await expect(backup({ url: t.url, file: join(folder, 'no', 'b') })).rejects.toMatchObject({
      code: 'BACKUP_FILE_UNUSABLE',
    });
  });
});

describe('what is carried beside the tables', () => {
  const big = Buffer.alloc(2_500_000, 'so');
  const sources = new Map([
    ['one', Buffer.from('first')],
    ['empty', Buffer.alloc(0)],
    ['big', big],
  ]);
  async function* pieces(bytes: Buffer) {
    if (bytes.length > 0) yield bytes.subarray(0, 3);
    yield bytes.subarray(3);
  }
  const attachments = {
    list: async () => [...sources.keys()],
    read: async (name: string) => pieces(sources.get(name) as Buffer),
  };
  function sink() {
    const written = new Map<string, Buffer>();
    const undone: string[] = [];
    return {
      ...{ written, undone },
      async write(name: string, content: AsyncIterable<Uint8Array>) {
        const all: Uint8Array[] = [];
        for await (const piece of content) all.push(piece);
        written.set(name, Buffer.concat(all));
      },
      async undo() {
        undone.push(...written.keys());
      },
    };
  }

  it('comes back byte for byte, also where nobody takes it all', async () => {
    const file = path();
    const written = await backup({ url: t.url, file, attachments });
    expect(written.attachments).toEqual({ files: 3, bytes: 2_500_005 });
    const into = sink();
    expect(await restore({ file, url: await newDatabase(), attachments: into })).toEqual(written);
    expect([...into.written.keys()]).toEqual(['one', 'empty', 'big']);
    for (const [name, bytes] of sources) expect(into.written.get(name)?.equals(bytes), name).toBe(true);
    expect(into.undone).toEqual([]);
    await restore({ file, url: await newDatabase(), attachments: { ...sink(), write: async () => {} } });
    await restore({ file, url: await newDatabase() });
  });

  it('is taken back when the rest does not come through', async () => {
    const file = path();
    await backup({ url: t.url, file, attachments });
    const into = sink();
    const url = await newDatabase();
    const verify = () => Promise.reject(new Error('another root'));
    await expect(restore({ file, url, verify, attachments: into })).rejects.toThrow('another root');
    expect(into.undone).toEqual(['one', 'empty', 'big']);
    expect(await query(url, `select nspname from pg_namespace where nspname = 'shop'`)).toEqual([]);
  });

  it('that cannot be read makes no backup', async () => {
    const file = path();
    const missing = { ...attachments, read: () => Promise.reject(new Error('not in the store')) };
    await expect(backup({ url: t.url, file, attachments: missing })).rejects.toThrow('not in the store');
    await expect(stat(file)).rejects.toThrow();
  });
});

describe('a restore', () => {
  it('reads backups of versions that carried tables only', async () => {
    const file = path();
    await backup({ url: t.url, file });
    // The older format differs in its first bytes alone; the manifest holds the hash of all of them.
    const old = await asFirstFormat(await readFile(file));
    await writeFile(file, old);
    const url = await newDatabase();
    await restore({ file, url });
    expect(await contents(url)).toEqual(await contents(t.url));
  });
  it('refuses a database that is not empty, and leaves it alone', async () => {
    const file = path();
    await backup({ url: t.url, file });
    const before = await contents(t.url);
    await expect(restore({ file, url: t.url })).rejects.toMatchObject({ code: 'RESTORE_NOT_EMPTY' });
    expect(await contents(t.url)).toEqual(before);
  });

  it('refuses what is no backup', async () => {
    const file = path();
    const url = await newDatabase();
    await expect(restore({ file: join(folder, 'none'), url })).rejects.toMatchObject({
      code: 'BACKUP_FILE_UNUSABLE',
    });
    for (const content of ['', 'PK\u0003\u0004', 'TSBACK3\n']) {
      await writeFile(file, content);
      await expect(restore({ file, url })).rejects.toMatchObject({ code: 'BACKUP_FORMAT' });
    }
  });

  it('of a file cut off, changed or lengthened anywhere names the place and leaves the database empty', async () => {
    const file = path();
    await using small = await testDatabase(folders());
    await small.database.system('seed', (tx) => tx.run(`insert into shop.account values (1, 5)`));
    const attachments = {
      list: async () => ['beside'],
      read: async () => Readable.from([Buffer.from('bytes beside the tables')]),
    };
    await backup({ url: small.url, file, attachments });
    const whole = await readFile(file);
    const url = await newDatabase();
    const refused = async (bytes: Uint8Array, code: RegExp) => {
      await writeFile(file, bytes);
      const error = await restore({ file, url }).then(
        () => undefined,
        (reason) => reason,
      );
      expect(error?.code).toMatch(code);
      expect(error.params.place).toMatch(/^byte \d+(, (table \S+|attachment beside))?$/);
    };
    const position = fc.integer({ min: 8, max: whole.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, (at) => refused(whole.subarray(0, at), /^BACKUP_TRUNCATED$/)),
      { numRuns: 25, examples: [[8], [whole.length - 1]] },
    );
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] as number) ^ flip;
        await refused(changed, /^BACKUP_(DAMAGED|TRUNCATED)$/);
      }),
      {
        numRuns: 60,
        examples: [
          [8, 1],
          [whole.length - 1, 1],
        ],
      },
    );
    await refused(Buffer.concat([whole, whole.subarray(8, 20)]), /^BACKUP_(DAMAGED|TRUNCATED)$/);
    expect(
      await query(url, `select nspname from pg_namespace where nspname in ('access', 'shop', 'tongshang')`),
    ).toEqual([]);
    await writeFile(file, whole);
    await restore({ file, url });
    expect(await query(url, 'select id from shop.account')).toEqual([{ id: 1 }]);
  }, 60_000);
});
