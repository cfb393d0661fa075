import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, documentDesk, type Firm, LINES, stated, TERMS } from './testing/document-desk.ts';

let desk: Desk;
let tradeId: string;

beforeAll(async () => {
  desk = await documentDesk();
  tradeId = await packedTrade();
});
afterAll(() => desk.close());

const ALL = { '1': '100', '2': '60.5' };

async function packedTrade(terms: object = {}): Promise<string> {
  desk.setNow('2026-03-02T08:00:00Z');
  const id = await desk.order({ terms });
  await desk.state('buyer', id, 'funded', stated.funded('476.88'));
  await desk.state('seller', id, 'produced', stated.produced(ALL));
  await desk.state('seller', id, 'packed', stated.packed(ALL));
  const invoiced = await desk.issue('seller', id, { type: 'Invoice' });
  if (invoiced.status !== 201) throw new Error(invoiced.text);
  desk.setNow('2026-04-14T09:00:00Z');
  return id;
}

async function enclose(of = tradeId, type = 'InsuranceCertificate', firm: Firm = 'seller'): Promise<string> {
  const path = `/api/v1/trades/${of}/enclosures?type=${type}`;
  const page = new TextEncoder().encode(`%PDF-1.4 ${of} ${type}`);
  const reply = await desk.as(firm).send('POST', path, page, { 'content-type': 'application/pdf' });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body.documentId;
}

const insurance = (enclosureId: string, change: object = {}) => ({
  ...{ type: 'InsuranceCertificate', certificateNumber: 'PYIE-1', kind: 'certificate', clauses: 'C' },
  insurer: { name: { en: 'Harmony Marine Insurance' }, address: { country: 'CN' } },
  signed: { capacity: 'insurer', name: 'Harmony Marine Insurance' },
  ...{ issuedOn: '2026-04-14', insuredAmount: { amount: '524.57', currency: 'USD' }, enclosureId },
  claimsPayableAt: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
  premium: { amount: '3.20', currency: 'USD' },
  ...change,
});

const rules = async (of = tradeId, firm: Firm = 'seller') =>
  (await desk.as(firm).get(`/api/v1/trades/${of}/discrepancies`)).body.items.map(
    ({ rule }: { rule: string }) => rule,
  );
const nextOf = async (of: string) =>
  (await desk.as('seller').get(`/api/v1/trades/${of}`)).body.nextActions.flatMap(
    ({ fact }: { fact?: string }) => fact ?? [],
  );
const contentOf = async (documentId: string) =>
  (await desk.as('buyer').get(`/api/v1/documents/${documentId}`)).body.content;

describe('insurance under CIF', () => {
  // 110 % of 476.88 is 524.568.
  it.each([
    ['a cent too little', { insuredAmount: { amount: '524.56', currency: 'USD' } }, 'INSURED_TOO_LITTLE'],
    ['another currency', { insuredAmount: { amount: '999.00', currency: 'EUR' } }, 'INSURANCE_CURRENCY'],
    ['a paper of tomorrow', { issuedOn: '2026-04-15' }, 'INSURANCE_DATE_FUTURE'],
    [
      'no paper of this trade',
      { enclosureId: '019b2a00-0000-7000-8000-000000000999' },
      'INSURANCE_PAPER_MISSING',
    ],
  ])('%s is refused', async (_, change, code) => {
    const reply = await desk.issue('seller', tradeId, insurance(await enclose(), change));
    expect([reply.status, reply.body.code]).toEqual([422, code]);
  });

  it('a paper of another kind, and the paper of another trade, do not do', async () => {
    const other = await packedTrade();
    for (const enclosureId of [await enclose(tradeId, 'Invoice'), await enclose(other)]) {
      const reply = await desk.issue('seller', tradeId, insurance(enclosureId));
      expect(reply.body.code).toBe('INSURANCE_PAPER_MISSING');
    }
  });

  it('the buyer states none', async () => {
    const reply = await desk.issue('buyer', tradeId, insurance(await enclose()));
    expect(reply.body.code).toBe('NOT_YOUR_PART');
  });

  it('is asked for until it is stated, and the check misses it once the goods have left', async () => {
    const other = await packedTrade();
    expect(await nextOf(other)).toContain('insured');
    await desk.state('seller', other, 'export-declared', stated.declared('CN', '0110'));
    await desk.state('customs', other, 'export-released', stated.released('CN'));
    desk.setNow('2026-04-15T09:00:00Z');
    await desk.state('carrier', other, 'shipped', stated.shipped());
    expect(await rules(other)).toEqual(['INSURANCE_MISSING']);
    // Loaded on the 15th: cover from the 16th comes too late, a paper of the 16th that covers from the 15th does not.
    desk.setNow('2026-04-16T09:00:00Z');
    const enclosureId = await enclose(other);
    const late = await desk.issue('seller', other, insurance(enclosureId, { issuedOn: '2026-04-16' }));
    expect(late.body.code).toBe('INSURED_AFTER_SHIPMENT');
    const covered = { issuedOn: '2026-04-16', effectiveFrom: '2026-04-15' };
    const reply = await desk.issue('seller', other, insurance(enclosureId, covered));
    expect([reply.status, reply.body.type, reply.body.number]).toEqual([
      201,
      'InsuranceCertificate',
      'PYIE-1',
    ]);
    expect(await rules(other)).toEqual([]);
    expect(await nextOf(other)).not.toContain('insured');
  });

  it('its paper says what the insurer’s says, and not what it cost', async () => {
    const reply = await desk.issue('seller', tradeId, insurance(await enclose(), { deductible: '0.5 %' }));
    expect(reply.status, reply.text).toBe(201);
    const content = await contentOf(reply.body.documentId);
    expect(content).toMatchObject({
      ...{ type: 'InsuranceCertificate', typeCode: '520', issueDate: '2026-04-14' },
      shipment: { insuredAmount: { amount: '524.57', currency: 'USD' } },
      carriage: { capacity: 'insurer' },
    });
    const said = content.attestations[0].lines.map(
      (line: { type: string; descriptions: { text: string }[] }) => [line.type, line.descriptions[0]?.text],
    );
    expect(said).toEqual([
      ['COVER', 'Institute Cargo Clauses (C)'],
      ['DEDUCTIBLE', '0.5 %'],
      ['CLAIMS_PAYABLE_AT', 'Felixstowe'],
    ]);
    expect(JSON.stringify(content)).not.toContain('3.20');
  });

  it('less cover is no word of the seller alone', async () => {
    const other = await packedTrade();
    const less = { agreedOtherwise: true, insuredAmount: { amount: '0.01', currency: 'USD' } };
    const reply = await desk.issue('seller', other, insurance(await enclose(other), less));
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(await nextOf(other)).toContain('insured');
  });

  it('less cover takes terms that both agreed on, and still shows', async () => {
    const other = await packedTrade({ incoterm: 'CIP' });
    const enclosureId = await enclose(other);
    const narrow = insurance(enclosureId, { insuredAmount: { amount: '238.44', currency: 'USD' } });
    expect((await desk.issue('seller', other, narrow)).body.code).toBe('INSURANCE_COVER_TOO_NARROW');
    const agreements = `/api/v1/trades/${other}/amendments`;
    const changes = { terms: { insurance: { percent: 50, clauses: 'C' } } };
    const proposed = await desk.as('seller').send('POST', agreements, {
      ...{ reason: 'Own cover', changes, meant: ['insurance'] },
    });
    expect(proposed.status, proposed.text).toBe(201);
    const answer = (firm: Firm) =>
      desk.as(firm).send('POST', `${agreements}/1/answer`, { answer: 'accepted' });
    expect((await answer('seller')).body.code).toBe('NOT_YOUR_PART');
    expect((await desk.issue('seller', other, narrow)).body.code).toBe('INSURANCE_COVER_TOO_NARROW');
    expect((await answer('buyer')).status).toBeLessThan(300);
    const short = insurance(enclosureId, { insuredAmount: { amount: '238.43', currency: 'USD' } });
    expect((await desk.issue('seller', other, short)).body.code).toBe('INSURED_TOO_LITTLE');
    expect((await desk.issue('seller', other, narrow)).status).toBe(201);
    expect(await rules(other)).toContain('UCP_ALL_RISKS');
  });

  it.each(['CFR', 'DAP'])('is not asked for under %s', async (incoterm) => {
    const other = await packedTrade({ incoterm });
    expect(await nextOf(other)).not.toContain('insured');
    const reply = await desk.issue('seller', other, insurance(await enclose(other)));
    expect(reply.status).toBe(409);
  });
});

describe('papers that no fact calls for', () => {
  it('a proforma invoice bills what is agreed and claims nothing', async () => {
    const reply = await desk.issue('seller', tradeId, {
      type: 'ProformaInvoice',
      validUntil: '2026-05-01',
      account: { id: 'DE89370400440532013000', bank: 'COBADEFF' },
    });
    expect([reply.status, reply.body.number]).toEqual([201, 'PI-000001']);
    const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`)).body;
    const { papers, ...shown } = items.find(
      (one: { documentId: string }) => one.documentId === reply.body.documentId,
    );
    expect(reply.body).toEqual({ ...shown, papers: expect.toSatisfy(() => papers.length === 2) });
    expect(reply.body.papers).toEqual(
      ['en', 'zh-CN'].map((language) => ({ language, state: 'pending', sha256: null, entryId: null })),
    );
    const content = await contentOf(reply.body.documentId);
    expect(content).toMatchObject({
      ...{ type: 'ProformaInvoice', typeCode: '325', validity: { end: '2026-05-01' } },
      account: { id: 'DE89370400440532013000', bank: 'COBADEFF' },
      totals: { payable: { amount: '476.88', currency: 'USD' } },
    });
    expect(content.notes[0].text).toContain('no demand for tax');
    expect(content.dueDate).toBeUndefined();
    const again = await desk.issue('buyer', tradeId, { type: 'ProformaInvoice' });
    expect(again.body.code).toBe('NOT_YOUR_PART');
  });

  it('waits for a quotation', async () => {
    const { body } = await desk.as('buyer').send('POST', '/api/v1/trades', {
      sellerOrganisationId: desk.principals.seller.organisationId,
      terms: TERMS,
      destination: { name: 'Felixstowe', country: 'GB' },
      lines: [{ name: { en: 'Cup' }, quantity: { value: '1', unit: 'C62' } }],
    });
    const reply = await desk.issue('seller', body.tradeId, { type: 'ProformaInvoice' });
    expect(reply.body.code, reply.text).toBe('NOTHING_QUOTED');
  });

  const inspection = (change: object = {}) => ({
    ...{ type: 'InspectionCertificate', standard: 'ISO 2859-1', inspectedOn: '2026-04-14' },
    place: { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' },
    lines: [{ lineId: '1', quantity: '20', passed: true }],
    ...change,
  });

  it.each([
    [
      'more than there is',
      { lines: [{ lineId: '1', quantity: '100.1', passed: true }] },
      'INSPECTED_TOO_MUCH',
    ],
    ['nothing', { lines: [{ lineId: '1', quantity: '0', passed: true }] }, 'INSPECTED_TOO_MUCH'],
    ['other goods', { lines: [{ lineId: '9', quantity: '1', passed: true }] }, 'INSPECTION_LINE_UNKNOWN'],
    [
      'a line twice',
      { lines: ['1', '1'].map((lineId) => ({ lineId, quantity: '1', passed: true })) },
      'INSPECTION_LINE_UNKNOWN',
    ],
    ['a day to come', { inspectedOn: '2026-04-15' }, 'INSPECTION_DATE_FUTURE'],
  ])('an inspection of %s is refused', async (_, change, code) => {
    const reply = await desk.issue('seller', tradeId, inspection(change));
    expect([reply.status, reply.body.code]).toEqual([422, code]);
  });

  it('an inspection that fails shows in the check, with what was found', async () => {
    const other = await packedTrade();
    const failing = { lines: [{ lineId: '1', quantity: '20', passed: false, findings: 'Glaze cracked' }] };
    const reply = await desk.issue('seller', other, inspection(failing));
    expect(reply.status, reply.text).toBe(201);
    const { body } = await desk.as('buyer').get(`/api/v1/trades/${other}/discrepancies`);
    expect(
      body.items.map(({ rule, right }: { rule: string; right: { value: string } }) => [rule, right.value]),
    ).toEqual([['INSPECTION_FAILED', 'Glaze cracked']]);
    expect(body.items[0].text.en).toContain(LINES[0]?.name.en);
  });

  it('what the seller certifies stands in both languages where it is usual, else in its own words', async () => {
    const reply = await desk.issue('seller', tradeId, {
      ...{ type: 'BeneficiaryCertificate', creditNumber: 'LC-7' },
      statements: [{ code: 'copies-sent' }, { text: 'The crates are returnable.', language: 'en' }],
    });
    expect([reply.status, reply.body.number], reply.text).toEqual([201, 'BC-000001']);
    const { attestations, references } = await contentOf(reply.body.documentId);
    expect(attestations[0].lines.map((one: { descriptions: object[] }) => one.descriptions.length)).toEqual([
      2, 1,
    ]);
    expect(references.find((one: { type: string }) => one.type === 'DocumentaryCredit')?.id).toBe('LC-7');
  });

  it('are offered to whoever may make them out, while the trade is open', async () => {
    const offered = async (firm: Firm) =>
      (await desk.as(firm).get(`/api/v1/trades/${tradeId}/documents`)).body.actions.map(
        ({ action }: { action: string }) => action,
      );
    expect(await offered('seller')).toEqual([
      'issue-proforma',
      'issue-inspection',
      'issue-certificate',
      'receive',
    ]);
    expect(await offered('buyer')).toEqual(['receive']);
  });

  it('are the word of their issuer in the journal, caused by what came before', async () => {
    const entries = await desk.database.transaction(desk.principals.seller, (tx) =>
      desk.journal.readFileEntries(tx, tradeId),
    );
    const proforma = entries.find(
      ({ entry }) => (entry.public as { type?: string }).type === 'ProformaInvoice',
    );
    const insured = entries.findLast(({ entry }) => entry.kind === 'document.insured');
    expect(proforma?.entry.causedBy).toBe(insured?.entry.entryId);
    expect(proforma?.entry.organisationId).toBe(desk.principals.seller.organisationId);
  });
});
