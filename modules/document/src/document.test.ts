import { createHash } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { isolationReport } from '@tongshang/database/testing';
import { accessHoles } from '@tongshang/http/testing';
import { readDetachedJws, verifyDetachedJws } from '@tongshang/signature';
import type { FactDetails } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carry, type Desk, documentDesk, FIRMS, type Firm, stated } from './testing/document-desk.ts';
import { isolationSeed } from './testing/isolation-seed.ts';

let desk: Desk;
let tradeId: string;
beforeAll(async () => {
  desk = await documentDesk();
  tradeId = await desk.order();
  await carry(desk, tradeId);
});
afterAll(() => desk.close());

type Summary = { documentId: string; type: string; number: string; organisationId: string; keyId: string };

async function list(firm: Firm, of = tradeId): Promise<Summary[]> {
  const reply = await desk.as(firm).get(`/api/v1/trades/${of}/documents`);
  expect(reply.status, reply.text).toBe(200);
  return reply.body.items;
}

async function find(type: string, of = tradeId): Promise<Summary> {
  const found = (await list('seller', of)).find((one) => one.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const xmlOf = async (documentId: string, firm: Firm = 'seller') =>
  (await desk.as(firm).get(`/api/v1/documents/${documentId}/xml`)).text;
async function keyOf(keyId: string): Promise<Uint8Array> {
  const { key } = await desk.database.system('look', (tx) =>
    tx.one<{ key: Buffer }>('select public_key as key from party.signing_key where key_id = $1', [keyId]),
  );
  return key;
}

describe('the documents of a trade', () => {
  it('are issued by the facts, each by the party that owes it, under its number', async () => {
    const issued = await list('seller');
    expect(issued.map(({ type, number, organisationId }) => [type, number, organisationId])).toEqual([
      ['RequestForQuotation', 'RFQ-000001', FIRMS.buyer],
      ['Quotation', 'Q-000001', FIRMS.seller],
      ['Order', 'PO-000001', FIRMS.buyer],
      ['OrderResponse', 'SC-000001', FIRMS.seller],
      ['PackingList', 'PL-000001', FIRMS.seller],
      ['Invoice', 'INV-000001', FIRMS.seller],
      ['CertificateOfOrigin', 'CO-000001', FIRMS.seller],
      ['ExportCustomsDeclaration', 'D-CN', FIRMS.seller],
      ['BillOfLading', 'EOLU26041507', FIRMS.carrier],
      ['TransportationStatus', 'TS-000001', FIRMS.carrier],
      ['ImportCustomsDeclaration', 'D-GB', FIRMS.buyer],
      ['ReceiptAdvice', 'GR-1', FIRMS.buyer],
      ['RemittanceAdvice', 'RA-000001', FIRMS.bank],
    ]);
  });

  it('are signed as they are by the key of their issuer, and the journal has their hashes', async () => {
    const entries = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.journal.readFileEntries(tx, tradeId),
    );
    for (const { documentId, type, keyId, number } of await list('seller')) {
      const xml = await xmlOf(documentId);
      const jws = (await desk.as('seller').get(`/api/v1/documents/${documentId}/jws`)).text;
      const header = verifyDetachedJws(jws, bytesOf(xml), await keyOf(keyId));
      expect(header).toMatchObject({ kid: keyId, doc: documentId, part: 'xml' });
      const entry = entries.find((one) => one.entry.subject === documentId);
      expect(entry?.entry).toMatchObject({
        kind: 'document.issued',
        public: { documentId, type },
      });
      const told = Object.entries(entry?.disclosures ?? {}).map(([field, { value }]) => [field, value]);
      expect(Object.fromEntries(told)).toMatchObject({
        number,
        sha256: createHash('sha256').update(xml).digest('hex'),
        jwsSha256: createHash('sha256').update(jws).digest('hex'),
      });
    }
  });

  it('say what the trade says, refer to each other, and agree in every point', async () => {
    const invoice = await desk.as('seller').get(`/api/v1/documents/${(await find('Invoice')).documentId}`);
    const { content } = invoice.body;
    expect(content).toMatchObject({
      type: 'Invoice',
      totals: { payable: { amount: '476.88', currency: 'USD' } },
      lines: [
        { id: '1', lineTotal: { amount: '250.00' }, item: { commodityCode: '691110' } },
        { id: '2', lineTotal: { amount: '226.88' }, unitPrice: { baseQuantity: { value: '100' } } },
      ],
    });
    expect(content.references.map((one: { id: string }) => one.id)).toEqual(
      expect.arrayContaining(['PO-000001', 'PL-000001']),
    );
    const bill = await desk.as('carrier').get(`/api/v1/documents/${(await find('BillOfLading')).documentId}`);
    expect(bill.body.content.references.map((one: { type: string }) => one.type)).toEqual([
      'TradeFile',
      'Order',
      'Invoice',
      'PackingList',
    ]);
    expect(bill.body.content.shipment).toMatchObject({ grossWeightKg: '120', packages: '2' });
    const found = await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`);
    // Nobody insured these goods.
    expect(found.body.items.map(({ rule }: { rule: string }) => rule)).toEqual(['INSURANCE_MISSING']);
  });

  it('are named by kind, number and date to whoever takes part in their trade, and to nobody else', async () => {
    const named = (firm: Firm) =>
      desk.database.transaction({ organisationId: FIRMS[firm], personId: null }, (tx) =>
        tx.rows<{ document_id: string }>('select * from document.issued_in($1)', [tradeId]),
      );
    const all = await list('seller');
    const { documentId, number } = await find('Invoice');
    expect((await named('carrier')).map((one) => one.document_id)).toEqual(all.map((one) => one.documentId));
    expect((await named('carrier')).find((one) => one.document_id === documentId)).toEqual({
      ...{ type: 'Invoice', number, document_id: documentId, shipment_id: expect.toSatisfy(() => true) },
      issue_date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(await named('stranger')).toEqual([]);
  });

  it('are shown to those only whom the fact is for', async () => {
    const types = async (firm: Firm) => (await list(firm)).map((one) => one.type);
    expect(await types('carrier')).toEqual([
      'PackingList',
      'BillOfLading',
      'TransportationStatus',
      'ReceiptAdvice',
    ]);
    expect(await types('customs')).not.toContain('Quotation');
    const invoice = await find('Invoice');
    for (const path of ['', '/xml', '/pdf', '/jws']) {
      const reply = await desk.as('carrier').get(`/api/v1/documents/${invoice.documentId}${path}`);
      expect(reply.body.code).toBe('DOCUMENT_NOT_FOUND');
    }
    const foreign = await desk.as('stranger').get(`/api/v1/trades/${tradeId}/documents`);
    expect(foreign.body.code).toBe('TRADE_NOT_FOUND');
    expect((await desk.as('stranger').get(`/api/v1/trades/${tradeId}/discrepancies`)).status).toBe(404);
  });

  it('cannot be changed or removed by anyone', async () => {
    for (const statement of [
      'update document.document set number = number',
      'delete from document.document',
    ]) {
      const attempt = desk.database.system('try', (tx) => tx.run(statement));
      await expect(attempt).rejects.toThrow('never changed or removed');
    }
  });
});

describe('numbers', () => {
  it('count per organisation and type without gaps, also after a refusal', async () => {
    const second = await desk.order();
    const all = { '1': '100', '2': '60.5' };
    await desk.state('buyer', second, 'funded', stated.funded('476.88'));
    await desk.state('seller', second, 'produced', stated.produced(all));
    await desk.state('seller', second, 'packed', stated.packed(all));
    const early = await desk.issue('seller', second, { type: 'Invoice', dueDate: '2026-01-01' });
    expect(early.body.code).toBe('DUE_BEFORE_ISSUE');
    const future = await desk.issue('seller', second, { type: 'Invoice', issueDate: '2027-01-01' });
    expect(future.body.code).toBe('INVOICE_DATE_FUTURE');
    const notMine = await desk.issue('buyer', second, { type: 'Invoice' });
    expect(notMine.body.code).toBe('NOT_YOUR_PART');
    const invoice = await desk.issue('seller', second, { type: 'Invoice' });
    expect(invoice.body).toMatchObject({ type: 'Invoice', number: 'INV-000002', origin: 'issued' });
    const again = await desk.issue('seller', second, { type: 'Invoice' });
    expect(again.body.code).toBe('FACT_ALREADY_STATED');
    expect((await find('OrderResponse', second)).number).toBe('SC-000002');
  });
});

describe('a certificate of origin', () => {
  it('states no other origin than the order, and only of its lines', async () => {
    const other = await desk.order();
    const all = { '1': '100', '2': '60.5' };
    await desk.state('buyer', other, 'funded', stated.funded('476.88'));
    await desk.state('seller', other, 'produced', stated.produced(all));
    await desk.state('seller', other, 'packed', stated.packed(all));
    await desk.issue('seller', other, { type: 'Invoice' });
    const certify = async (line: object, form?: string) => {
      const lines = [{ proof: 'Made here', ...line }];
      const body = { type: 'CertificateOfOrigin', criterion: 'WO', ...(form ? { form } : {}), lines };
      return (await desk.issue('seller', other, body)).body;
    };
    expect((await certify({ lineId: '1', originCountry: 'VN' })).code).toBe('ORIGIN_CONTRADICTS');
    expect((await certify({ lineId: '9' })).code).toBe('ORIGIN_LINE_UNKNOWN');
    expect((await certify({ lineId: '1' }, 'RCEP')).code).toBe('ORIGIN_FORM_UNFIT');
    expect((await certify({ lineId: '1' }, 'Form 27')).code).toBe('INPUT_INVALID');
    const { type, documentId } = await certify({ lineId: '1' }, 'non-preferential');
    expect(type).toBe('CertificateOfOrigin');
    const { body } = await desk.as('seller').get(`/api/v1/documents/${documentId}`);
    expect(body.content.certificate.type).toBe('Application for a non-preferential certificate of origin');
  });
});

describe('an amended trade', () => {
  it('is compared by what was agreed last', async () => {
    const amended = await desk.order();
    const post = (firm: Firm, path: string, body: object) =>
      desk.as(firm).send('POST', `/api/v1/trades/${amended}/amendments${path}`, body);
    const changes = { lines: [{ lineId: '1', quantity: '80' }] };
    expect((await post('buyer', '', { reason: 'Fewer cups', changes })).status).toBe(201);
    const answer = await post('seller', '/1/answer', { answer: 'accepted' });
    expect(answer.status, answer.text).toBeLessThan(300);
    const all = { '1': '80', '2': '60.5' };
    await desk.state('buyer', amended, 'funded', stated.funded('426.88'));
    await desk.state('seller', amended, 'produced', stated.produced(all));
    await desk.state('seller', amended, 'packed', stated.packed(all));
    const invoice = await desk.issue('seller', amended, { type: 'Invoice' });
    expect(invoice.status, invoice.text).toBe(201);
    const found = await desk.as('seller').get(`/api/v1/trades/${amended}/discrepancies`);
    // Eighty pieces weigh as much a piece as before; they were packed as the hundred did weigh.
    type Found = { rule: string; left: object; right: object };
    expect(found.body.items.map(({ rule, left, right }: Found) => [rule, left, right])).toMatchObject([
      [
        'PACKED_NET_WEIGHT_DIFFERS',
        { type: 'OrderChange', value: '32' },
        { type: 'PackingList', value: '40' },
      ],
      [
        'PACKED_GROSS_WEIGHT_DIFFERS',
        { type: 'OrderChange', value: '40' },
        { type: 'PackingList', value: '50' },
      ],
    ]);
  });
});

describe('part shipments', () => {
  it('are packed, invoiced and shipped at the quantities they carry', async () => {
    const parts = await desk.order({ terms: { partialShipments: true } });
    await desk.state('buyer', parts, 'funded', stated.funded('476.88'));
    await desk.state('seller', parts, 'produced', stated.produced({ '1': '100', '2': '60.5' }));
    const shipmentId = await desk.state('seller', parts, 'packed', stated.packed({ '1': '33' }));
    const reply = await desk.issue('seller', parts, { type: 'Invoice', shipmentId });
    expect(reply.status, reply.text).toBe(201);
    const { body } = await desk.as('seller').get(`/api/v1/documents/${reply.body.documentId}`);
    expect(body.content.lines).toHaveLength(1);
    expect(body.content.lines[0]).toMatchObject({
      quantity: { value: '33' },
      lineTotal: { amount: '82.50' },
    });
    expect(body.content.totals.payable.amount).toBe('82.50');
    const found = await desk.as('seller').get(`/api/v1/trades/${parts}/discrepancies`);
    const kinds = found.body.items.map((one: { severity: string }) => one.severity);
    expect(new Set(kinds)).not.toContain('error' as never);
    const unknown = await desk.issue('seller', parts, { type: 'Invoice', shipmentId: FIRMS.buyer });
    expect(unknown.body.code).toBe('SHIPMENT_NOT_PACKED');
  });
});

const RECEIVED_MAX = 1_000_000;

describe('papers', () => {
  const partsOf = (of: string, parts: readonly string[], firm: Firm = 'seller') =>
    desk.database.transaction(desk.principals[firm], (tx) =>
      desk.documents.readPapers(tx, of, parts, RECEIVED_MAX),
    );

  beforeAll(() => desk.startWork());

  it('are made in both languages, signed with their part, and kept as they were made', async () => {
    const awaiting = {
      transaction: <T>(fn: (tx: Tx) => Promise<T>) => desk.database.transaction(desk.principals.seller, fn),
    };
    await desk.documents.awaitPrints(awaiting, tradeId, ['pdf-en', 'pdf-zh-CN'], 30_000);
    const papers = await partsOf(tradeId, ['pdf-en', 'pdf-zh-CN']);
    const byId = Map.groupBy(papers, ({ documentId }) => documentId);
    expect(byId.size).toBe(13);
    for (const [documentId, parts] of byId) {
      expect(parts.map(({ part }) => part).sort()).toEqual(['pdf-en', 'pdf-zh-CN', 'xml']);
      for (const { part, bytes, jws } of parts) {
        const { kid } = readDetachedJws(jws ?? '').header;
        const header = verifyDetachedJws(jws ?? '', bytes, await keyOf(kid));
        expect(header).toMatchObject({ doc: documentId, part });
        if (part !== 'xml') expect(new TextDecoder('latin1').decode(bytes.slice(0, 8))).toBe('%PDF-1.7');
      }
    }
    expect(await partsOf(tradeId, ['pdf-en', 'pdf-zh-CN'])).toEqual(papers);
  }, 60_000);

  it('are handed out in the language asked for, with their signature', async () => {
    const { documentId } = await find('Invoice');
    const get = (path: string) => desk.as('buyer').get(`/api/v1/documents/${documentId}${path}`);
    const [english, chinese, own] = [
      await get('/pdf?language=en'),
      await get('/pdf?language=zh-CN'),
      await get('/pdf'),
    ];
    expect(english.headers['content-type']).toBe('application/pdf');
    expect(english.headers.etag).not.toBe(chinese.headers.etag);
    expect(own.headers.etag).toBe(english.headers.etag);
    expect((await get('/jws?part=pdf-zh-CN')).text).toMatch(/^[\w-]+\.\.[\w-]+$/);
    expect((await get('/pdf?language=fr')).status).toBe(400);
  });
});

describe('a document from outside', () => {
  const receive = (firm: Firm, of: string, xml: string | Uint8Array) =>
    desk
      .as(firm)
      .send('POST', `/api/v1/trades/${of}/documents/received`, typeof xml === 'string' ? bytesOf(xml) : xml, {
        'content-type': 'application/xml',
      });

  it('is compared with the others, and both places are named', async () => {
    const invoice = await find('Invoice');
    const xml = (await xmlOf(invoice.documentId))
      .replace('>INV-000001<', '>INV-77<')
      .replace('>100<', '>120<');
    const reply = await receive('bank', tradeId, xml);
    expect(reply.status, reply.text).toBe(201);
    expect(reply.body).toMatchObject({ type: 'Invoice', number: 'INV-77', origin: 'received', keyId: null });
    expect((await receive('bank', tradeId, xml)).body.documentId).toBe(reply.body.documentId);
    const found = await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`);
    expect(found.body.items).toContainEqual(
      expect.objectContaining({
        rule: 'LINE_TOTAL_WRONG',
        severity: 'error',
        text: { en: expect.stringContaining('INV-77'), 'zh-CN': expect.stringContaining('INV-77') },
        right: expect.objectContaining({
          documentId: reply.body.documentId,
          path: '/Invoice/cac:InvoiceLine[1]/cbc:LineExtensionAmount',
          value: '250.00 USD',
        }),
      }),
    );
    const jws = await desk.as('bank').get(`/api/v1/documents/${reply.body.documentId}/jws`);
    expect(jws.body.code).toBe('DOCUMENT_NOT_SIGNED');
    const pdf = await desk.as('bank').get(`/api/v1/documents/${reply.body.documentId}/pdf`);
    expect(pdf.status).toBe(200);
    const papers = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.documents.readPapers(tx, tradeId, [], RECEIVED_MAX),
    );
    const brought = papers.filter(({ documentId }) => documentId === reply.body.documentId);
    expect(brought.map(({ part, jws, bytes }) => [part, jws, new TextDecoder().decode(bytes)])).toEqual([
      ['xml', null, xml],
    ]);
  });

  it('as PDF or picture is kept as it came, with who brought it, and shown to whom it is for', async () => {
    const pdf = bytesOf('%PDF-1.4 somebody’s bill of lading');
    const enclose = (firm: Firm, bytes: Uint8Array, type = 'application/pdf') =>
      desk
        .as(firm)
        .send('POST', `/api/v1/trades/${tradeId}/enclosures?type=BillOfLading&number=BL-9`, bytes, {
          'content-type': type,
        });
    const reply = await enclose('carrier', pdf);
    expect(reply.status, reply.text).toBe(201);
    const { documentId } = reply.body;
    expect(reply.body).toMatchObject({
      ...{
        type: 'BillOfLading',
        number: 'BL-9',
        organisationId: FIRMS.carrier,
        mediaType: 'application/pdf',
      },
      sha256: createHash('sha256').update(pdf).digest('hex'),
    });
    expect((await enclose('carrier', pdf)).body.documentId).toBe(documentId);
    const listed = await desk.as('buyer').get(`/api/v1/trades/${tradeId}/enclosures`);
    expect(listed.body.items.map((one: { documentId: string }) => one.documentId)).toEqual([documentId]);
    const got = await desk.as('buyer').get(`/api/v1/enclosures/${documentId}`);
    expect(got.headers['content-disposition']).toMatch(/^attachment/);
    expect(got.headers['content-type']).toBe('application/pdf');
    expect((await desk.as('stranger').get(`/api/v1/enclosures/${documentId}`)).status).toBe(404);
    expect((await enclose('buyer', bytesOf('<html>'))).body.code).toBe('ENCLOSURE_OF_ANOTHER_KIND');
    expect((await enclose('buyer', pdf, 'text/html')).status).toBe(415);
    expect((await enclose('stranger', pdf)).status).toBe(404);
    const papers = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.documents.readPapers(tx, tradeId, [], RECEIVED_MAX),
    );
    expect(papers.find((one) => one.documentId === documentId)).toMatchObject({ part: 'xml', jws: null });
  });

  it('goes into a dossier as far as its party’s share of the bytes reaches, whatever others brought', async () => {
    const trade = await desk.order();
    const enclose = (firm: Firm, size: number) =>
      desk
        .as(firm)
        .send(
          'POST',
          `/api/v1/trades/${trade}/enclosures?type=Invoice`,
          bytesOf(`%PDF-${firm}`.padEnd(size, '.')),
          {
            'content-type': 'application/pdf',
          },
        );
    for (const [firm, size] of [
      ['seller', 900],
      ['buyer', 400],
      ['seller', 20],
    ] as const) {
      expect((await enclose(firm, size)).status).toBe(201);
    }
    const papers = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.documents.readPapers(tx, trade, [], 1_000),
    );
    const brought = papers.filter(({ jws }) => jws === null).map(({ bytes }) => bytes.length);
    expect(brought).toEqual([400]);
  });

  it('is refused with the place of the first problem, and nothing of it stays', async () => {
    const before = (await list('seller')).length;
    const xml = (await xmlOf((await find('Order')).documentId)).replace('unitCode="C62">100<', '>x<');
    const reply = await receive('seller', tradeId, xml);
    expect(reply.body).toMatchObject({
      code: 'DOCUMENT_UNREADABLE',
      errors: [{ field: '/Order/cac:OrderLine[1]/cac:LineItem/cbc:Quantity' }],
    });
    expect((await receive('seller', tradeId, '<!DOCTYPE x><x/>')).body.code).toBe('DOCUMENT_UNREADABLE');
    expect((await receive('stranger', tradeId, xml)).body.code).toBe('TRADE_NOT_FOUND');
    expect(await list('seller')).toHaveLength(before);
  });
});

describe('reading a file', () => {
  const read = (body: string, headers: Record<string, string> = {}) =>
    desk.as('buyer').send('POST', '/api/v1/documents/read', bytesOf(body), {
      'content-type': 'application/xml',
      ...headers,
    });

  it('answers its content as data', async () => {
    const { documentId } = await find('Order');
    const [{ body }, details] = [
      await read(await xmlOf(documentId)),
      await desk.as('buyer').get(`/api/v1/documents/${documentId}`),
    ];
    expect(body.problems).toEqual([]);
    expect(body.document).toEqual(details.body.content);
  });

  it('or what is wrong with it, in the language of the caller', async () => {
    const broken = await read('<Order', { 'accept-language': 'zh-CN' });
    expect(broken.body).toMatchObject({
      document: null,
      problems: [{ code: 'UBL_XML_MALFORMED', line: 1, text: expect.stringContaining('XML 格式不正确') }],
    });
  });
});

describe('a cancelled trade', () => {
  it('takes its invoice back by a credit note, and makes invoice and certificate void', async () => {
    const tradeId = await desk.order();
    await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
    await desk.state('seller', tradeId, 'produced', stated.produced({ 1: '100', 2: '60.5' }));
    await desk.state('seller', tradeId, 'packed', stated.packed({ 1: '100', 2: '60.5' }));
    await desk.issue('seller', tradeId, { type: 'Invoice', invoiceNumber: 'INV-VOID' });
    const proofs = ['1', '2'].map((lineId) => ({ lineId, proof: 'Made here' }));
    await desk.issue('seller', tradeId, { type: 'CertificateOfOrigin', criterion: 'WO', lines: proofs });
    const asks = await desk
      .as('buyer')
      .send('POST', `/api/v1/trades/${tradeId}/cancellation`, { reason: 'No longer needed' });
    expect(asks.body.isCancelled).toBe(false);
    const agrees = { answer: 'accepted' };
    await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/cancellation/answer`, agrees);
    const { facts } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}`)).body;
    const cancelled = facts.at(-1);
    expect(cancelled.fact).toBe('cancelled');
    const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const invoice = items.find((one: { type: string }) => one.type === 'Invoice');
    const voids = items.filter((one: { voided: object | null }) => one.voided !== null);
    expect(voids.map((one: { type: string }) => one.type)).toEqual([
      'PackingList',
      'Invoice',
      'CertificateOfOrigin',
    ]);
    const credit = items.at(-1);
    expect(credit).toMatchObject({
      type: 'CreditNote',
      causedBy: cancelled.entryId,
      organisationId: FIRMS.seller,
    });
    const { content } = (await desk.as('buyer').get(`/api/v1/documents/${credit.documentId}`)).body;
    expect(content.totals.payable).toEqual({ amount: '476.88', currency: 'USD' });
    expect(content.references).toContainEqual(
      expect.objectContaining({ id: 'INV-VOID', uuid: invoice.documentId }),
    );
    expect((await desk.as('carrier').get(`/api/v1/documents/${credit.documentId}`)).status).toBe(404);
    const found = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`)).body.items;
    expect(found.filter((one: { left: { type: string } }) => one.left.type === 'Invoice')).toEqual([]);
  });
});

describe('a claim that gives a part of the price back', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });

  /** An invoiced trade in which a claim of the buyer on the seller ended. */
  async function resolved(
    lines: { lineId: string; quantity: string }[],
    toBuyer: string,
    invoicedAt: 'before' | 'after' = 'before',
    claimed = '50.00',
    how: Partial<FactDetails['claim-resolved']> = {},
  ): Promise<string> {
    const tradeId = await desk.order();
    await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
    await desk.state('seller', tradeId, 'produced', stated.produced({ 1: '100', 2: '60.5' }));
    await desk.state('seller', tradeId, 'packed', stated.packed({ 1: '100', 2: '60.5' }));
    if (invoicedAt === 'before') await desk.issue('seller', tradeId, { type: 'Invoice' });
    const claim = { claimId: FIRMS.stranger, number: 'CL-1' };
    await desk.state('buyer', tradeId, 'claimed', {
      ...claim,
      ...{ by: 'buyer', against: 'seller', reason: 'other', lines, amount: usd(claimed), evidence: [] },
      answerBy: '2026-06-20T09:00:00Z',
    });
    const end = {
      ...claim,
      outcome: 'agreed',
      toBuyer: usd(toBuyer),
      toSeller: usd('0.00'),
      reason: 'Chipped',
      ...how,
    } as const;
    const { seller } = desk.principals;
    await desk.database.transaction(seller, async (tx) => {
      const cause = (await desk.trade.readTrade(tx, tradeId)).facts.at(-1)?.entryId ?? '';
      await desk.trade.performFact(tx, seller, tradeId, 'claim-resolved', end, cause, 'seller');
    });
    if (invoicedAt === 'after') await desk.issue('seller', tradeId, { type: 'Invoice' });
    return tradeId;
  }

  const credits = async (tradeId: string) => {
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const notes = items.filter((one: { type: string }) => one.type === 'CreditNote');
    return Promise.all(
      notes.map(
        async ({ documentId }: { documentId: string }) =>
          (await desk.as('buyer').get(`/api/v1/documents/${documentId}`)).body.content,
      ),
    );
  };

  it('is credited for the claimed goods: quantity × price ÷ base is the amount, and the invoice stands', async () => {
    const tradeId = await resolved([{ lineId: '2', quantity: '3' }], '10.01', 'before', '10.01');
    const [credit, ...others] = await credits(tradeId);
    expect(others).toEqual([]);
    expect(credit.totals.payable).toEqual(usd('10.01'));
    expect(credit.lines).toMatchObject([
      {
        quantity: { value: '3', unit: 'KGM' },
        lineTotal: usd('10.01'),
        unitPrice: { ...usd('10.01'), baseQuantity: { value: '3' } },
      },
    ]);
    const { items } = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`)).body;
    expect(items.find((one: { type: string }) => one.type === 'Invoice').voided).toBeNull();
  });

  it('states the price of the invoice, where the quantity at it is what is given back', async () => {
    const tradeId = await resolved(
      [
        { lineId: '1', quantity: '10' },
        { lineId: '2', quantity: '4' },
      ],
      '40.00',
      'before',
      '40.00',
    );
    const [credit] = await credits(tradeId);
    // 10 × 2.50, and 4 × 375 ÷ 100.
    expect(credit.lines).toMatchObject([
      { lineTotal: usd('25.00'), unitPrice: { ...usd('2.5'), baseQuantity: { value: '1' } } },
      { lineTotal: usd('15.00'), unitPrice: { ...usd('375'), baseQuantity: { value: '100' } } },
    ]);
  });

  it.each([
    ['a part of what was claimed', '20.00', {}, 'Claim CL-1, as both sides agreed.'],
    [
      'a reduction of the price',
      '10.01',
      { outcome: 'decided', remedy: 'price-reduction' },
      'Claim CL-1, as the bank decided: reduction of the price.',
    ],
  ] as const)('by %s credits an amount and no quantity, and says why', async (_, claimed, how, basis) => {
    const tradeId = await resolved([{ lineId: '2', quantity: '3' }], '10.01', 'before', claimed, how);
    const [credit] = await credits(tradeId);
    const [line] = credit.lines;
    expect([line.quantity, line.lineTotal]).toEqual([undefined, usd('10.01')]);
    // A sum for the goods it is about: nobody agreed on a price of 10.01 for three of them.
    expect(line.unitPrice).toBeUndefined();
    expect(line.notes[0]).toEqual({ text: 'The sum for 3 kg, at no price of its own.', language: 'en' });
    expect(
      credit.notes.map(({ text }: { text: string }) => text).filter((one: string) => /^[ -~]+$/.test(one)),
    ).toEqual([basis, 'Chipped', 'Only an amount is credited, no quantity of the goods.']);
  });

  it('says whose word it follows from and what was agreed, in both languages', async () => {
    const how = { outcome: 'decided', outside: true, remedy: 'return' } as const;
    const [credit] = await credits(
      await resolved([{ lineId: '1', quantity: '4' }], '9.00', 'before', '9.00', how),
    );
    expect(credit.lines[0].quantity).toEqual({ value: '4', unit: 'C62' });
    expect(credit.notes).toEqual([
      { text: 'Claim CL-1, as a court or tribunal decided: return of the goods.', language: 'en' },
      { text: '索赔 CL-1，经法院或仲裁庭裁定：退货。', language: 'zh-CN' },
      { text: 'Chipped' },
    ]);
  });

  it('is spread over everything invoiced where no goods are named, to the cent', async () => {
    const [credit] = await credits(await resolved([], '10.01'));
    expect(credit.lines.map((line: { lineTotal: { amount: string } }) => line.lineTotal.amount)).toEqual([
      '5.25',
      '4.76',
    ]);
  });

  it('is credited with the invoice where that comes later, once', async () => {
    const [credit, ...others] = await credits(
      await resolved([{ lineId: '1', quantity: '4' }], '3.33', 'after'),
    );
    expect([credit.totals.payable, others]).toEqual([usd('3.33'), []]);
  });

  it('leaves to a later cancellation only the rest', async () => {
    const tradeId = await resolved([{ lineId: '1', quantity: '4' }], '6.88');
    const url = `/api/v1/trades/${tradeId}/cancellation`;
    await desk.as('buyer').send('POST', url, { reason: 'Enough' });
    await desk.as('seller').send('POST', `${url}/answer`, { answer: 'accepted' });
    const amounts = (await credits(tradeId)).map(({ totals }) => totals.payable.amount);
    expect(amounts).toEqual(['6.88', '470.00']);
  });

  it('leaves no paper where nothing is given back', async () => {
    expect(await credits(await resolved([], '0.00'))).toEqual([]);
  });
});

it('every endpoint refuses whom it must', async () => {
  expect(await accessHoles(desk.http)).toEqual([]);
});

it('no organisation reaches the papers of a foreign trade', async () => {
  const report = await isolationReport(desk.database, {
    ...{ schemas: ['document'], shared: isolationSeed.shared ?? {} },
  });
  expect(report.findings.filter((finding) => finding.includes('document.'))).toEqual([]);
});
