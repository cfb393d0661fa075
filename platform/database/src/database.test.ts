import { defineRefusals } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apart, connect, insideTransaction, type Tx } from './index.ts';
import { type TestDatabase, testDatabase } from './testing.ts';

const { refuse } = defineRefusals({ NO: { status: 422, en: 'No.', 'zh-CN': '不。' } });
const anna = { organisationId: '0190b5a0-0000-7000-8000-000000000001', personId: null };
const bert = {
  organisationId: '0190b5a0-0000-7000-8000-000000000002',
  personId: '0190b5a0-0000-7000-8000-0000000000b2',
};
const noon = Temporal.Instant.from('2026-03-01T12:00:00Z');

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([], { clock: () => noon });
  await owner(`
    create table access.note (id int primary key, organisation_id uuid not null, text text);
    alter table access.note enable row level security;
    alter table access.note force row level security;
    create policy own on access.note using (organisation_id = access.current_organisation());
    grant select, insert, update on access.note to tongshang_app;
    grant all on access.note to tongshang_system;
    insert into access.note values (1, '${anna.organisationId}', 'a'), (2, '${bert.organisationId}', 'b');`);
});
afterAll(() => t.close());

/** As the owner of the tables, who is subject to the policies too: so as the system role for the rows. */
async function owner(sql: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: t.url });
  await client.connect();
  await client.query(sql.replace('insert into', 'set role tongshang_system; insert into'));
  await client.end();
}

const texts = async (tx: Tx) =>
  (await tx.rows<{ text: string }>('select text from access.note order by id')).map((row) => row.text);

describe('a transaction', () => {
  it('runs as the role without rights of its own, for its caller, at the time of the clock', async () => {
    const row = await t.database.transaction(bert, async (tx) => {
      expect([tx.organisationId, tx.personId, tx.now]).toEqual([bert.organisationId, bert.personId, noon]);
      return tx.one(`select current_user as role, access.current_organisation() as organisation,
        access.current_person() as person`);
    });
    expect(row).toEqual({ role: 'tongshang_app', organisation: bert.organisationId, person: bert.personId });
  });

  it('sees only what the policies give its organisation, and nobody sees nothing', async () => {
    expect(await t.database.transaction(anna, texts)).toEqual(['a']);
    expect(await t.database.transaction(bert, texts)).toEqual(['b']);
    expect(await t.database.transaction({ organisationId: null, personId: null }, texts)).toEqual([]);
    expect(await t.database.system('test', texts)).toEqual(['a', 'b']);
  });

  it('takes no organisation that is not a UUID', async () => {
    const caller = { organisationId: "x', true); drop schema access; --", personId: null };
    await expect(t.database.transaction(caller, texts)).rejects.toThrow('the organisation is a UUID');
  });

  it('rolls back when anything throws, and throws just that', async () => {
    const attempt = t.database.transaction(anna, async (tx) => {
      await tx.run(`update access.note set text = 'changed'`);
      throw refuse('NO');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'NO' });
    expect(await t.database.transaction(anna, texts)).toEqual(['a']);
  });

  it('counts rows, and holds a statement to the number of rows it promises', async () => {
    await t.database.system('test', async (tx) => {
      expect(await tx.run(`update access.note set text = text`)).toBe(2);
      expect(await tx.maybe('select from access.note where id = 99')).toBeUndefined();
      await expect(tx.maybe('select 1 from access.note')).rejects.toThrow('at most one row, not 2');
      await expect(tx.one('select from access.note where id = 99')).rejects.toThrow('exactly one row, not 0');
    });
  });

  it('does not pass for committed when the error of a statement was swallowed', async () => {
    const attempt = t.database.system('test', async (tx) => {
      await tx.run(`update access.note set text = 'lost'`);
      await tx.run('select 1 / 0').catch(() => {});
    });
    await expect(attempt).rejects.toThrow('swallowed');
    expect(await t.database.system('test', texts)).toEqual(['a', 'b']);
  });

  it('refuses statements after its end', async () => {
    const late = await t.database.transaction(anna, async (tx) => tx);
    await expect(late.rows('select 1')).rejects.toThrow('has ended');
    expect(() => late.beforeCommit(async () => {})).toThrow('has not ended');
  });

  it('says which statement failed', async () => {
    const attempt = t.database.transaction(anna, (tx) => tx.rows('select nonsense'));
    await expect(attempt).rejects.toMatchObject({ code: '42703', statement: 'select nonsense' });
  });
});

describe('before the commit', () => {
  it('hooks run in order, see the rows, and may add hooks', async () => {
    const order: string[] = [];
    await t.database.transaction(anna, async (tx) => {
      tx.beforeCommit(async () => {
        order.push('first', ...(await texts(tx)));
        tx.beforeCommit(async () => {
          order.push('added');
        });
      });
      tx.beforeCommit(async () => {
        order.push('second');
      });
      order.push('work');
    });
    expect(order).toEqual(['work', 'first', 'a', 'second', 'added']);
  });

  it('a hook that throws undoes everything', async () => {
    const attempt = t.database.transaction(anna, async (tx) => {
      await tx.run(`update access.note set text = 'changed'`);
      tx.beforeCommit(async () => {
        throw refuse('NO');
      });
    });
    await expect(attempt).rejects.toMatchObject({ code: 'NO' });
    expect(await t.database.transaction(anna, texts)).toEqual(['a']);
  });
});

describe('an elevation', () => {
  it('reaches past the policies, in the same transaction, and ends', async () => {
    await t.database.transaction(anna, async (tx) => {
      expect(await tx.elevated('the other party is told', () => texts(tx))).toEqual(['a', 'b']);
      expect(await texts(tx)).toEqual(['a']);
      await tx.elevated('undone with the rest', () => tx.run(`update access.note set text = text || '!'`));
      expect(await texts(tx)).toEqual(['a!']);
      await tx.run(`update access.note set text = 'a'`);
      await tx.elevated('test', () => tx.run(`update access.note set text = 'b' where id = 2`));
    });
    expect(await t.database.system('test', texts)).toEqual(['a', 'b']);
  });

  it.each([
    ['as which the first statement is sent, where either does', true, 'tongshang_system'],
    ["as the transaction's own, where either would not do", undefined, 'tongshang_app'],
  ] as const)('leaves a call at the opening the role %s', async (_, asEither, role) => {
    const call = { call: "pg_catalog.current_setting('role')", values: [], ...(asEither && { asEither }) };
    const now = "select pg_catalog.current_setting('role') as role";
    const seen = await t.database.transaction(anna, async (tx) => {
      const opened = tx.atOpening(call);
      const first = tx.elevated('test', () => tx.one<{ role: string }>(now));
      const second = tx.one<{ role: string }>(now);
      return [await opened, (await first).role, (await second).role];
    });
    expect(seen).toEqual([role, 'tongshang_system', 'tongshang_app']);
    expect(await t.database.transaction(anna, (tx) => tx.atOpening(call))).toBe('tongshang_app');
  });

  it('does not lend its rights to statements sent beside it', async () => {
    const seen = await t.database.transaction(anna, (tx) =>
      Promise.all([
        tx.elevated('test', async () => [await texts(tx), await texts(tx)]),
        texts(tx),
        tx.elevated('test', () => texts(tx)),
        texts(tx),
      ]),
    );
    expect(seen).toEqual([
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a'],
      ['a', 'b'],
      ['a'],
    ]);
  });

  it('of one transaction does not elevate another', async () => {
    const opened = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const outer = t.database.transaction(anna, (tx) =>
      tx.elevated('test', async () => {
        opened.resolve();
        await ended.promise;
        return texts(tx);
      }),
    );
    await opened.promise;
    expect(await t.database.transaction(bert, texts)).toEqual(['b']);
    ended.resolve();
    expect(await outer).toEqual(['a', 'b']);
  });
});

describe('a transaction inside another', () => {
  const nested = [
    ['of a caller', () => t.database.transaction(bert, texts)],
    ['of the system', () => t.database.system('test', texts)],
  ] as const;
  it.each(nested)('DATABASE-10: %s is a broken invariant', async (_, open) => {
    expect(insideTransaction()).toBe(false);
    const outer = t.database.transaction(anna, async () => {
      expect(insideTransaction()).toBe(true);
      return open();
    });
    await expect(outer).rejects.toThrow('no transaction is opened inside another');
  });

  it('is none of what goes on by itself', async () => {
    const begun = await t.database.transaction(anna, async () => ({
      texts: apart(() => t.database.transaction(bert, texts)),
    }));
    expect(await begun.texts).toEqual(['b']);
  });

  it('is none once the first has ended, also where the first began it', async () => {
    const later = Promise.withResolvers<void>();
    let begun: Promise<string[]> | undefined;
    await t.database.transaction(anna, async () => {
      begun = later.promise.then(() => t.database.transaction(bert, texts));
    });
    later.resolve();
    expect(await begun).toEqual(['b']);
  });
});

describe('connections', () => {
  it('DATABASE-11: are kept for the system, however many callers hold one', async () => {
    const database = await connect({ url: t.url, connectionsMax: 3, connectionsForSystem: 1 });
    const ended = Promise.withResolvers<void>();
    const order: string[] = [];
    const hold = (name: string) =>
      database.transaction(anna, async (tx) => {
        await tx.run('select 1');
        await ended.promise;
        order.push(name);
      });
    const held = ['first', 'second', 'third', 'fourth'].map(hold);
    await database.system('sign-in', async (tx) => {
      await tx.run('select 1');
      order.push('system');
    });
    ended.resolve();
    await Promise.all(held);
    expect([order[0], order.length]).toEqual(['system', 5]);
    await database.close();
  });
});

describe('a failing database', () => {
  it('repeats a transaction that lost a deadlock, and both take effect', async () => {
    let attempts = 0;
    const bump = (first: number, second: number, barrier: PromiseWithResolvers<void>, other: Promise<void>) =>
      t.database.system('test', async (tx) => {
        attempts += 1;
        await tx.run(`update access.note set text = text || '+' where id = $1`, [first]);
        barrier.resolve();
        await other;
        await tx.run(`update access.note set text = text || '+' where id = $1`, [second]);
      });
    const one = Promise.withResolvers<void>();
    const two = Promise.withResolvers<void>();
    await Promise.all([bump(1, 2, one, two.promise), bump(2, 1, two, one.promise)]);
    expect(attempts).toBe(3);
    expect(await t.database.system('test', texts)).toEqual(['a++', 'b++']);
    await t.database.system('test', (tx) => tx.run(`update access.note set text = rtrim(text, '+')`));
  });

  it('goes on when a migration changes a table under a prepared statement', async () => {
    const all = (tx: Tx) => tx.rows('select * from access.note order by id limit 1');
    const database = await connect({ url: t.url, connectionsMax: 1 });
    expect(Object.keys((await database.system('test', all))[0] ?? {})).not.toContain('added');
    await owner('alter table access.note add column added int');
    expect(Object.keys((await database.system('test', all))[0] ?? {})).toContain('added');
    await database.close();
  });

  it('gives up a transaction that never gets through', async () => {
    let attempts = 0;
    const attempt = t.database.system('test', async (tx) => {
      attempts += 1;
      await tx.run(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
    });
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_CONTENDED' });
    expect(attempts).toBe(3);
  });

  it('refuses when the connection is lost, and the next transaction gets another', async () => {
    const attempt = t.database.transaction(anna, async (tx) => {
      const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid');
      await terminate(pid);
      await tx.rows('select 1');
    });
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await t.database.transaction(anna, texts)).toEqual(['a']);
  });

  it('refuses when the connection is lost between the last statement and the commit: no error was swallowed', async () => {
    const attempt = t.database.transaction(anna, async (tx) => {
      const { pid } = await tx.one<{ pid: number }>('select pg_backend_pid() as pid');
      await terminate(pid);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('survives the loss of an idle connection', async () => {
    const lost: string[] = [];
    const database = await connect({ url: t.url, onConnectionLost: (error) => lost.push(error.message) });
    const pid = await database.system(
      'test',
      async (tx) => (await tx.one<{ pid: number }>('select pg_backend_pid() as pid')).pid,
    );
    await terminate(pid);
    await expect.poll(() => lost.length).toBe(1);
    expect(await database.transaction(anna, texts)).toEqual(['a']);
    await database.close();
    await expect(database.transaction(anna, texts)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });

  it('DATABASE-13: is ended by PostgreSQL where the program froze in it: others get its locks', async () => {
    const frozen = await connect({ url: t.url, transactionMaxMs: 300 });
    const locked = Promise.withResolvers<void>();
    const lock = (tx: Tx) => tx.one('select text from access.note where id = 1 for update');
    const holding = frozen.system('freeze with a lock', async (tx) => {
      await lock(tx);
      locked.resolve();
      await new Promise(() => {});
    });
    holding.catch(() => {});
    await locked.promise;
    expect(await t.database.system('wait for the lock', lock)).toEqual({ text: 'a' });
  });

  it('stops a statement that takes too long', async () => {
    const database = await connect({ url: t.url, statementTimeoutMs: 100 });
    const attempt = database.transaction(anna, (tx) => tx.rows('select pg_sleep(20)'));
    await expect(attempt).rejects.toMatchObject({ code: 'DATABASE_TIMEOUT' });
    await database.close();
  });

  async function terminate(pid: number): Promise<void> {
    await owner(`select pg_terminate_backend(${pid})`);
  }
});

describe('an address', () => {
  it('that is none is refused without repeating it', async () => {
    await expect(connect({ url: 'mysql://root:secret@host/x' })).rejects.toMatchObject({
      code: 'DATABASE_URL_INVALID',
      params: {},
    });
  });

  it('that nobody answers at is refused with host and port, never with the password', async () => {
    const attempt = connect({ url: 'postgresql://anna:secret-word@127.0.0.1:9/shop' });
    await expect(attempt).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      params: { target: '127.0.0.1:9/shop' },
    });
    await expect(attempt).rejects.not.toThrow(/secret-word|anna/);
  });

  it('with a wrong password is refused', async () => {
    const url = new URL(t.url);
    url.password = 'wrong';
    await expect(connect({ url: url.href })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      params: { detail: expect.stringContaining('password authentication failed') },
    });
  });
});
