import { details, type TradeDesk } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForExport,
  releaseBy,
  stateRate,
} from './testing/clearance-desk.ts';
import { claimed, sentBack } from './testing/goods-of-a-claim.ts';
import { assessed, declareOutsideAs, exported } from './testing/stated-assessment.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const AUTHORITIES = ['customs', 'quality', 'tax'] as const;

/** Goods sold from one country to another, both of whose authorities are on board, come in and are found wanting; twelve toasters go back. */
async function goingBack(desk: TradeDesk) {
  const tradeId = await readyForExport(desk);
  const out = await declareOutsideAs(desk, 'seller', tradeId, exported);
  if (out.status !== 201) throw new Error(out.text);
  await releaseBy(desk, out.body.declarationId, ...AUTHORITIES);
  await desk.state('carrier', tradeId, 'shipped', details.shipped());
  const came = await declareOutsideAs(desk, 'buyer', tradeId, { ...assessed, paidOn: '2026-03-03' });
  if (came.status !== 201) throw new Error(came.text);
  await releaseBy(desk, came.body.declarationId, ...AUTHORITIES);
  await desk.state(
    'buyer',
    tradeId,
    'delivered',
    details.delivered({ 1: '100', 2: '48' }, { 2: { 'not-conforming': '12' } }),
  );
  const claimId = await claimed(desk, tradeId);
  return { tradeId, movementId: await sentBack(desk, tradeId, claimId) };
}

/** All that is to be held of a declaration: where, by which procedure, what it owes, what of it is relieved or asked back. */
const seen = ({ status, body, text }: Awaited<ReturnType<typeof declareAs>>) => {
  expect(status, text).toBe(201);
  const { country, procedure, payment, payerOrganisationId, assessment, items, movement } = body;
  return {
    ...{ country, procedure, payment, payerOrganisationId, total: assessment.total },
    ...{ customsValue: assessment.customsValue, tariff: assessment.tariffVersion },
    goods: items.map(
      (item: { lineId: string; quantity: { value: string } }) => `${item.lineId} ${item.quantity.value}`,
    ),
    relief: movement.relief?.en,
    reclaim: movement.dutyToReclaim,
  };
};

const FREE = {
  payment: 'none',
  total: usd('0.00'),
  customsValue: usd('45.00'),
  tariff: 'relieved',
  goods: ['2 12'],
};

describe.each([
  ['DE', '6110 F01', /Union goods that return within three years .* article 203/],
  ['US', '01', /^Free under HTSUS 9801\.00\.10: goods that return within three years/],
] as const)('goods that go back into %s', (country, procedure, law) => {
  let desk: TradeDesk;
  beforeAll(async () => {
    const of = [country, 'CN'];
    desk = await clearanceDesk({
      countries: { seller: country, buyer: 'CN' },
      jurisdictions: () => ({ customs: of, quality: of, tax: of }),
    });
    await stateRate(desk, 'USD', 'CNY', '7.1');
  });
  afterAll(() => desk.close());

  it('leave China by the buyer, and come in free of duty as they left, on the votes of the authorities there', async () => {
    const { tradeId, movementId } = await goingBack(desk);
    const leaving = seen(await declareAs(desk, 'buyer', tradeId, { direction: 'export', movementId }));
    expect(leaving).toMatchObject({ country: 'CN', procedure: '4561', payment: 'none' });
    // Twelve of sixty toasters, on which 5.64 was paid: 1.128, nothing rounded up; that it was paid outside is the buyer's word.
    expect(leaving.reclaim).toMatchObject({
      ...{ payerOrganisationId: ORGANISATIONS.buyer, declarationNumber: assessed.declarationNumber },
      ...{ amount: eur('1.12'), isStated: true },
    });
    const back = { direction: 'import', movementId, isUnaltered: true };
    const declared = await declareAs(desk, 'seller', tradeId, back);
    const shown = seen(declared);
    expect(shown).toMatchObject({ ...FREE, country, procedure, payerOrganisationId: ORGANISATIONS.seller });
    expect(shown.relief).toMatch(law);
    await releaseBy(desk, declared.body.declarationId, ...AUTHORITIES);
    const { facts } = await desk.read(tradeId);
    expect(facts.findLast(({ fact }) => fact === 'remedy-released')?.details).toMatchObject({ movementId });
  });

  it('are assessed by the tariff where they were altered', async () => {
    const { tradeId, movementId } = await goingBack(desk);
    const altered = { direction: 'import', movementId, isUnaltered: false };
    const { status, body } = await declareAs(desk, 'seller', tradeId, altered);
    // Nothing is relieved and nothing guessed: of the Union no tariff is held, of the United States none of this heading.
    const code = country === 'DE' ? 'TARIFF_NOT_HELD' : 'DUTY_HEADING_MISSING';
    expect([status, body.code]).toEqual([422, code]);
  });
});

describe.each([
  ['DE', '1040', /^Repayment of import duty: .* article 118/],
  ['US', 'export', /^Drawback of duty on rejected merchandise .* 1313\(c\)/],
] as const)('goods that go back out of %s', (country, procedure, law) => {
  it('leave free, with the share of the duty that was paid on them and the law by which it is asked back', async () => {
    const of = [country, 'CN'];
    const desk = await clearanceDesk({
      countries: { seller: 'CN', buyer: country },
      jurisdictions: () => ({ customs: of, quality: of, tax: of }),
    });
    try {
      await stateRate(desk, 'USD', 'CNY', '7.1');
      const { tradeId, movementId } = await goingBack(desk);
      const leaving = seen(await declareAs(desk, 'buyer', tradeId, { direction: 'export', movementId }));
      expect(leaving).toMatchObject({ country, procedure, payment: 'none', total: usd('0.00') });
      expect(leaving.reclaim).toMatchObject({ amount: eur('1.12'), isStated: true });
      expect(leaving.reclaim.law.en).toMatch(law);
      const back = { direction: 'import', movementId, isUnaltered: true };
      expect(seen(await declareAs(desk, 'seller', tradeId, back))).toMatchObject({
        ...FREE,
        ...{ country: 'CN', procedure: '4561', payerOrganisationId: ORGANISATIONS.seller },
      });
    } finally {
      await desk.close();
    }
  });
});
