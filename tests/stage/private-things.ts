import { randomUUIDv7 } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { type Caller, signIn } from './caller.ts';
import { carry, handsOf, orderByHand, stateRates } from './trade-by-hand.ts';
import { CANARY, type World } from './world.ts';

type Unfilled = Omit<World, 'owned'>;

/** Gives the first pair something in every table, private throughout; the ids by the name of their path parameter. */
export async function fillFirst(world: Unfilled): Promise<Record<string, string>> {
  const { first, sellerOfFirst: seller } = world;
  const tradeId = first.summary.tradeId ?? '';
  const { items: documents } = await seller.get(`/api/v1/trades/${tradeId}/documents`);
  const { items: declarations } = await seller.get(`/api/v1/trades/${tradeId}/declarations`);
  const { items: events } = await seller.get(`/api/v1/trades/${tradeId}/events`);
  const { items: entries } = await seller.get(`/api/v1/trades/${tradeId}/entries`);
  const { items: accounts } = await world.buyerOfFirst.get('/api/v1/accounts');
  const { items: warehouses } = await seller.get('/api/v1/warehouses');
  const { items: transfers } = await seller.get(`/api/v1/trades/${tradeId}/transfers`);
  const { documentId } = documents[0];
  for (const language of ['en', 'zh-CN']) {
    await seller.call('GET', `/api/v1/documents/${documentId}/pdf?language=${language}`);
  }
  await seller.get(`/api/v1/trades/${tradeId}/discrepancies`);
  const { warehouseId } = warehouses[0];
  return {
    ...{ tradeId, documentId, warehouseId, number: '1' },
    organisationId: first.seller.organisationId,
    declarationId: declarations[0].declarationId,
    eventId: encodeURIComponent(events[0].eventId),
    entryId: entries.at(-1).entryId,
    accountId: accounts[0].accountId,
    transferId: transfers[0].transferId,
    ...(await catalogueOf(seller)),
    ...(await stockOf(seller, warehouseId)),
    ...(await moneyOf(world)),
    ...(await openTrades(world)),
    ...(await staffOf(world)),
    ...(await personOf(world)),
    ...(await failedWorkOf(world)),
  };
}

/** A product nobody else may see yet, with a price and a picture. */
async function catalogueOf(seller: Caller) {
  const family = { code: 'tableware-own', name: { en: 'Tableware' }, parameters: [] };
  const { familyId } = await seller.post('/api/v1/product-families', family);
  const { productId } = await seller.post('/api/v1/products', {
    sku: `DRAFT-${CANARY}`,
    familyId,
    name: { en: `Unpublished ${CANARY}` },
    unit: 'C62',
    prices: [{ currency: 'USD', minimumQuantity: '1', amount: '4.20' }],
  });
  const url = `/api/v1/products/${productId}/images`;
  const { sha256 } = (await seller.call('POST', url, picture(), { 'content-type': 'image/png' })).body;
  return { familyId, productId, sha256 };
}

async function stockOf(seller: Caller, warehouseId: string) {
  await seller.put('/api/v1/stock/company-prefix', { companyPrefix: '6901234' });
  const { items } = await seller.get('/api/v1/products/own');
  const quantity = { value: '75', unit: 'C62' };
  const receipt = { warehouseId, productId: items[0].productId, quantity, batch: CANARY };
  await seller.post('/api/v1/stock/receipts', receipt);
  return {};
}

async function moneyOf({ shared, buyerOfFirst, first }: Unfilled) {
  const { bank } = shared as { bank: Caller };
  const fee = { method: 'escrow', currency: 'USD', percent: '0.25' };
  await bank.post('/api/v1/fees', fee);
  const { organisationId } = first.buyer;
  await bank.post('/api/v1/limits', { organisationId, limit: { amount: '9000.00', currency: 'USD' } });
  const { items } = await buyerOfFirst.get('/api/v1/accounts');
  const deposit = { amount: { amount: '12.34', currency: items[0].currency }, reference: `${CANARY} cash` };
  await bank.post(`/api/v1/accounts/${items[0].accountId}/deposits`, deposit);
  return {};
}

/** An event captured from outside, with a note of its own. */
async function captureIn(tradeId: string, { sellerOfFirst }: Unfilled): Promise<string> {
  const document = {
    '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld'],
    type: 'EPCISDocument',
    schemaVersion: '2.0',
    creationDate: Temporal.Now.instant().toString(),
    epcisBody: {
      eventList: [
        {
          type: 'ObjectEvent',
          action: 'OBSERVE',
          bizStep: 'inspecting',
          eventTime: Temporal.Now.instant().toString(),
          eventTimeZoneOffset: '+00:00',
          epcList: [`urn:epc:id:sgtin:4012345.011122.${CANARY}`],
          bizTransactionList: [{ type: 'po', bizTransaction: `urn:tongshang:trade:${tradeId}` }],
        },
      ],
    },
  };
  const { captureID } = await sellerOfFirst.post(`/epcis/v2/capture?tradeId=${tradeId}`, document);
  return captureID;
}

/** Trades on their way: an amendment that waits, goods held for inspection, a delivery that is not paid yet. */
async function openTrades(world: Unfilled) {
  const hands = handsOf(world);
  await stateRates(hands);
  const amended = await orderByHand(hands, { mark: CANARY });
  await world.buyerOfFirst.post(amended.at('/amendments'), {
    reason: `${CANARY}: fewer guests`,
    changes: { lines: [{ lineId: '1', quantity: '7' }] },
  });
  const held = await orderByHand(hands, { mark: CANARY });
  await carry(held, 'invoiced');
  const declarationId = await held.declare('export');
  const { customs } = world.shared as { customs: Caller };
  const hold = { decision: 'hold', reason: `${CANARY}: seals` };
  await customs.post(`/api/v1/declarations/${declarationId}/votes`, hold);
  const appointedFor = Temporal.Now.instant().add({ hours: 20 }).toString();
  const appointment = { appointedFor, place: `Shed ${CANARY}` };
  await customs.post(`/api/v1/declarations/${declarationId}/inspection`, appointment);
  await carry(await orderByHand(hands, { mark: CANARY, paymentTerm: 'open-account' }), 'delivered');
  const cancelled = await orderByHand(hands, { mark: CANARY });
  await carry(cancelled, 'invoiced');
  await world.buyerOfFirst.post(cancelled.at('/cancellation'), { reason: `${CANARY}: not needed` });
  await world.sellerOfFirst.post(cancelled.at('/cancellation/answer'), { answer: 'accepted' });
  return { openTradeId: amended.tradeId, captureId: await captureIn(amended.tradeId, world) };
}

async function staffOf({ sellerOfFirst }: Unfilled) {
  const invitation = { email: `${CANARY}@example.com`, role: 'clerk' };
  const { invitationId } = await sellerOfFirst.post('/api/v1/invitations', invitation);
  const expiresAt = Temporal.Now.instant().add({ hours: 48 }).toString();
  const key = { name: `${CANARY} key`, scopes: ['trade:read'], expiresAt };
  const { apiKeyId } = await sellerOfFirst.post('/api/v1/api-keys', key);
  return { invitationId, apiKeyId };
}

/** A person of a firm that no stranger belongs to, signed in, with a passkey. */
async function personOf({ staged }: Unfilled) {
  const { platform, access, test } = staged;
  const { email } = access.parties.seller as unknown as { email: string };
  const caller = await signIn(platform.app, email, platform.demonstration?.password ?? '');
  const { items: sessions } = await caller.get('/api/v1/sessions');
  const { items: people } = await caller.get('/api/v1/people');
  const { personId } = people[0];
  const passkeyId = randomUUIDv7();
  // Only an authenticator can register one.
  await test.database.system('stage: a passkey', (tx) =>
    tx.run(
      `insert into party.passkey (passkey_id, person_id, credential_id, public_key, counter, transports, name, backed_up,
         created_at) values ($1, $2, $3, $4, 0, '{}', $5, false, $6)`,
      [passkeyId, personId, CANARY, new Uint8Array(32), `${CANARY} phone`, tx.now],
    ),
  );
  return { sessionId: sessions[0].sessionId, personId, passkeyId };
}

/** Work in the background that failed, of the firm whose person `personOf` is: no module makes it fail at will. */
async function failedWorkOf({ staged: { access, test } }: Unfilled) {
  const { organisationId } = access.parties.seller as unknown as { organisationId: string };
  const [jobId, deadLetterId, entryId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  await test.database.system('stage: work that failed', async (tx) => {
    await tx.run(
      `insert into jobs.job (job_id, task, key, organisation_id, payload, state, run_at, enqueued_at)
       values ($1, 'stage', $2, $3, '{}', 'dead', $4, $4)`,
      [jobId, CANARY, organisationId, tx.now],
    );
    await tx.run(
      `insert into jobs.dead_letter (dead_letter_id, source, name, job_id, organisation_id, error_code, error_params, attempts,
         since, died_at) values ($1, 'job', 'stage', $2, $3, 'INTERNAL_ERROR', '{}', 1, $4, $4)`,
      [deadLetterId, jobId, organisationId, tx.now],
    );
    await tx.run(
      `insert into jobs.held_entry (consumer, leaf_index, entry_id, organisation_id, state, attempts, next_at, held_at)
       values ('stage', 0, $1, $2, 'dead', 1, $3, $3)`,
      [entryId, organisationId, tx.now],
    );
  });
  return { jobId, deadLetterId };
}

/** A PNG of one pixel (ISO/IEC 15948). */
export function picture(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(content));
    return Buffer.concat([length, content, check]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const pixel = deflateSync(Buffer.from([0, 200, 30, 30]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixel),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
