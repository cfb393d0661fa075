import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Desk, documentDesk, stated } from './testing/document-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await documentDesk();
});
afterAll(() => desk.close());

const OWN = 'GB82 WEST 1234 5698 7654 32';
const OTHER = 'DE89 3704 0044 0532 0130 00';

async function invoiced(id: string, billing: object = {}): Promise<string> {
  const tradeId = await desk.order();
  const all = { '1': '100', '2': '60.5' };
  await desk.state('buyer', tradeId, 'funded', stated.funded('476.88'));
  await desk.state('seller', tradeId, 'produced', stated.produced(all));
  await desk.state('seller', tradeId, 'packed', stated.packed(all));
  const body = { billing: { account: { id, ...billing } } };
  const reply = await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/invoices`, body);
  return reply.body.code ?? 'stated';
}

async function proforma(id: string): Promise<string> {
  const body = { type: 'ProformaInvoice', account: { id } };
  const reply = await desk.issue('seller', await desk.order(), body);
  return reply.body.code ?? 'stated';
}

it('a firm that states no account names any, with right check digits and a name that hides nothing', async () => {
  expect(await invoiced(OTHER)).toBe('stated');
  expect(await invoiced(OTHER.replace(/0$/, '1'))).toBe('ACCOUNT_CHECK_DIGIT');
  expect(await invoiced('6222 0212 3456 7890')).toBe('stated');
  expect(await invoiced(OTHER, { name: 'Kiln \u202Eeuro' })).toBe('INPUT_INVALID');
});

it('a firm that states accounts is paid to one of these, whoever writes its papers', async () => {
  const accounts = [
    { iban: OWN, currency: 'USD' },
    { accountNumber: '6222 0001 1122', bic: 'BKCHCNBJ', holder: 'Kiln 8', currency: 'USD' },
  ];
  const kept = await desk.as('seller').send('PUT', '/api/v1/firm-profile/bank', { version: 0, accounts });
  expect(kept.status, kept.text).toBe(200);
  expect(await invoiced(OWN.replaceAll(' ', ''))).toBe('stated');
  expect(await invoiced(OTHER)).toBe('ACCOUNT_NOT_OF_FIRM');
  const number = '622200011122';
  expect(await invoiced(number, { bank: 'BKCHCNBJ', name: 'Kiln  8' })).toBe('stated');
  for (const other of [{ bank: 'THIEFGB2' }, { name: 'Thief Ltd' }, { bankName: 'Bank of Thieves' }])
    expect(await invoiced(number, other), JSON.stringify(other)).toBe('ACCOUNT_NOT_OF_FIRM');
  expect(await proforma(OWN)).toBe('stated');
  expect(await proforma(OTHER)).toBe('ACCOUNT_NOT_OF_FIRM');
});
