import type { FactDetails } from '@tongshang/trade';
import type { UblDocument } from '@tongshang/ubl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk, FIRMS, stated } from './testing/document-desk.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const ALL = { '1': '100', '2': '60.5' };
const PARTS = [
  { '1': '40', '2': '60.5' },
  { '1': '60', '2': '0' },
] as const;

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk({ buyer: 'CN' });
});
afterAll(() => desk.close());

/** Two shipments, each invoiced, of which a claim took 10.01 off the second; settled as told. */
async function settled(
  change: Partial<FactDetails['settled']> = {},
  isOutside = false,
  kept?: string,
): Promise<string> {
  const payment = [{ instalmentId: '1', share: '100', method: 'outside', due: { event: 'order' } }];
  const tradeId = await desk.order({ terms: { partialShipments: true, ...(isOutside ? { payment } : {}) } });
  const funded = {
    ...stated.funded('476.88'),
    ...(kept === undefined ? {} : { charges: { amount: usd(kept), bearer: 'SHA' as const } }),
  };
  if (isOutside) await desk.state('seller', tradeId, 'funded', { ...funded, method: 'outside' });
  else await desk.state('buyer', tradeId, 'funded', funded);
  await desk.state('seller', tradeId, 'produced', stated.produced(ALL));
  for (const [index, quantities] of PARTS.entries()) {
    const kept = Object.fromEntries(Object.entries(quantities).filter(([, quantity]) => quantity !== '0'));
    const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed(kept));
    const reply = await desk.issue('seller', tradeId, { type: 'Invoice', shipmentId });
    expect(reply.status, reply.text).toBe(201);
    if (index === 1) await claim(tradeId, shipmentId ?? '');
    await desk.state('carrier', tradeId, 'shipped', { ...stated.shipped(), shipmentId: shipmentId ?? '' });
    await desk.state('buyer', tradeId, 'delivered', {
      ...stated.delivered(kept),
      receiptNumber: `GR-${index}`,
      shipmentId: shipmentId ?? '',
    });
  }
  if (isOutside) {
    const back = { instalmentId: '1', amount: usd('10.01'), receivedOn: '2026-05-23' };
    await desk.state('buyer', tradeId, 'repaid', back);
  }
  await desk.state('bank', tradeId, 'settled', {
    ...stated.settled(),
    ...{ released: usd('466.87'), refunded: usd('10.01'), feesTotal: usd('2.33') },
    ...change,
  });
  return tradeId;
}

/** Paid so, as a whole. */
const by = (method: 'credit' | 'transfer') => ({
  payments: [{ instalmentId: '1', method, amount: usd('466.87') }],
});

async function claim(tradeId: string, shipmentId: string): Promise<void> {
  const said = { claimId: FIRMS.stranger, number: 'CL-1', shipmentId };
  await desk.state('buyer', tradeId, 'claimed', {
    ...said,
    ...{ by: 'buyer', against: 'seller', reason: 'other', lines: [], amount: usd('50.00'), evidence: [] },
    answerBy: '2026-06-20T09:00:00Z',
  });
  const end = { ...said, outcome: 'agreed', toBuyer: usd('10.01'), toSeller: usd('39.99') } as const;
  const { seller } = desk.principals;
  await desk.database.transaction(seller, async (tx) => {
    const cause = (await desk.trade.readTrade(tx, tradeId)).facts.at(-1)?.entryId ?? '';
    await desk.trade.performFact(tx, seller, tradeId, 'claim-resolved', end, cause, 'seller');
  });
}

type Listed = { readonly type: string; readonly number: string; readonly documentId: string };

async function advice(tradeId: string) {
  const { items } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`)).body;
  const numbers = (type: string) =>
    (items as Listed[]).filter((one) => one.type === type).map(({ number }) => number);
  const { documentId } = (items as Listed[]).find((one) => one.type === 'RemittanceAdvice') as Listed;
  const { content } = (await desk.as('seller').get(`/api/v1/documents/${documentId}`)).body;
  const lines = (content as UblDocument).lines.map((line) => [
    line.notes[0]?.text,
    line.debit?.amount ?? `−${line.credit?.amount}`,
    ...line.references.map(({ id }) => id),
  ]);
  const found = await desk.as('seller').get(`/api/v1/trades/${tradeId}/discrepancies`);
  const told = (found.body.items as { rule: string; text: { en: string } }[])
    .filter(({ rule }) => rule === 'REMITTED_DIFFERS')
    .map(({ text }) => text.en);
  return {
    content: content as UblDocument,
    lines,
    told,
    invoices: numbers('Invoice'),
    notes: numbers('CreditNote'),
  };
}

describe('a remittance advice', () => {
  it('has a line for each invoice, each credit note and the fee, which come to what was paid', async () => {
    const { content, lines, told, invoices, notes } = await advice(await settled());
    expect([invoices.length, notes.length]).toEqual([2, 1]);
    expect(lines).toEqual([
      ['Released from escrow.', '326.88', invoices[0]],
      ['Released from escrow.', '150.00', invoices[1]],
      ['Credited: returned to the buyer from escrow.', '−10.01', notes[0]],
      ['Fee of the bank, deducted.', '−2.33'],
    ]);
    expect(content.remitted).toEqual(usd('464.54'));
    expect(told).toEqual([]);
  });

  it('is of the bank that paid, and never of the buyer, who did not make it out', async () => {
    const { content } = await advice(await settled());
    expect(content.parties.signatory?.identifiers[0]?.value).toBe(FIRMS.bank);
    expect(content.parties.accountingCustomer?.identifiers[0]?.value).toBe(FIRMS.buyer);
    expect(content.notes[0]?.text).toContain('not made out by the payer');
  });

  it('has a line for what banks kept on the way at the seller’s cost: what arrived is what is remitted', async () => {
    const payments = [{ instalmentId: '1', method: 'outside', amount: usd('466.87') }] as const;
    const charges = { payments, feesTotal: usd('0.00'), chargesTotal: usd('4.87') };
    const { content, lines, told } = await advice(await settled(charges, true, '4.87'));
    expect(lines.at(-1)).toEqual(['Charges of banks on the way, borne by the seller.', '−4.87']);
    expect(content.remitted).toEqual(usd('462.00'));
    // 476.88 sent − 4.87 kept; − 10.01 that went back is the 462.00 above.
    expect(content.notes.map(({ text }) => text).filter((text) => text.startsWith('Instalment'))).toEqual([
      'Instalment 1, by bank transfer (T/T): USD 472.01',
      'Instalment 1, paid back to the buyer outside the platform on 23 May 2026: USD 10.01',
    ]);
    expect(told).toEqual([]);
  });

  it('is the seller’s confirmation of what arrived, where the seller alone says so: nothing is called remitted', async () => {
    const payments = [{ instalmentId: '1', method: 'outside', amount: usd('466.87') }] as const;
    const charges = { payments, feesTotal: usd('0.00'), chargesTotal: usd('4.87') };
    const { content } = await advice(await settled(charges, true));
    expect(content.parties.signatory?.identifiers[0]?.value).toBe(FIRMS.seller);
    const sheets = (['en', 'zh-CN', 'ru'] as const).map((language) => sheetOf(content, language, undefined));
    expect(sheets.map(({ title }) => title)).toEqual([
      'Confirmation of payment received',
      '收款确认书',
      'Подтверждение получения оплаты',
    ]);
    const totals = sheets.map(({ blocks }) => {
      const block = blocks.find((one) => one.kind === 'totals');
      return block?.kind === 'totals' ? block.rows.map(({ label }) => label) : [];
    });
    expect(totals).toEqual([
      ['Amount received by the payee'],
      ['收款人实收金额'],
      ['Получено получателем платежа'],
    ]);
    expect(JSON.stringify(sheets[0])).not.toMatch(/remit/i);
  });

  it('of a bank says of what moved outside that the seller says so', async () => {
    const payments = [
      { instalmentId: '1', method: 'outside', amount: usd('66.87') },
      { instalmentId: '2', method: 'escrow', amount: usd('400.00') },
    ] as const;
    const { content } = await advice(await settled({ payments }));
    expect(content.notes.map(({ text }) => text)).toContain(
      'Instalment 1, by bank transfer (T/T), as the seller says: USD 66.87',
    );
    const { title } = sheetOf(content, 'en', undefined);
    expect(title).toBe('Statement of payment');
  });

  it('says how it was paid where that is on credit', async () => {
    const { lines } = await advice(await settled({ ...by('credit'), feesTotal: usd('0.00') }));
    expect(lines.map(([words]) => words)).toEqual([
      'Paid on credit.',
      'Paid on credit.',
      'Credited: no longer owed.',
    ]);
  });

  it('names each instalment that brought something, and what came back outside', async () => {
    const payments = [
      { instalmentId: '1', method: 'outside', amount: usd('466.87') },
      { instalmentId: '2', method: 'escrow', amount: usd('0.00') },
    ] as const;
    const { content } = await advice(await settled({ payments }, true));
    expect(content.parties.signatory?.identifiers[0]?.value).toBe(FIRMS.seller);
    expect(content.notes.map(({ text }) => text)).toEqual([
      `Stated by ${content.parties.signatory?.names[0]?.text}, and not made out by the payer.`,
      expect.stringContaining('并非付款方出具'),
      'Instalment 1, by bank transfer (T/T): USD 476.88',
      '第 1 期，电汇（T/T）：USD 476.88',
      'Instalment 1, paid back to the buyer outside the platform on 23 May 2026: USD 10.01',
      '第 1 期，2026年5月23日在平台外退还买方：USD 10.01',
    ]);
  });

  it('shows what was paid beyond the invoices, and what was not paid of them; the comparison tells it', async () => {
    const beyond = await advice(await settled({ released: usd('470.00') }));
    expect(beyond.lines[3]).toEqual(['Paid beyond what was invoiced.', '3.13']);
    expect(beyond.told).toHaveLength(1);
    expect(beyond.told[0]).toContain(': 466.87 USD; remitted by remittance advice');
    const open = await advice(await settled({ ...by('transfer'), released: usd('466.00') }));
    expect(open.lines.slice(0, 4).map(([words, amount]) => [words, amount])).toEqual([
      ['Paid by transfer.', '326.88'],
      ['Paid by transfer.', '150.00'],
      ['Credited: returned to the buyer by the seller.', '−10.01'],
      ['Not paid of what was invoiced.', '-0.87'],
    ]);
    expect(open.told).toHaveLength(1);
  });
});
