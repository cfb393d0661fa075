import type { PurchaseOrder } from '@tongshang/purchase-order';
import { type FactsFile, readFacts, withPapers } from '@tongshang/walk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purchaseOrder } from '../stage/orders.ts';
import { type StagedPlatform, stagePlatform } from '../stage/platform.ts';

let staged: StagedPlatform;
beforeAll(async () => {
  staged = await stagePlatform();
});
afterAll(() => staged?.close());

const PAPER = new TextEncoder().encode('%PDF-1.4 cover');

/** Goods worth USD 570.00, insured by the seller. */
const cifOrder = (orderNumber: string, incoterm: 'CIF' | 'CIP' = 'CIF'): PurchaseOrder =>
  purchaseOrder({
    orderNumber,
    deliveryTerms: { incoterm, place: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' } },
  });

const COVER = {
  ...{ certificateNumber: 'PICC-26-0098', insurer: { name: 'PICC', country: 'CN', city: 'Ningbo' } },
  signed: { capacity: 'insurer-agent', name: 'Zhang Wei' },
  ...{ issuedOn: '2026-03-02', insuredAmount: '627.00', clauses: 'A' },
  claimsPayableAt: { name: 'London', country: 'GB' },
  ...{ premium: '4.10', paper: 'cover.pdf' },
};

const read = async (tradeId: string | undefined, what: string) => {
  const { address, parties } = staged.access;
  const reply = await fetch(new URL(`/api/v1/trades/${tradeId}${what}`, address), {
    headers: { authorization: `Bearer ${parties.bank?.apiKey}` },
  });
  return reply.json() as Promise<never>;
};

const insuredOf = async (tradeId: string | undefined) => {
  const { facts } = (await read(tradeId, '')) as { facts: { fact: string; details: object }[] };
  return facts.find(({ fact }) => fact === 'insured')?.details;
};

const rulesOf = async (tradeId: string | undefined) =>
  ((await read(tradeId, '/discrepancies')) as { items: { rule: string }[] }).items.map(({ rule }) => rule);

describe('insurance under CIF and CIP', () => {
  it('is as the facts state it, with the insurer’s paper', async () => {
    const file = readFacts(new TextEncoder().encode(JSON.stringify({ insurance: COVER })));
    const facts = await withPapers(file, async (name) => {
      expect(name).toBe('cover.pdf');
      return PAPER;
    });
    const summary = await staged.walker.walk(cifOrder('PO-CIF-1'), {
      ...{ facts, demonstration: true, until: 'shipped' },
    });
    expect([summary.stop, summary.milestones.map(({ milestone }) => milestone)]).toEqual([
      undefined,
      expect.arrayContaining(['insured']),
    ]);
    expect(await insuredOf(summary.tradeId)).toMatchObject({
      ...{ certificateNumber: 'PICC-26-0098', kind: 'certificate', clauses: 'A' },
      ...{ insuredAmount: { amount: '627.00', currency: 'USD' }, insurer: { name: { en: 'PICC' } } },
    });
    expect(await insuredOf(summary.tradeId)).not.toHaveProperty('demonstration');
    expect(summary.demonstration.filter((field) => field.startsWith('insurance/'))).toEqual([]);
    expect(await rulesOf(summary.tradeId)).not.toContain('INSURANCE_MISSING');
  });

  it('that nobody states is made up where that is wanted, and marked so', async () => {
    const summary = await staged.walker.walk(cifOrder('PO-CIP-2', 'CIP'), {
      ...{ demonstration: true, until: 'shipped' },
    });
    expect(summary.stop).toBeUndefined();
    const insured = await insuredOf(summary.tradeId);
    expect(insured).toMatchObject({ clauses: 'A', insuredAmount: { amount: '627.00', currency: 'USD' } });
    expect(insured).toMatchObject({
      demonstration: [
        ...['certificateNumber', 'insurer', 'signed', 'issuedOn', 'insuredAmount', 'clauses'],
        ...['claimsPayableAt', 'paper', 'kind'],
      ],
    });
    expect(summary.demonstration).toContain('insurance/insuredAmount');
    expect(await rulesOf(summary.tradeId)).not.toContain('INSURANCE_MISSING');
  });

  it('is asked for otherwise, by what of it is missing', async () => {
    const complete: FactsFile = {
      packing: { '*': { quantityEach: '12' } },
      terms: { paymentTerm: 'escrow', leadTimeDays: 14 },
      lines: { '*': { hsCode: '691110', originCountry: 'CN', netWeightKg: '60', grossWeightKg: '66' } },
    };
    const stopped = await staged.walker.walk(cifOrder('PO-CIF-3'), {
      facts: { ...complete, terms: { ...complete.terms, ...PORTS } },
    });
    expect(stopped.stop).toEqual({ milestone: 'insured', missing: ['insurance'] });
    const { insuredAmount: _amount, clauses: _clauses, ...half } = COVER;
    const asked = await staged.walker.walk(cifOrder('PO-CIF-4'), {
      facts: { ...complete, terms: { ...complete.terms, ...PORTS }, insurance: half as never },
    });
    expect(asked.stop?.missing).toEqual(['insurance/insuredAmount', 'insurance/clauses']);
  });

  it('of too little is refused, not raised', async () => {
    const insurance = { ...COVER, insuredAmount: '626.99', paperBytes: PAPER } as FactsFile['insurance'];
    const stopped = await staged.walker.walk(cifOrder('PO-CIF-5'), {
      ...{ facts: insurance ? { insurance } : {}, demonstration: true },
    });
    expect(stopped.stop).toMatchObject({
      milestone: 'insured',
      problem: expect.stringContaining('INSURED_TOO_LITTLE'),
    });
  });
});

const PORTS = {
  portOfLoading: { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' },
  portOfDischarge: { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' },
};
