import type { TradeDesk, Who } from '@tongshang/settlement/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarationActions } from './actions.ts';
import {
  clearanceDesk,
  declareAs,
  ORGANISATIONS,
  readyForImport,
  releaseBy,
  stateRate,
} from './testing/clearance-desk.ts';
import { paidOutside } from './testing/paid-outside.ts';

let desk: TradeDesk;
beforeAll(async () => {
  desk = await clearanceDesk();
  await stateRate(desk, 'USD', 'CNY', '7.1');
  await stateRate(desk, 'USD', 'GBP', '0.8');
});
afterAll(() => desk.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const tomorrow = () => Temporal.Now.instant().add({ hours: 24 }).toString();

async function imported(): Promise<string> {
  const tradeId = await readyForImport(desk);
  const charges = { freight: usd('20.00'), insurance: usd('5.00') };
  const { body } = await declareAs(desk, 'buyer', tradeId, { direction: 'import', ...charges });
  await desk.payIn('buyer', '500.00', 'GBP');
  return body.declarationId;
}

type Name =
  | 'vote'
  | 'hold'
  | 'appoint-inspection'
  | 'record-inspection'
  | 'pay'
  | 'guarantee'
  | 'state-payment'
  | 'take-back-payment'
  | 'answer-payment';
const NAMES: readonly Name[] = [
  'vote',
  'hold',
  'appoint-inspection',
  'record-inspection',
  'pay',
  'guarantee',
  'state-payment',
  'take-back-payment',
  'answer-payment',
];
const WHO = ['seller', 'buyer', 'customs', 'quality', 'tax'] as const;

const COMMANDS: Readonly<Record<Name, () => readonly [path: string, body: object]>> = {
  vote: () => ['votes', { decision: 'release' }],
  hold: () => ['votes', { decision: 'hold', reason: 'Seal unclear' }],
  'appoint-inspection': () => ['inspection', { appointedFor: tomorrow(), place: 'Felixstowe' }],
  'record-inspection': () => ['inspection/result', { result: 'conforms' }],
  pay: () => ['payment', { method: 'pay' }],
  guarantee: () => ['payment', { method: 'guarantee' }],
  'state-payment': () => ['outside-payment', paidOutside],
  'take-back-payment': () => ['outside-payment/withdrawal', {}],
  'answer-payment': () => ['outside-payment/answer', { answer: 'confirmed' }],
};

async function carryOut(who: Who, id: string, name: Name) {
  const [path, body] = COMMANDS[name]();
  const { outsidePayments = [] } = (await desk.as('buyer').get(`/api/v1/declarations/${id}`)).body;
  const meant = path.startsWith('outside-payment/') ? { paymentId: outsidePayments.at(-1)?.paymentId } : {};
  return desk.as(who).send('POST', `/api/v1/declarations/${id}/${path}`, { ...meant, ...body });
}

type Offered = { action: Name; ready: boolean; lacks: string[] };
const offered = async (who: Who, id: string): Promise<Offered[]> =>
  (await desk.as(who).get(`/api/v1/declarations/${id}`)).body.actions;

/** Tries all that must be refused, of everyone; says what each may do, `name!` where something stands in its way. */
async function sweep(id: string): Promise<Record<string, string>> {
  const rows: Record<string, string> = {};
  for (const who of WHO) {
    const actions = await offered(who, id);
    for (const name of NAMES) {
      const found = actions.find(({ action }) => action === name);
      if (found?.ready) continue;
      const { status, body } = await carryOut(who, id, name);
      expect([who, name, status >= 400]).toEqual([who, name, true]);
      if (found) expect([who, name, found.lacks]).toEqual([who, name, [body.code]]);
    }
    if (actions.length > 0) {
      rows[who] = actions.map(({ action, ready }) => action + (ready ? '' : '!')).join(' ');
    }
  }
  return rows;
}

async function take(who: Who, id: string, name: Name): Promise<void> {
  expect((await offered(who, id)).filter(({ ready }) => ready).map(({ action }) => action)).toContain(name);
  const { status, text } = await carryOut(who, id, name);
  if (status !== 201) throw new Error(`${name} was offered and refused: ${text}`);
}

describe('what a declaration offers', () => {
  it('is what its endpoints accept, from hold to release', async () => {
    const id = await imported();
    const voting = 'vote hold';
    const payer = { buyer: 'pay guarantee state-payment' };
    expect(await sweep(id)).toEqual({ ...payer, customs: voting, quality: voting, tax: voting });
    await take('customs', id, 'hold');
    const appointing = `${voting} appoint-inspection`;
    expect(await sweep(id)).toEqual({ ...payer, customs: appointing, quality: appointing, tax: appointing });
    await take('customs', id, 'appoint-inspection');
    const recording = `record-inspection ${voting}`;
    expect(await sweep(id)).toEqual({
      ...payer,
      customs: 'record-inspection vote! hold',
      quality: recording,
      tax: recording,
    });
    await take('tax', id, 'vote');
    expect(await sweep(id)).toMatchObject({ tax: 'record-inspection' });
    await take('tax', id, 'record-inspection');
    await take('buyer', id, 'guarantee');
    expect(await sweep(id)).toMatchObject({ buyer: 'pay state-payment', customs: voting });
    await releaseBy(desk, id, 'customs', 'quality');
    expect(await sweep(id)).toEqual({ buyer: 'pay state-payment' });
    await take('buyer', id, 'pay');
    expect(await sweep(id)).toEqual({});
  });

  it('is nothing of a declaration that is withdrawn', () => {
    const of = {
      declaration: {
        ...({ state: 'withdrawn', payment: 'guaranteed', outside: null } as const),
        ...{ payerOrganisationId: ORGANISATIONS.buyer, declarantOrganisationId: ORGANISATIONS.buyer },
      },
      cases: [],
      inspections: [],
      payments: [],
    } as const;
    const scopes = new Set(['clearance:declare', 'clearance:vote'] as const);
    const principal = { organisationId: ORGANISATIONS.buyer, scopes } as never;
    expect(declarationActions(of, principal)).toEqual([]);
    expect(
      declarationActions({ ...of, declaration: { ...of.declaration, state: 'released' } }, principal),
    ).toEqual([
      { action: 'pay', ready: true, lacks: [], awaited: false },
      { action: 'state-payment', ready: true, lacks: [], awaited: false },
    ]);
  });

  it('is not to pay yet where the trade has no bank', () => {
    const of = {
      declaration: {
        ...({ state: 'payment-due', payment: 'due', outside: null } as const),
        ...{ payerOrganisationId: 'a', declarantOrganisationId: 'a' },
      },
      cases: [],
      inspections: [],
      payments: [],
    } as const;
    const payer = { organisationId: 'a', scopes: new Set(['clearance:declare']) } as never;
    const lacks = ['CLEARANCE_BANK_MISSING'];
    expect(declarationActions(of, payer, false)).toEqual([
      { action: 'pay', ready: false, lacks, awaited: false },
      { action: 'guarantee', ready: false, lacks, awaited: false },
      // It can always be paid outside.
      { action: 'state-payment', ready: true, lacks: [], awaited: true },
    ]);
    expect(declarationActions(of, payer, true).map(({ ready, awaited }) => [ready, awaited])).toEqual([
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('is nothing to whom the organisation lets only read', () => {
    const of = {
      declaration: {
        ...({ state: 'declared', payment: 'due', outside: null } as const),
        ...{ payerOrganisationId: 'a', declarantOrganisationId: 'a' },
      },
      cases: [{ agency: 'customs', organisationId: 'a', decision: null, reason: null, votedAt: null }],
      inspections: [],
      payments: [],
    } as const;
    const reader = { organisationId: 'a', scopes: new Set(['trade:read']) } as never;
    const clerk = { organisationId: 'a', scopes: new Set(['clearance:vote', 'clearance:declare']) } as never;
    expect(declarationActions(of, reader)).toEqual([]);
    expect(declarationActions(of, clerk).map(({ action }) => action)).toEqual([
      'vote',
      'hold',
      'pay',
      'guarantee',
      'state-payment',
    ]);
  });
});
