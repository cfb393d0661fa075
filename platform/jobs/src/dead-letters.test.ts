import { randomUUIDv7 } from 'node:crypto';
import { expectIsolation } from '@tongshang/database/testing';
import { accessHoles, type TestHttp, testHttp, testPrincipal } from '@tongshang/http/testing';
import { defineRefusals } from '@tongshang/refusal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jobs } from './capability.ts';
import { consumeBatch, retryHeldEntry } from './consumers.ts';
import { table as jobsRefusals } from './refusals.ts';
import { type JobsFixture, jobsFixture, reached, stateOf } from './testing/jobs.fixture.ts';

const { refuse, table } = defineRefusals({
  BANK_REFUSED: { status: 422, en: 'The bank says no to {iban}.', 'zh-CN': '银行拒绝了 {iban}。' },
});

let t: JobsFixture;
let http: TestHttp;
let jobs: Jobs;
let isBroken = true;

const [seller, buyer, operatorId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
const as = (organisationId: string, more = {}) => http.as(testPrincipal({ organisationId, ...more }));
const operator = () => as(operatorId, { kinds: ['operator'] });

beforeAll(async () => {
  t = await jobsFixture();
  jobs = t.jobs();
  const run = async () => {
    if (isBroken) throw refuse('BANK_REFUSED', { iban: 'DE02' });
    return { paid: true };
  };
  jobs.register({ name: 'test.pay', attemptsMax: 1, run });
  jobs.register({ name: 'test.mail', attemptsMax: 1, discardableByOrganisation: true, run });
  http = await testHttp({
    database: t.database,
    refusals: [jobsRefusals, table],
    routes: (app) => jobs.routes(app, { scope: 'party:admin' }),
  });
  jobs.start();
});
afterAll(async () => {
  await http.close();
  await t.close();
});

async function dead(
  task: string,
  organisationId: string | null,
): Promise<{ jobId: string; letterId: string }> {
  isBroken = true;
  const payload = { secret: 'api key 42' };
  const jobId = await t.enqueue(jobs, { task, organisationId, payload });
  await reached(t.database, jobId, 'dead');
  const { id } = await t.database.system('the letter', (tx) =>
    tx.one<{ id: string }>('select dead_letter_id as id from jobs.dead_letter where job_id = $1', [jobId]),
  );
  return { jobId, letterId: id };
}

describe('a dead letter', () => {
  it('is seen by its organisation and the operator, in their languages, without what it carried', async () => {
    const { jobId, letterId } = await dead('test.pay', seller);
    const own = await as(seller, { language: 'zh-CN' }).get(`/api/v1/dead-letters/${letterId}`);
    expect(own.body).toEqual({
      deadLetterId: letterId,
      source: 'job',
      name: 'test.pay',
      step: null,
      jobId,
      entryId: null,
      dueAt: null,
      organisationId: seller,
      fileId: null,
      error: { code: 'BANK_REFUSED', text: '银行拒绝了 DE02。' },
      attempts: 1,
      since: '2026-03-02T08:00:00Z',
      diedAt: '2026-03-02T08:00:00Z',
      state: 'open',
      resolvedAt: null,
      reason: null,
    });
    const seen = await operator().get(`/api/v1/dead-letters/${letterId}`);
    expect(seen.body.error.text).toBe('The bank says no to DE02.');
    expect((await as(buyer).get(`/api/v1/dead-letters/${letterId}`)).body.code).toBe('DEAD_LETTER_NOT_FOUND');
    const lists = await Promise.all(
      [as(seller), as(buyer), operator()].map((one) => one.get('/api/v1/dead-letters')),
    );
    expect(lists.map(({ body }) => body.items.map((item: { jobId: string }) => item.jobId))).toEqual([
      [jobId],
      [],
      [jobId],
    ]);
    expect(own.text + seen.text + lists.map(({ text }) => text).join()).not.toContain('api key');
  });

  it('of the platform itself is for the operator alone', async () => {
    const { letterId, jobId } = await dead('test.pay', null);
    expect((await as(seller).get(`/api/v1/dead-letters/${letterId}`)).status).toBe(404);
    expect((await as(seller).get(`/api/v1/jobs/${jobId}`)).body.code).toBe('JOB_NOT_FOUND');
    expect((await operator().get(`/api/v1/dead-letters/${letterId}`)).status).toBe(200);
  });

  it('is tried again by its organisation, once', async () => {
    const { jobId, letterId } = await dead('test.pay', seller);
    isBroken = false;
    const url = `/api/v1/dead-letters/${letterId}/retry`;
    expect((await as(buyer).send('POST', url)).body.code).toBe('DEAD_LETTER_NOT_FOUND');
    const both = await Promise.all([as(seller).send('POST', url), operator().send('POST', url)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 200)?.body.state).toBe('retried');
    await reached(t.database, jobId, 'done');
    const job = await as(seller).get(`/api/v1/jobs/${jobId}`);
    expect(job.body).toMatchObject({ state: 'done', result: { paid: true }, attempts: 1 });
    expect((await as(buyer).get(`/api/v1/jobs/${jobId}`)).body.code).toBe('JOB_NOT_FOUND');
  });

  it('is given up with a reason, by its organisation only where that is its own affair', async () => {
    const [pay, mail] = [await dead('test.pay', seller), await dead('test.mail', seller)];
    const discard = (caller: ReturnType<typeof as>, { letterId }: typeof pay, body: object) =>
      caller.send('POST', `/api/v1/dead-letters/${letterId}/discard`, body);
    const reason = { reason: '地址已停用' };
    expect((await discard(as(seller), mail, {})).body.code).toBe('INPUT_INVALID');
    expect((await discard(as(seller), mail, { reason: '  ' })).body.code).toBe('INPUT_INVALID');
    expect((await discard(as(seller), pay, reason)).body.code).toBe('JOBS_OPERATOR_NEEDED');
    expect(await stateOf(t.database, pay.jobId)).toBe('dead');
    expect((await discard(as(seller), mail, reason)).body).toMatchObject({ state: 'discarded', ...reason });
    expect((await discard(operator(), pay, reason)).status).toBe(200);
    expect(await Promise.all([pay, mail].map(({ jobId }) => stateOf(t.database, jobId)))).toEqual([
      'discarded',
      'discarded',
    ]);
    expect((await discard(as(seller), mail, reason)).body.code).toBe('DEAD_LETTER_RESOLVED');
  });

  it('of an entry, tried again or gone past, lets those of its file behind it come', async () => {
    const handled: string[] = [];
    const bad = new Set<string>();
    const consumer = {
      name: 'test.reader',
      kinds: ['test.happened'],
      attemptsMax: 1,
      async handle(_: unknown, { entry }: { entry: { entryId: string } }) {
        if (bad.has(entry.entryId)) throw new Error('bad');
        handled.push(entry.entryId);
      },
    };
    const deps = {
      database: t.database,
      journal: t.journal,
      clock: t.clock,
      random: () => 0,
      onError: () => {},
    };
    const file = randomUUIDv7();
    const [first, second, third] = (await t.entries('test.happened', file, 3)) as [string, string, string];
    bad.add(first).add(second);
    while ((await consumeBatch(deps, consumer)) > 0);
    const letterOf = async (entryId: string) => {
      const { body } = await operator().get('/api/v1/dead-letters?limit=100');
      return body.items.find((item: { entryId: string }) => item.entryId === entryId)?.deadLetterId;
    };
    bad.delete(first);
    await operator().send('POST', `/api/v1/dead-letters/${await letterOf(first)}/retry`);
    while (await retryHeldEntry(deps, consumer));
    expect(handled).toEqual([first]);
    const url = `/api/v1/dead-letters/${await letterOf(second)}/discard`;
    expect((await operator().send('POST', url, { reason: 'no use any more' })).status).toBe(200);
    while (await retryHeldEntry(deps, consumer));
    expect(handled).toEqual([first, third]);
  });

  it('of a schedule, tried again, runs for the time that failed', async () => {
    const letterId = randomUUIDv7();
    await t.database.system('a due time that failed', async (tx) => {
      await tx.run(
        `insert into jobs.dead_letter (dead_letter_id, source, name, due_at, error_code, error_params, attempts, since, died_at)
         values ($1, 'schedule', 'jobs.forget', $2, 'JOB_FAILED', '{}', 8, $2, $2)`,
        [letterId, t.clock().subtract({ hours: 3 })],
      );
    });
    expect((await operator().send('POST', `/api/v1/dead-letters/${letterId}/retry`)).status).toBe(200);
    const lastRun = () =>
      t.database.system('last run', (tx) =>
        tx.one<{ at: unknown }>(`select last_run_at as at from jobs.schedule where name = 'jobs.forget'`),
      );
    while ((await lastRun()).at === null) await new Promise((resolve) => setTimeout(resolve, 10));
    const due = await t.database.system('next due', (tx) =>
      tx.one<{ at: Temporal.Instant }>(`select due_at as at from jobs.schedule where name = 'jobs.forget'`),
    );
    expect(due.at.toString()).toBe('2026-03-02T11:00:00Z');
  });

  it('is listed page by page', async () => {
    for (let i = 0; i < 3; i += 1) await dead('test.mail', buyer);
    const first = await as(buyer).get('/api/v1/dead-letters?limit=2');
    const rest = await as(buyer).get(`/api/v1/dead-letters?limit=2&cursor=${first.body.nextCursor}`);
    const ids = [...first.body.items, ...rest.body.items].map(({ deadLetterId }) => deadLetterId);
    expect(ids).toEqual([...new Set(ids)].sort().reverse());
    expect([ids.length, rest.body.nextCursor]).toEqual([3, null]);
  });
});

describe('jobs over HTTP', () => {
  it('are cancelled where that is the organisation’s affair, or by the operator', async () => {
    const runAt = t.clock().add({ hours: 1 });
    const [pay, mail] = [
      await t.enqueue(jobs, { task: 'test.pay', organisationId: seller, runAt }),
      await t.enqueue(jobs, { task: 'test.mail', organisationId: seller, runAt }),
    ];
    const cancel = (who: ReturnType<typeof as>, jobId: string) =>
      who.send('POST', `/api/v1/jobs/${jobId}/cancel`);
    expect((await cancel(as(buyer), mail)).body.code).toBe('JOB_NOT_FOUND');
    expect((await cancel(as(seller), pay)).body.code).toBe('JOBS_OPERATOR_NEEDED');
    expect((await cancel(as(seller), mail)).body).toMatchObject({
      state: 'cancelled',
      error: { code: 'JOB_CANCELLED' },
    });
    expect((await cancel(as(seller), mail)).body.code).toBe('JOB_ENDED');
    expect((await cancel(operator(), pay)).body.state).toBe('cancelled');
  });

  it('are refused to whoever may not call', async () => {
    expect(await accessHoles(http)).toEqual([]);
  });
});

describe('isolation', () => {
  it('holds for every table', async () => {
    await dead('test.mail', seller);
    await dead('test.mail', buyer);
    await t.database.system('held entries of two', (tx) =>
      tx.run(
        `insert into jobs.held_entry (consumer, leaf_index, entry_id, organisation_id, state, attempts, next_at, held_at)
         select 'gone', n, gen_random_uuid(), ($1::uuid[])[n], 'dead', 1, $2, $2 from generate_series(1, 2) n`,
        [[seller, buyer], t.clock()],
      ),
    );
    const report = await expectIsolation(t.database, { schemas: ['jobs'] });
    expect(report.tables).toEqual(['jobs.dead_letter', 'jobs.held_entry', 'jobs.job']);
  });
});
