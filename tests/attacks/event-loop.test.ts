import { randomUUIDv7 } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, keyHolder, signIn } from '../stage/caller.ts';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';
import { type RecordedWalk, recordedWalk } from '../stage/recorded-walk.ts';
import {
  epcisOfManyEvents,
  hugeInvoice,
  jpegOfSegments,
  mailInMails,
  pngOfChunks,
  pngOfPixels,
  sheetOfSpaces,
} from './huge-files.ts';

let staged: StagedPlatform;
let walk: RecordedWalk;
let seller: Caller;
let other: Caller;

beforeAll(async () => {
  staged = await stagePlatform();
  walk = await recordedWalk(staged.access, purchaseOrder({ orderNumber: 'PO-1' }), {
    demonstration: true,
    until: 'shipped',
  });
  const { app } = staged.platform;
  seller = keyHolder(app, walk.seller.apiKey);
  other = keyHolder(app, staged.access.parties.operator?.apiKey ?? '');
}, 120_000);
afterAll(() => staged?.close());

/** Simple readings of another caller, one after the other; whether the heavy request was still under way after the last. */
async function othersBeside<T>(heavy: Promise<T>): Promise<{ reply: T; answeredFirst: boolean }> {
  let isDone = false;
  const done = heavy.finally(() => {
    isDone = true;
  });
  for (let count = 0; count < 20; count += 1) await other.get('/api/v1/products?limit=1');
  const answeredFirst = !isDone;
  return { reply: await done, answeredFirst };
}

/** Nothing gets into the log, and so nothing can be proved, until this is released. */
async function stopLog(): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  void staged.test.database.system('stop the log', async (tx) => {
    await tx.run('do $$ begin lock table journal.leaf in share mode; end $$');
    held.resolve();
    await released.promise;
  });
  await held.promise;
  return released.resolve;
}

/** As many papers more, as an earlier version kept them: without what was read of them. */
async function copyReceived(documentId: string, copies: number): Promise<void> {
  await staged.test.database.system('papers of earlier days', async (tx) => {
    for (let count = 1; count <= copies; count += 1) {
      await tx.run(
        `insert into document.document
         select (jsonb_populate_record(d, jsonb_build_object('document_id', $2::uuid, 'number', $3::text))).*
         from document.document d where d.document_id = $1`,
        [documentId, randomUUIDv7(), `I-1-${count}`],
      );
    }
  });
}

const inThreads = (name: string) => staged.platform.workers.state.inThreads[name] ?? 0;
const xml = { 'content-type': 'application/xml' };

describe('while nothing new can be proved', () => {
  it('ten downloads of a dossier hold no connection: others read, write and sign in', async () => {
    const release = await stopLog();
    const url = `/api/v1/trades/${walk.summary.tradeId}`;
    await seller.call('POST', `${url}/documents/received`, hugeInvoice('I-2', 1_000), xml);
    const order: string[] = [];
    const downloads = Promise.all(
      Array.from({ length: 10 }, async () => {
        let status = 429;
        // Papers that are still being read count among what waits for this organisation: its turn comes, as the answer says.
        for (let tries = 0; status === 429 && tries < 30; tries += 1) {
          if (tries > 0) await setTimeout(500);
          ({ status } = await seller.call('GET', `${url}/dossier?pdf=none`));
        }
        order.push('dossier');
        return status;
      }),
    );
    for (let count = 0; count < 20; count += 1) await other.get('/api/v1/products?limit=1');
    const { parties, password } = staged.platform.demonstration ?? {};
    await signIn(staged.platform.app, parties?.buyer?.email ?? '', password ?? '');
    await seller.post('/api/v1/products', {
      ...{ sku: randomUUIDv7(), name: { en: 'Cup' }, unit: 'C62', minimumOrderQuantity: '1' },
      ...{ parameters: {}, prices: [] },
    });
    order.push('others');
    release();
    expect(await downloads).toEqual(Array.from({ length: 10 }, () => 200));
    expect(order[0]).toBe('others');
  });
});

describe('while a request is worked on that is as heavy as is accepted, others are answered', () => {
  it('a UBL file of 6 MB, read without being kept', async () => {
    const before = inThreads('document.read-foreign');
    const { reply, answeredFirst } = await othersBeside(
      seller.call('POST', '/api/v1/documents/read', hugeInvoice('I-0', 6_000_000), xml),
    );
    expect([reply.status, reply.body.problems, answeredFirst]).toEqual([200, [], true]);
    expect(inThreads('document.read-foreign')).toBe(before + 1);
  });

  it('ten received papers of 3.5 MB, and where they do not agree', async () => {
    const url = `/api/v1/trades/${walk.summary.tradeId}`;
    const received = await othersBeside(
      seller.call('POST', `${url}/documents/received`, hugeInvoice('I-1', 3_500_000), xml),
    );
    expect([received.reply.status, received.answeredFirst]).toEqual([201, true]);
    await copyReceived(received.reply.body.documentId, 9);
    const read = inThreads('document.read-papers');
    const first = await othersBeside(seller.call('GET', `${url}/discrepancies`));
    expect([first.reply.status, first.reply.body.items.length, first.answeredFirst]).toEqual([
      200,
      1_000,
      true,
    ]);
    // The nine that nobody had read yet, two to a task, with what the platform issued itself.
    expect(inThreads('document.read-papers') - read).toBe(5);
    const again = await othersBeside(seller.call('GET', `${url}/discrepancies`));
    expect([again.reply.body, again.answeredFirst]).toEqual([first.reply.body, true]);
    expect(inThreads('document.read-papers') - read).toBe(5);
  });

  it('a product sheet of 10 MB whose cells begin like numbers', async () => {
    const before = inThreads('catalogue.read-sheet');
    const { reply, answeredFirst } = await othersBeside(
      seller.call('POST', '/api/v1/products/import?dryRun=true', sheetOfSpaces(10_000_000), {
        'content-type': 'text/csv',
      }),
    );
    expect([reply.status, reply.body.applied, answeredFirst]).toEqual([200, false, true]);
    expect(inThreads('catalogue.read-sheet')).toBe(before + 1);
  });

  it('an EPCIS document of 4 MB', async () => {
    const before = inThreads('trace.read-events');
    const document = epcisOfManyEvents(walk.summary.tradeId ?? '', 4_000_000);
    const { reply, answeredFirst } = await othersBeside(seller.call('POST', '/epcis/v2/capture', document));
    expect([reply.status, answeredFirst]).toEqual([202, true]);
    expect(inThreads('trace.read-events')).toBe(before + 1);
  });

  it.each([
    ['JPEG of 1,600,000 segments', jpegOfSegments, 'ATTACHMENT_DAMAGED'],
    ['PNG of 690,000 chunks', () => pngOfChunks(8 * 1024 * 1024), 'ATTACHMENT_DAMAGED'],
    ['mail of 3,000 mails', mailInMails, undefined],
  ])('five files for a message, each a %s', async (_what, file, code) => {
    const before = inThreads('conversation.read-attachment');
    const url = `/api/v1/trades/${walk.summary.tradeId}/message-attachments?fileName=x`;
    const bytes = file();
    const type = { 'content-type': 'application/octet-stream' };
    const { reply } = await othersBeside(
      Promise.all(Array.from({ length: 5 }, () => seller.call('POST', url, bytes, type))),
    );
    expect(reply.map(({ body }) => body.code)).toEqual(Array.from({ length: 5 }, () => code));
    expect(inThreads('conversation.read-attachment')).toBe(before + 5);
  });

  it.each([
    ['2,000 pixels a side and 16 bits', pngOfPixels, 200],
    ['86,000 chunks', () => pngOfChunks(1024 * 1024), 422],
  ])('a picture for papers of %s', async (_what, file, status) => {
    const before = inThreads('firm-profile.read-picture');
    const type = { 'content-type': 'image/png' };
    const { parties, password } = staged.platform.demonstration ?? {};
    const owner = await signIn(staged.platform.app, parties?.seller?.email ?? '', password ?? '');
    const { reply } = await othersBeside(
      owner.call('POST', '/api/v1/firm-profile/images/logo', file(), type),
    );
    expect(reply.status).toBe(status);
    expect(inThreads('firm-profile.read-picture')).toBe(before + 1);
  });
});
