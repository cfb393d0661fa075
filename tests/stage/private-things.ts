import { inFull, onCredit } from '@tongshang/trade';
import type { Caller } from './caller.ts';
import { isolationSeeds } from './isolation-seeds.ts';
import { personOf } from './platform.ts';
import { carry, FELIXSTOWE, type Hands, handsOf, orderByHand, stateRates } from './trade-by-hand.ts';
import { CANARY, type World } from './two-pairs.ts';

type Unfilled = Omit<World, 'owned'>;

/** Gives the first pair something in every table, private throughout; the ids by the name of their path parameter. */
export async function fillFirst(world: Unfilled): Promise<Record<string, string>> {
  const { first, sellerOfFirst: seller, buyerOfFirst: buyer, shared, staged } = world;
  const { organisationId } = staged.access.parties.seller as unknown as { organisationId: string };
  const seeded = {
    ...{ database: staged.test.database, mark: CANARY, seller, buyer, shared },
    sellerId: first.seller.organisationId,
    buyerId: first.buyer.organisationId,
    person: await personOf(staged, 'seller'),
    personsFirmId: organisationId,
    tradeId: first.summary.tradeId ?? '',
    openTradeId: await tradesOnTheirWay(world),
  };
  const owned: Record<string, string> = {};
  for (const seed of await isolationSeeds()) Object.assign(owned, await seed.fill?.(seeded));
  return owned;
}

/** Trades on their way: an amendment that waits, goods held for inspection and their money by the bank, a delivery that is not paid yet. */
async function tradesOnTheirWay(world: Unfilled): Promise<string> {
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
  const { customs, bank } = world.shared as { customs: Caller; bank: Caller };
  const hold = { decision: 'hold', reason: `${CANARY}: seals` };
  await customs.post(`/api/v1/declarations/${declarationId}/votes`, hold);
  const appointedFor = Temporal.Now.instant().add({ hours: 20 }).toString();
  const appointment = { appointedFor, place: `Shed ${CANARY}` };
  await customs.post(`/api/v1/declarations/${declarationId}/inspection`, appointment);
  await bank.post(held.at('/holds'), { reason: `${CANARY}: a name on a list` });
  await carry(await orderByHand(hands, { mark: CANARY, payment: onCredit(30) }), 'delivered');
  await sendBack(hands);
  const cancelled = await orderByHand(hands, { mark: CANARY });
  await carry(cancelled, 'invoiced');
  await world.buyerOfFirst.post(cancelled.at('/cancellation'), { reason: `${CANARY}: not needed` });
  await world.sellerOfFirst.post(cancelled.at('/cancellation/answer'), { answer: 'accepted' });
  await oweBack(hands);
  return amended.tradeId;
}

/** A trade paid in advance and cancelled after its seller had spent the money, which it says it has paid back outside. */
async function oweBack(hands: Hands): Promise<void> {
  const { seller, buyer } = hands;
  const trade = await orderByHand(hands, { mark: CANARY, payment: inFull('transfer') });
  await trade.fund();
  const { items } = await seller.get('/api/v1/accounts?limit=100');
  for (const { accountId, kind, available, currency } of items)
    if (kind === 'cash' && currency === 'USD' && available.amount !== '0.00')
      await seller.post(`/api/v1/accounts/${accountId}/withdrawals`, { amount: available });
  await buyer.post(trade.at('/cancellation'), { reason: `${CANARY}: not needed` });
  const on = Temporal.Now.plainDateISO('UTC').toString();
  await seller.post(trade.at('/refunds'), { instalmentId: '1', on, reference: `${CANARY} TT` });
}

/** Two pieces that do not conform, on their way back: seller and buyer agreed to it. */
async function sendBack(hands: Hands): Promise<void> {
  const { buyer, seller } = hands;
  const trade = await orderByHand(hands, { mark: CANARY });
  await carry(trade, 'import-released');
  await trade.receive({ 1: '98', 2: '40' }, { 1: { 'not-conforming': '2' } });
  const { items } = await buyer.get(trade.at('/claims'));
  const url = `/api/v1/claims/${items[0].claimId}`;
  const day = Temporal.Now.plainDateISO('UTC').toString();
  await seller.post(`${url}/proposals`, {
    toBuyer: items[0].amount,
    ...{ remedy: 'return', movement: { freightBy: 'seller', dispatchBy: day }, reason: CANARY },
  });
  await buyer.post(`${url}/proposals/answer`, { proposal: 1, answer: 'accepted' });
  await buyer.post(`${url}/dispatch`, {
    ...{ dispatchedOn: day, place: FELIXSTOWE, modeOfTransport: 'sea', carrierName: `${CANARY} Line` },
    ...{ transportDocumentNumber: `${CANARY}-1`, packages: 1, grossWeightKg: '9', note: CANARY },
  });
}
