import type { TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForExport,
  stateRate,
} from './testing/clearance-desk.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const exw = { incoterm: 'EXW', place: { name: 'Jinhua', country: 'CN' } } as const;

it('CLEARANCE-33: under EXW out of China the seller is asked to declare, at the buyer’s cost; the buyer cannot', async () => {
  const tradeId = await readyForExport(desk, { terms: exw });
  const trade = await desk.as('seller').get(`/api/v1/trades/${tradeId}`);
  expect(trade.body.consequences).toMatchObject({ exportDeclarant: 'seller', importDeclarant: 'buyer' });
  const body = { direction: 'export', originCharges: usd('40.00') };
  expect((await declareAs(desk, 'buyer', tradeId, body)).body.code).toBe('NOT_YOUR_PART');
  const declared = await declareAs(desk, 'seller', tradeId, body);
  expect([declared.status, declared.body.payerOrganisationId]).toEqual([201, ORGANISATIONS.buyer]);
  expect(declared.body.declarantOrganisationId).toBe(ORGANISATIONS.seller);
});

it('what the price does not contain of the way to the port is asked for, also as nothing, and counts', async () => {
  const value = async (terms: object, body: object) => {
    const tradeId = await readyForExport(desk, { terms });
    const { body: reply } = await declareAs(desk, 'seller', tradeId, { direction: 'export', ...body });
    return reply.assessment?.customsValue.amount ?? reply.detail;
  };
  expect(await value(exw, {})).toContain('carriage to the port of exit');
  expect(await value(exw, { originCharges: usd('0.00') })).toBe('3372.50');
  expect(await value(exw, { originCharges: usd('40.00') })).toBe('3656.50');
  const fca = (name: string) => ({
    ...{ incoterm: 'FCA', place: { name, country: 'CN' } },
    portOfLoading: { name: 'Ningbo', country: 'CN' },
  });
  expect(await value(fca('Jinhua'), {})).toContain('carriage to the port of exit');
  expect(await value(fca('Ningbo'), {})).toBe('3372.50');
});
