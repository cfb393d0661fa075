import { hash } from 'node:crypto';
import { whitePicture } from '@tongshang/firm-profile/testing';
import { linkOf, readEntry } from '@tongshang/journal-entry';
import { verifyDetachedJws } from '@tongshang/signature';
import type { Workers } from '@tongshang/workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { refuse } from './refusals.ts';
import { carry, type Desk, documentDesk, type Firm } from './testing/document-desk.ts';

let desk: Desk;
afterEach(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

type Paper = { language: string; state: string; sha256: string | null; entryId: string | null };
type Listed = { documentId: string; type: string; keyId: string; entryId: string; papers: Paper[] };

async function list(firm: Firm, tradeId: string): Promise<Listed[]> {
  const reply = await desk.as(firm).get(`/api/v1/trades/${tradeId}/documents`);
  expect(reply.status, reply.text).toBe(200);
  return reply.body.items;
}

const statesOf = (documents: readonly Listed[]) => [
  ...new Set(documents.flatMap(({ papers }) => papers.map(({ state }) => state))),
];

/** The documents of a trade once none of their papers is in this state any more. */
async function listAfter(state: string, tradeId: string): Promise<Listed[]> {
  return vi.waitFor(async () => {
    const documents = await list('seller', tradeId);
    expect([statesOf(documents).includes(state), desk.failures]).toEqual([false, []]);
    return documents;
  }, 15_000);
}

/** Entries of a kind, with the file each stands in, oldest first. */
async function entries(where: string, ...values: unknown[]) {
  const rows = await desk.database.system('test: entries', (tx) =>
    tx.rows<{ canonical: string; audience: string[] | null }>(
      `select e.canonical from journal.entry e where ${where} order by e.file_id, e.sequence`,
      values,
    ),
  );
  return rows.map(({ canonical }) => readEntry(canonical).entry);
}
const printedEntries = () => entries(`e.kind = 'document.printed'`);

async function close(tradeId: string): Promise<void> {
  const reply = await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/closing`, {});
  expect(reply.status, reply.text).toBeLessThan(300);
}

/** What a process leaves behind that dies at this moment: claims that run out. Of jobs that are in this state. */
function dieHolding(state: 'running' | 'done'): Promise<number> {
  return desk.database.system('test: a process dies', (tx) =>
    tx.run(
      `update jobs.job set state = 'running', claims = claims + 1, finished_at = null, result = null,
         lease_until = clock_timestamp() - interval '1 s' where task = 'document.print' and state = $1`,
      [state],
    ),
  );
}

const askFor = (firm: Firm, documentId: string, language = 'en') =>
  desk.as(firm).get(`/api/v1/documents/${documentId}/pdf?language=${language}`);

describe('a document that is issued', () => {
  it('prints the pictures of the firm that signs it, and of no other', async () => {
    desk = await documentDesk();
    const set = (use: string, width: number) =>
      desk.as('seller').send('POST', `/api/v1/firm-profile/images/${use}`, whitePicture(width), {
        'content-type': 'image/png',
      });
    for (const reply of [await set('logo', 3), await set('seal', 5)])
      expect(reply.status, reply.text).toBe(200);
    const tradeId = await desk.order();
    desk.startWork();
    const documents = await listAfter('pending', tradeId);
    const pictures = async ({ documentId }: Listed, firm: Firm) => {
      const page = await askFor(firm, documentId);
      return page.text.match(/\/Width \d+/g) ?? [];
    };
    const bySeller = documents.find(({ type }) => type === 'Quotation');
    const byBuyer = documents.find(({ type }) => type === 'Order');
    if (!bySeller || !byBuyer) throw new Error('both sides issue papers');
    expect(await pictures(bySeller, 'buyer')).toEqual(['/Width 3', '/Width 5']);
    expect(await pictures(byBuyer, 'seller')).toEqual([]);
  });

  it('is printed in both languages without anyone asking, and each page is entered, caused by its issue', async () => {
    desk = await documentDesk();
    const old = await desk.order();
    desk.setNow('2026-03-09T08:00:01Z');
    const tradeId = await desk.order();
    desk.startWork();
    const documents = await listAfter('pending', tradeId);
    expect(documents).toHaveLength(4);
    const entered = await printedEntries();
    expect(entered).toHaveLength(8);
    const signed = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.documents.readPapers(tx, tradeId, ['pdf-en', 'pdf-zh-CN'], 0),
    );
    for (const { documentId, entryId, papers } of documents) {
      expect(papers.map(({ language, state }) => [language, state])).toEqual([
        ['en', 'printed'],
        ['zh-CN', 'printed'],
      ]);
      for (const paper of papers) {
        const part = `pdf-${paper.language}`;
        const page = signed.find((one) => one.documentId === documentId && one.part === part);
        if (!page?.jws) throw new Error(`no ${part}`);
        const { bytes, jws } = page;
        const entry = entered.find((one) => one.entryId === paper.entryId);
        expect(entry).toMatchObject({ causedBy: entryId, organisationId: null, subject: documentId });
        expect(entry?.file).toEqual({ fileId: tradeId, kind: 'trade' });
        const keyId = /[^.]+/.exec(jws)?.[0] ?? '';
        const { kid } = JSON.parse(Buffer.from(keyId, 'base64url').toString());
        expect(entry?.public).toEqual({ documentId, language: paper.language, keyId: kid });
        expect(Object.keys(entry?.commitments ?? {}).sort()).toEqual(['jwsSha256', 'sha256']);
        expect(paper.sha256).toBe(hash('sha256', bytes, 'hex'));
        expect(verifyDetachedJws(jws, bytes, await keyOf(kid))).toMatchObject({ doc: documentId, part });
      }
    }
    // Read at the same time, for the comparison to come.
    const models = await desk.database.system('test: models', (tx) =>
      tx.one<{ count: bigint }>('select count(*) as count from document.model'),
    );
    expect(models.count).toBe(4n);
    // What was issued long before it was heard of waits until somebody asks.
    const [first] = await list('seller', old);
    expect([statesOf(await list('seller', old)), await jobsOf(first?.documentId ?? '')]).toEqual([
      ['pending'],
      [],
    ]);
    expect((await askFor('seller', first?.documentId ?? '')).status).toBe(200);
    expect(desk.failures).toEqual([]);
  });

  it('is printed in Russian, too, where a side is of a country that reads it; elsewhere there is no such page', async () => {
    desk = await documentDesk({ buyer: 'KZ' });
    desk.setNow('2026-03-09T08:00:01Z');
    const tradeId = await desk.order();
    desk.startWork();
    const [document] = await listAfter('pending', tradeId);
    expect(document?.papers.map(({ language, state }) => [language, state])).toEqual([
      ['en', 'printed'],
      ['zh-CN', 'printed'],
      ['ru', 'printed'],
    ]);
    const documentId = document?.documentId ?? '';
    const page = await askFor('buyer', documentId, 'ru');
    expect([page.status, page.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    const { text: jws } = await desk.as('buyer').get(`/api/v1/documents/${documentId}/jws?part=pdf-ru`);
    const [signed] = await desk.database.transaction(desk.principals.buyer, (tx) =>
      desk.documents
        .readPapers(tx, tradeId, ['pdf-ru'], 0)
        .then((all) => all.filter((one) => one.part === 'pdf-ru')),
    );
    expect(signed).toMatchObject({ documentId, jws });
    const { kid } = JSON.parse(Buffer.from(/[^.]+/.exec(jws)?.[0] ?? '', 'base64url').toString());
    expect(verifyDetachedJws(jws, signed?.bytes ?? new Uint8Array(), await keyOf(kid))).toMatchObject({
      part: 'pdf-ru',
    });
    expect((await printedEntries()).map((one) => one.public.language).toSorted()).toEqual(
      ['en', 'ru', 'zh-CN'].flatMap((language) => Array.from({ length: 4 }, () => language)),
    );
    await desk.close();
    desk = await documentDesk();
    const [other] = await list('buyer', await desk.order());
    expect(other?.papers.map(({ language }) => language)).toEqual(['en', 'zh-CN']);
    const refused = await askFor('buyer', other?.documentId ?? '', 'ru');
    expect([refused.status, refused.body.code]).toEqual([404, 'DOCUMENT_NOT_IN_LANGUAGE']);
    expect((await askFor('stranger', other?.documentId ?? '', 'ru')).body.code).toBe('DOCUMENT_NOT_FOUND');
  });

  it('is pending until then; who may not see it sees neither that nor the page, and nobody prints in a request', async () => {
    desk = await documentDesk();
    const tradeId = await desk.order();
    const run = vi.spyOn(desk.workers, 'run');
    expect(statesOf(await list('buyer', tradeId))).toEqual(['pending']);
    const [inquiry] = await list('buyer', tradeId);
    const documentId = inquiry?.documentId ?? '';
    expect(inquiry?.papers[0]).toEqual({ language: 'en', state: 'pending', sha256: null, entryId: null });
    expect((await desk.as('stranger').get(`/api/v1/trades/${tradeId}/documents`)).status).toBe(404);
    expect((await askFor('stranger', documentId)).body.code).toBe('DOCUMENT_NOT_FOUND');
    // Of a document that is not for the carrier, it sees nothing in the list either.
    expect((await list('carrier', tradeId)).map((one) => one.documentId)).not.toContain(documentId);
    // The stranger's question made no job; the buyer's does, and says after a while that it is being made.
    expect(await jobsOf(documentId)).toEqual([]);
    const now = performance.now.bind(performance);
    let passed = 0;
    const hasty = vi.spyOn(performance, 'now').mockImplementation(() => {
      passed += 4_000;
      return now() + passed;
    });
    const asked = await askFor('buyer', documentId);
    hasty.mockRestore();
    expect([asked.status, asked.body.code]).toEqual([503, 'DOCUMENT_BEING_PRINTED']);
    expect(Number(asked.headers['retry-after'])).toBeGreaterThan(0);
    expect(await jobsOf(documentId)).toEqual(['waiting']);
    expect(run).not.toHaveBeenCalled();
    desk.startWork();
    expect((await askFor('buyer', documentId)).status).toBe(200);
    // The job is the issuer's: of others' it is not there to be read.
    const [job] = await desk.database.system('test: the job', (tx) =>
      tx.rows<{ id: string }>('select job_id as id from jobs.job where key = $1', [documentId]),
    );
    // The page is there before its job is said to be done.
    await vi.waitFor(async () =>
      expect((await desk.as('buyer').get(`/api/v1/jobs/${job?.id}`)).body.state).toBe('done'),
    );
    expect((await desk.as('carrier').get(`/api/v1/jobs/${job?.id}`)).status).toBe(404);
  });
});

describe('a print whose process dies', () => {
  it('is taken over and entered once, whether it died before or after the pages were kept', async () => {
    desk = await documentDesk();
    const tradeId = await desk.order();
    const drawing = Promise.withResolvers<void>();
    const run = vi.spyOn(desk.workers, 'run').mockImplementationOnce((_work, _input, { signal }) => {
      drawing.resolve();
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const documents = await list('seller', tradeId);
    desk.startWork();
    const asked = Promise.all(documents.map(({ documentId }) => askFor('seller', documentId)));
    await drawing.promise;
    await vi.waitFor(
      async () => expect(await jobStates()).toEqual(['done', 'done', 'done', 'running']),
      15_000,
    );
    // Before anything was kept: what it drew is gone, another draws it.
    expect(await dieHolding('running')).toBe(1);
    expect((await asked).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    await vi.waitFor(async () => expect(await jobStates()).toEqual(['done', 'done', 'done', 'done']), 15_000);
    const entered = await printedEntries();
    expect([entered.length, run.mock.calls.length]).toEqual([8, 5]);
    // After all was kept and entered, but before any job was said to be done: nothing is drawn or entered again.
    expect(await dieHolding('done')).toBe(4);
    await vi.waitFor(async () => expect(await jobStates()).toEqual(['done', 'done', 'done', 'done']), 15_000);
    expect(await printedEntries()).toEqual(entered);
    expect(run).toHaveBeenCalledTimes(5);
  });
});

describe('what is printed after the trade is closed', () => {
  it('is entered in one case that names the trade; the chain of the trade ends with its closing', async () => {
    desk = await documentDesk();
    const tradeId = await desk.order();
    await carry(desk, tradeId);
    const [early] = await list('seller', tradeId);
    desk.startWork();
    await askFor('seller', early?.documentId ?? '');
    // Both languages are entered before the trade closes, however slowly they are printed.
    await vi.waitFor(async () => {
      const documents = await list('seller', tradeId);
      const asked = documents.filter(({ documentId }) => documentId === early?.documentId);
      expect(statesOf(asked)).toEqual(['printed']);
    }, 15_000);
    await close(tradeId);
    const documents = await list('seller', tradeId);
    await Promise.all(documents.map(({ documentId }) => askFor('seller', documentId)));
    const states = statesOf(await listAfter('pending', tradeId));
    expect(states).toEqual(['printed']);
    const ofTrade = await entries('e.file_id = $1', tradeId);
    expect(ofTrade.at(-1)?.kind).toBe('trade.closed');
    expect(linkOf(ofTrade.at(-1) as never, 'file')?.count).toBe(ofTrade.length);
    // On a busy machine more were on their way when the trade closed.
    const before = ofTrade.filter(({ kind }) => kind === 'document.printed').length;
    expect(before).toBeGreaterThanOrEqual(2);
    const ofCases = await entries(`e.file_kind = 'case'`);
    expect(new Set(ofCases.map(({ file }) => file?.fileId)).size).toBe(1);
    expect(ofCases[0]).toMatchObject({
      kind: 'trade.case-opened',
      subject: tradeId,
      public: { tradeId },
      organisationId: null,
    });
    expect(ofCases.slice(1).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 2 * documents.length - before }, () => 'document.printed'),
    );
    const caseId = ofCases[0]?.file?.fileId ?? '';
    const parties = (of: string) =>
      desk.database.system('test: parties', (tx) =>
        tx.rows('select organisation_id, role from access.file_party where file_id = $1 order by 1, 2', [of]),
      );
    expect(await parties(caseId)).toEqual(await parties(tradeId));
    // Whoever takes no part in the trade sees nothing of the case.
    for (const [firm, seen] of [
      ['carrier', ofCases.length],
      ['stranger', 0],
    ] as const) {
      const read = await desk.database.transaction(desk.principals[firm], (tx) =>
        desk.journal.readFileEntries(tx, caseId),
      );
      expect(read).toHaveLength(seen);
    }
    expect(desk.failures).toEqual([]);
  });
});

describe('a print that fails', () => {
  it('for good is listed as failed and refused, and is printed when a person has it tried again', async () => {
    desk = await documentDesk();
    const tradeId = await desk.order();
    const { documentId = '' } =
      (await list('seller', tradeId)).find(({ type }) => type === 'Quotation') ?? {};
    vi.spyOn(desk.workers, 'run').mockRejectedValueOnce(refuse('DOCUMENT_UNPRINTABLE'));
    desk.startWork();
    const refused = await askFor('buyer', documentId);
    expect([refused.status, refused.body.code]).toEqual([409, 'DOCUMENT_UNPRINTABLE']);
    const papersOf = async () =>
      (await list('buyer', tradeId)).find((one) => one.documentId === documentId)?.papers;
    expect((await papersOf())?.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(desk.failures).toEqual([expect.stringContaining('document.print')]);
    const letters = async (firm: Firm) => (await desk.as(firm).get('/api/v1/dead-letters')).body.items;
    expect(await letters('buyer')).toEqual([]);
    const [letter] = await letters('seller');
    expect(letter).toMatchObject({ name: 'document.print' });
    const retry = await desk.as('seller').send('POST', `/api/v1/dead-letters/${letter.deadLetterId}/retry`);
    expect(retry.status, retry.text).toBe(200);
    await vi.waitFor(async () => {
      expect((await papersOf())?.map(({ state }) => state)).toEqual(['printed', 'printed']);
    }, 15_000);
    expect((await askFor('buyer', documentId)).status).toBe(200);
  });
});

describe('many prints at once', () => {
  it('never take more of the threads than an organisation’s share, and none is turned away', async () => {
    desk = await documentDesk();
    const trades = await Promise.all([desk.order(), desk.order(), desk.order(), desk.order()]);
    const most = watchShares(desk.workers);
    desk.startWork();
    for (const tradeId of trades) {
      const transaction = <T>(fn: (tx: never) => Promise<T>) =>
        desk.database.transaction(desk.principals.seller, fn as never) as Promise<T>;
      const awaiting = { transaction: transaction as never };
      await desk.documents.awaitPrints(awaiting, tradeId, ['pdf-en', 'pdf-zh-CN'], 0);
    }
    for (const tradeId of trades) expect(statesOf(await listAfter('pending', tradeId))).toEqual(['printed']);
    expect(most()).toBeLessThanOrEqual(4);
    expect(most()).toBeGreaterThan(1);
    expect(desk.failures).toEqual([]);
    const attempts = await desk.database.system('test: attempts', (tx) =>
      tx.rows(`select distinct attempts from jobs.job where task = 'document.print'`),
    );
    expect(attempts).toEqual([{ attempts: 1 }]);
  });
});

/** The most tasks of one organisation that were under way at once. */
function watchShares(workers: Workers): () => number {
  const underWay = new Map<string | null, number>();
  let most = 0;
  const run = workers.run.bind(workers);
  vi.spyOn(workers, 'run').mockImplementation(async (work, input, options) => {
    const { organisationId } = options;
    const count = (underWay.get(organisationId) ?? 0) + 1;
    underWay.set(organisationId, count);
    most = Math.max(most, count);
    try {
      return await run(work, input, options);
    } finally {
      underWay.set(organisationId, (underWay.get(organisationId) ?? 1) - 1);
    }
  });
  return () => most;
}

async function jobStates(): Promise<string[]> {
  const rows = await desk.database.system('test: jobs', (tx) =>
    tx.rows<{ state: string }>(`select state from jobs.job where task = 'document.print' order by state`),
  );
  return rows.map(({ state }) => state);
}

async function jobsOf(documentId: string): Promise<string[]> {
  const rows = await desk.database.system('test: jobs', (tx) =>
    tx.rows<{ state: string }>(`select state from jobs.job where task = 'document.print' and key = $1`, [
      documentId,
    ]),
  );
  return rows.map(({ state }) => state);
}

async function keyOf(keyId: string): Promise<Uint8Array> {
  const { key } = await desk.database.system('test: key', (tx) =>
    tx.one<{ key: Buffer }>('select public_key as key from party.signing_key where key_id = $1', [keyId]),
  );
  return key;
}
