import { parseMoney } from '@tongshang/money';
import { type Differences, details, ORGANISATIONS } from '@tongshang/settlement/testing';
import { DIFFERENCE_REASONS, inFull, onCredit, type Trade, type TradeTerms } from '@tongshang/trade';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL, type ClaimsDesk, claimsDesk, dispatchOf, usd } from './testing/claims-desk.ts';

let desk: ClaimsDesk;
beforeAll(async () => {
  desk = await claimsDesk();
});
afterAll(async () => {
  expect(await desk.unsound()).toEqual([]);
  await desk.close();
});

const minor = (money: { readonly amount: string; readonly currency: string }) => parseMoney(money).amount;

/** Stages that claims were seen in. */
const reached = new Set<string>();
const acted: ClaimsDesk['act'] = async (...said) => {
  const reply = await desk.act(...said);
  if (typeof reply.body?.stage === 'string') reached.add(reply.body.stage);
  return reply;
};

/** What holds at every moment: not a cent is made or lost, and what is disputed is there. */
async function checkMoney(tradeId: string): Promise<bigint> {
  const { held, released, refunded, disputed, total, instalments } = await desk.money(tradeId);
  const isAll = (...methods: string[]) => instalments.every(({ method }) => methods.includes(method));
  if (isAll('escrow', 'transfer'))
    expect(minor(held) + minor(released) + minor(refunded), 'every cent is somewhere').toBe(minor(total));
  if (isAll('escrow')) expect(minor(disputed) <= minor(held), 'what is disputed is held').toBe(true);
  return isAll('credit') || minor(disputed) > minor(held) ? minor(disputed) : minor(held);
}

/** What is left to do until nothing is held, by acts that the replies themselves offer. Both sides have gone silent. */
async function wayOut(tradeId: string): Promise<string[]> {
  const steps: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    if ((await checkMoney(tradeId)) === 0n) return steps;
    const open = (await desk.claims('bank', tradeId)).filter(
      ({ stage, against }) =>
        ['raised', 'answered', 'awaiting-goods'].includes(stage) && ['seller', 'buyer'].includes(against),
    );
    const [claim] = open;
    if (claim) {
      desk.wait(claim.stage === 'awaiting-goods' ? 61 : 15);
      // It gives away nothing that the seller has already.
      const held = Number((await desk.money(tradeId)).held.amount);
      const half = Math.min(Number(claim.amount.amount) / 2, held).toFixed(2);
      const decided = await desk.act('bank', claim.claimId, 'decision', {
        toBuyer: usd(half),
        reason: 'Nobody answered',
      });
      expect(decided.status, decided.text).toBe(201);
      steps.push('decided');
      continue;
    }
    const rest = await desk.raise('seller', tradeId, { reason: 'other', rest: true });
    if (rest.status !== 201) {
      const { claimable } = (await desk.as('seller').get(`/api/v1/trades/${tradeId}/claims`)).body;
      const raised = await desk.raise('seller', tradeId, { reason: 'other', amount: claimable });
      expect(raised.status, raised.text).toBe(201);
    }
    steps.push('claimed');
  }
  throw new Error(`no way out after ${steps.join(', ')}`);
}

/** A claim that waits for goods: nobody sends them, nobody receives them, or they differ. */
function awaitingGoods(
  remedy: 'return' | 'replacement',
  state: 'owed' | 'sent' | 'short',
): readonly [string, () => Promise<string>] {
  const [sender, receiver] =
    remedy === 'return' ? (['buyer', 'seller'] as const) : (['seller', 'buyer'] as const);
  return [
    `waiting for a ${remedy} that is ${state}`,
    async () => {
      const tradeId = await desk.underWay();
      const received = details.delivered({ 1: '99', 2: '60' }, { 1: { 'wrong-goods': '1' } });
      await desk.state('buyer', tradeId, 'delivered', received);
      const claimId = (await desk.claims('seller', tradeId))[0]?.claimId ?? '';
      const day = desk.now().toString().slice(0, 10);
      const movement = { freightBy: 'buyer', dispatchBy: day };
      await desk.act('buyer', claimId, 'proposals', { toBuyer: usd('1.00'), remedy, movement });
      await desk.act('seller', claimId, 'proposals/answer', { proposal: 1, answer: 'accepted' });
      const taken = [{ lineId: '1', quantity: '1', warehouseId: ORGANISATIONS.warehouse, source: 'stock' }];
      const sent = dispatchOf({ dispatchedOn: day, ...(remedy === 'replacement' ? { taken } : {}) });
      if (state !== 'owed') await desk.act(sender, claimId, 'dispatch', sent);
      const differences = [{ quantity: '1', reason: 'damaged-on-the-way' }];
      const short = { lines: [{ lineId: '1', received: '0', differences }] };
      if (state === 'short') await desk.act(receiver, claimId, 'receipt', short);
      const [claim] = await desk.claims('seller', tradeId);
      expect(claim?.stage).toBe(state === 'short' ? 'answered' : 'awaiting-goods');
      return tradeId;
    },
  ];
}

const halves: readonly (readonly [string, () => Promise<string>])[] = [
  ['secured and nothing more: import that can never be cleared', () => desk.funded()],
  [
    'made and packed by a seller that went under',
    async () => {
      const tradeId = await desk.funded();
      await desk.state('seller', tradeId, 'produced', details.produced(ALL));
      await desk.state('seller', tradeId, 'packed', details.packed(ALL));
      return tradeId;
    },
  ],
  ['under way to a buyer that is silent', () => desk.underWay()],
  [
    'under way with one shipment received',
    async () => {
      const tradeId = await desk.funded();
      await desk.ship(tradeId, { 1: '33' });
      await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '33' }));
      await desk.ship(tradeId, { 1: '67', 2: '60' });
      return tradeId;
    },
  ],
  [
    'received and never invoiced, with a claim that is refused',
    async () => {
      const tradeId = await desk.funded();
      await desk.ship(tradeId, ALL);
      await desk.state(
        'buyer',
        tradeId,
        'delivered',
        details.delivered({ 1: '99', 2: '60' }, { 1: { 'wrong-goods': '1' } }),
      );
      const [claim] = await desk.claims('seller', tradeId);
      await desk.act('seller', claim?.claimId ?? '', 'answer', { answer: 'refused' });
      return tradeId;
    },
  ],
  [
    'received in nothing but differences',
    async () => {
      const tradeId = await desk.underWay({ incoterm: 'DAP' });
      await desk.state(
        'buyer',
        tradeId,
        'delivered',
        details.delivered(
          { 1: '0', 2: '0' },
          { 1: { 'lost-on-the-way': '100' }, 2: { 'not-conforming': '60' } },
        ),
      );
      return tradeId;
    },
  ],
  ...(['return', 'replacement'] as const).flatMap((remedy) =>
    (['owed', 'sent', 'short'] as const).map((state) => awaitingGoods(remedy, state)),
  ),
  [
    'disputed in an offer that nobody answered',
    async () => {
      const tradeId = await desk.underWay();
      const { body } = await desk.raise('buyer', tradeId, { reason: 'other', amount: usd('99.99') });
      await desk.act('seller', body.claimId, 'proposals', { toBuyer: usd('3.33') });
      return tradeId;
    },
  ],
];

describe('money is never locked', () => {
  it.each(halves)('in a trade that is %s', async (_state, reach) => {
    const tradeId = await reach();
    expect(await checkMoney(tradeId)).toBeGreaterThan(0n);
    expect((await wayOut(tradeId)).length).toBeGreaterThan(0);
    const { released, refunded } = await desk.money(tradeId);
    expect(minor(released) + minor(refunded)).toBe(47500n);
  });

  it.each(['transfer', 'credit'] as const)(
    'paid by %s: the two agree, or confirm what was decided outside',
    async (method) => {
      const tradeId = await desk.underWay({
        payment: method === 'credit' ? onCredit(30) : inFull(method),
      });
      await desk.state(
        'buyer',
        tradeId,
        'delivered',
        details.delivered({ 1: '90', 2: '60' }, { 1: { 'not-conforming': '10' } }),
      );
      const [claim] = await desk.claims('seller', tradeId);
      await desk.act('seller', claim?.claimId ?? '', 'answer', { answer: 'refused' });
      await desk.act('seller', claim?.claimId ?? '', 'proposals', {
        toBuyer: usd('12.50'),
        outside: true,
        reason: 'Award',
      });
      await desk.act('buyer', claim?.claimId ?? '', 'proposals/answer', { proposal: 1, answer: 'accepted' });
      if (method === 'credit') {
        await desk.payIn('buyer', '475.00');
        await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/payments`, {});
      }
      expect(await desk.money(tradeId)).toMatchObject({
        state: 'settled',
        refunded: usd('12.50'),
        released: usd('462.50'),
      });
    },
  );
});

type Step =
  | { readonly do: 'goods'; readonly claim: number; readonly isAnew: boolean; readonly cents: number }
  | { readonly do: 'ship'; readonly share: number }
  | { readonly do: 'receive'; readonly shipment: number; readonly different: number; readonly reason: number }
  | {
      readonly do: 'raise';
      readonly by: 'buyer' | 'seller';
      readonly scope: 'rest' | 'shipment' | 'amount';
      readonly cents: number;
    }
  | {
      readonly do: 'act';
      readonly by: 'buyer' | 'seller' | 'bank';
      readonly claim: number;
      readonly act: number;
      readonly cents: number;
    }
  | { readonly do: 'invoice' }
  | { readonly do: 'wait'; readonly days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('ship' as const), share: fc.constantFrom(30, 50, 100) }),
  fc.record({
    do: fc.constant('receive' as const),
    shipment: fc.nat(2),
    different: fc.constantFrom(0, 1, 3, 1000),
    reason: fc.nat(4),
  }),
  fc.record({
    do: fc.constant('raise' as const),
    by: fc.constantFrom('buyer' as const, 'seller' as const),
    scope: fc.constantFrom('rest' as const, 'shipment' as const, 'amount' as const),
    cents: fc.integer({ min: 1, max: 30000 }),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('act' as const),
      by: fc.constantFrom('buyer' as const, 'seller' as const, 'bank' as const),
      claim: fc.nat(3),
      act: fc.constantFrom(0, 0, 0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 8),
      cents: fc.nat(47500),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('goods' as const),
      claim: fc.nat(3),
      isAnew: fc.boolean(),
      cents: fc.nat(47500),
    }),
  },
  fc.record({ do: fc.constant('invoice' as const) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(3, 15, 90) }),
);

const dollars = (cents: number) => usd((cents / 100).toFixed(2));
const packedOf = (trade: Trade) =>
  trade.facts.flatMap((stated) => (stated.fact === 'packed' ? [stated.details] : []));

/** Tries a step; what it may not be is refused, and that is well. */
async function take(tradeId: string, wanted: Step): Promise<void> {
  const trade = await desk.read(tradeId);
  switch (wanted.do) {
    case 'wait':
      desk.wait(wanted.days);
      return;
    case 'ship': {
      const done = packedOf(trade).flatMap(({ handlingUnits }) =>
        handlingUnits.flatMap(({ contents }) => contents),
      );
      const amounts = trade.lines.map(({ lineId, quantity }) => {
        const packed = done
          .filter((one) => one.lineId === lineId)
          .reduce((sum, one) => sum + Number(one.quantity), 0);
        return [lineId, String(Math.ceil(((Number(quantity.value) - packed) * wanted.share) / 100))] as const;
      });
      return desk.ship(tradeId, Object.fromEntries(amounts.filter(([, quantity]) => quantity !== '0')));
    }
    case 'receive': {
      const shipment = packedOf(trade)[wanted.shipment];
      const received: Record<string, string> = {};
      const differences: Record<string, Record<string, string>> = {};
      for (const { lineId, quantity } of (shipment?.handlingUnits ?? []).flatMap(
        ({ contents }) => contents,
      )) {
        const different = Math.min(wanted.different, Number(quantity));
        received[lineId] = String(Number(quantity) - different);
        const reason = DIFFERENCE_REASONS[(wanted.reason + Number(lineId)) % DIFFERENCE_REASONS.length] ?? '';
        if (different > 0) differences[lineId] = { [reason]: String(different) };
      }
      const said = details.delivered(received, differences as Differences);
      return desk.state('buyer', tradeId, 'delivered', {
        ...said,
        shipmentId: shipment?.shipmentId ?? ORGANISATIONS.bank,
      });
    }
    case 'invoice':
      return desk.state('seller', tradeId, 'invoiced', details.invoiced('475.00'));
    case 'raise': {
      const shipmentId = packedOf(trade)[0]?.shipmentId;
      const scope = {
        rest: { rest: true },
        shipment: { shipmentId },
        amount: { amount: dollars(wanted.cents) },
      }[wanted.scope];
      await desk.raise(wanted.by, tradeId, { reason: 'other', ...scope });
      return;
    }
    case 'goods': {
      const claim = (await desk.claims('bank', tradeId))[wanted.claim];
      if (claim) await moveGoods(trade, claim, wanted);
      return;
    }
    case 'act': {
      const claim = (await desk.claims('bank', tradeId))[wanted.claim];
      if (!claim) return;
      const toBuyer = dollars(wanted.cents % (Number(minor(claim.amount)) + 1));
      const [path, body] = (
        [
          ['answer', { answer: 'accepted' }],
          ['answer', { answer: 'refused' }],
          ['proposals', { toBuyer }],
          ['proposals/answer', { proposal: claim.proposal?.number ?? 1, answer: 'accepted' }],
          ['decision', { toBuyer, reason: 'So' }],
          ['withdrawal', {}],
          ['proposals', { toBuyer, ...moving(wanted.cents) }],
          ['dispatch', dispatched(trade, claim, wanted.by)],
          ['receipt', { lines: receivedOf(claim, wanted.cents), isAccepted: wanted.cents % 2 === 0 }],
          ['proposals/answer', { proposal: claim.proposal?.number ?? 1, answer: 'accepted' }],
        ] as const
      )[wanted.act] ?? ['withdrawal', {}];
      await acted(wanted.by, claim.claimId, path, body);
    }
  }
}

/** An offer by which goods go back, or are replaced. */
const moving = (cents: number) => ({
  remedy: cents % 2 === 0 ? 'return' : 'replacement',
  movement: { freightBy: 'seller', dispatchBy: desk.now().toString().slice(0, 10) },
});

type Claim = Awaited<ReturnType<ClaimsDesk['claims']>>[number];
const linesOf = ({ movement }: Claim) =>
  (movement as { lines?: readonly { lineId: string; quantity: string }[] } | null)?.lines ?? [];

const dispatched = (_trade: Trade, claim: Claim, by: string) => {
  const warehouseId = ORGANISATIONS.warehouse;
  const taken = linesOf(claim).map((line) => ({ ...line, warehouseId, source: 'made' }));
  const dispatchedOn = desk.now().toString().slice(0, 10);
  return dispatchOf({ dispatchedOn, ...(by === 'seller' ? { taken } : {}) });
};

const receivedOf = (claim: Claim, cents: number) =>
  linesOf(claim).map(({ lineId, quantity }) => {
    const missing = Math.min(cents % 3, Number(quantity));
    const differences = [{ quantity: String(missing), reason: 'lost-on-the-way' }];
    return {
      ...{ lineId, received: String(Number(quantity) - missing) },
      ...(missing > 0 ? { differences } : {}),
    };
  });

/** Half of the goods come, of which some differ. */
async function receiveDiffering(tradeId: string): Promise<void> {
  await desk.ship(tradeId, { 1: '50', 2: '30' });
  const differences = { 1: { 'not-conforming': '7' }, 2: { 'wrong-goods': '2' } };
  await desk.state('buyer', tradeId, 'delivered', details.delivered({ 1: '43', 2: '28' }, differences));
}

/** Both agree that goods go back or are replaced; where they have, whose turn it is sends or receives them. */
async function moveGoods(trade: Trade, claim: Claim, { isAnew, cents }: { isAnew: boolean; cents: number }) {
  const { claimId, waitsFor } = claim;
  if (claim.stage !== 'awaiting-goods' || isAnew) {
    const toBuyer = dollars(cents % (Number(minor(claim.amount)) + 1));
    const offered = await acted('seller', claimId, 'proposals', { toBuyer, ...moving(cents) });
    const proposal = offered.body.proposal?.number;
    await acted('buyer', claimId, 'proposals/answer', { proposal, answer: 'accepted' });
    return;
  }
  const by = waitsFor?.organisationId === ORGANISATIONS.seller ? 'seller' : 'buyer';
  if (waitsFor?.act === 'dispatch') await acted(by, claimId, 'dispatch', dispatched(trade, claim, by));
  else await acted(by, claimId, 'receipt', { lines: receivedOf(claim, cents), isAccepted: cents % 2 === 0 });
}

const THIRTY = { instalmentId: '1', share: '30', due: { event: 'order' } } as const;
const SEVENTY = { instalmentId: '2', share: '70', method: 'escrow', due: { event: 'shipment' } } as const;
const TERMS: readonly Partial<TradeTerms>[] = [
  { incoterm: 'FOB' },
  { incoterm: 'CIF', payment: [{ ...THIRTY, method: 'transfer' }, SEVENTY] },
  { incoterm: 'DAP', payment: [{ ...THIRTY, method: 'escrow' }, SEVENTY] },
];

describe('whatever anybody does', () => {
  it('every cent is released, given back or held, and there is a way out from wherever it led', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TERMS),
        fc.boolean(),
        fc.array(step, { minLength: 6, maxLength: 18 }),
        async (terms, isReceived, steps) => {
          const tradeId = await desk.funded(terms);
          if (isReceived) await receiveDiffering(tradeId);
          for (const one of steps) {
            await take(tradeId, one).catch((error: { code?: string }) => {
              if (typeof error.code !== 'string') throw error;
            });
            await checkMoney(tradeId);
          }
          for (const { stage } of await desk.claims('bank', tradeId)) reached.add(stage);
          for (const wayStep of await wayOut(tradeId)) reached.add(`out: ${wayStep}`);
          const { released, refunded } = await desk.money(tradeId);
          expect(minor(released) + minor(refunded)).toBe(47500n);
        },
      ),
      { numRuns: 20, seed: 20260308 },
    );
    expect([...reached].sort()).toEqual(
      expect.arrayContaining([
        'agreed',
        'answered',
        'awaiting-goods',
        'lapsed',
        'out: claimed',
        'out: decided',
        'raised',
        'withdrawn',
      ]),
    );
  }, 120_000);
});
