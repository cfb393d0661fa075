import type { DueEvent, Trade } from '@tongshang/trade';
import type { Api } from '../api.ts';
import type { Actor } from '../company.ts';
import { FactsMissing, forgetTrade, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';
import { endClaims } from './claims.ts';

/** Opens an account at the bank of the trade and, in this demonstration, puts money into it. */
export async function provide(
  stage: Stage,
  owner: Actor,
  amount: { amount: string; currency: string },
): Promise<void> {
  const { bank } = stage.company.shared;
  const { currency } = amount;
  const body = { organisationId: owner.organisationId, currency };
  const { accountId } = await bank.api.post('/api/v1/accounts', { body });
  const params = { path: { accountId } };
  await bank.api.post('/api/v1/accounts/{accountId}/deposits', { params, body: { amount } });
}

const turns = new WeakMap<Api, Promise<void>>();

/** One after the other for each buyer: a limit that is granted is used before the next trade has it set anew. */
async function inTurn(buyer: Api, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(buyer) ?? Promise.resolve()).then(act);
  turns.set(
    buyer,
    turn.catch(() => undefined),
  );
  return turn;
}

export const fund: Step = {
  milestone: 'funded',
  async run(stage) {
    const { total, terms }: Trade = await tradeOf(stage);
    const { bank } = stage.company.shared;
    const { organisationId, api } = stage.buyer;
    await inTurn(api, async () => {
      const methods = terms.payment.map(({ method }) => method);
      if (methods.includes('credit'))
        await bank.api.post('/api/v1/limits', { body: { organisationId, limit: total } });
      if (methods.some((method) => method === 'escrow' || method === 'transfer'))
        await provide(stage, stage.buyer, total);
      await payWhatIsDue(stage);
    });
  },
};

/** What the buyer paid outside and, by the end of a claim, no longer owes: it says that it came back. */
async function payBack(stage: Stage): Promise<void> {
  const params = inTrade(stage);
  const { instalments } = await stage.seller.api.get('/api/v1/trades/{tradeId}/settlement', { params });
  for (const { instalmentId, owedBack } of instalments) {
    if (Number(owedBack.amount) === 0) continue;
    const body = { instalmentId, on: stage.today };
    await stage.buyer.api.post('/api/v1/trades/{tradeId}/repayments', { params, body });
  }
  forgetTrade(stage);
}

/** As `payWhatIsDue`, where the terms have an instalment that is due at one of these events. */
export async function payBefore(stage: Stage, ...events: readonly DueEvent[]): Promise<void> {
  if (stage.terms.payment.some(({ due }) => events.includes(due.event))) await payWhatIsDue(stage);
}

/** Secures or pays each instalment that the trade asks for by now: the buyer here, or from outside, of which the seller says that it came. */
async function payWhatIsDue(stage: Stage): Promise<void> {
  const params = inTrade(stage);
  const { instalments } = await stage.seller.api.get('/api/v1/trades/{tradeId}/settlement', { params });
  for (const { instalmentId, method, asked, funded } of instalments) {
    if (Number(funded.amount) >= Number(asked.amount)) continue;
    if (method === 'outside') {
      const body = { instalmentId, on: stage.today };
      await stage.buyer.api.post('/api/v1/trades/{tradeId}/remittances', { params, body });
      await stage.seller.api.post('/api/v1/trades/{tradeId}/arrivals', { params, body });
    } else await stage.buyer.api.post('/api/v1/trades/{tradeId}/funding', { params, body: { instalmentId } });
  }
  forgetTrade(stage);
}

/** Escrow and transfers settle with the delivery, or with the last claim about the price; what is due afterwards is paid by the buyer. */
export const settle: Step = {
  milestone: 'settled',
  async run(stage) {
    forgetTrade(stage);
    if ((await tradeOf(stage)).facts.some(({ fact }) => fact === 'settled')) return;
    await endClaims(stage);
    forgetTrade(stage);
    const trade = await tradeOf(stage);
    if (trade.facts.some(({ fact }) => fact === 'settled')) return;
    const methods = trade.terms.payment.map(({ method }) => method);
    if (methods.some((method) => method !== 'outside')) await provide(stage, stage.buyer, trade.total);
    await payWhatIsDue(stage);
    if (methods.includes('credit'))
      await stage.buyer.api.post('/api/v1/trades/{tradeId}/payments', { params: inTrade(stage), body: {} });
    await payBack(stage);
    if (!(await tradeOf(stage)).facts.some(({ fact }) => fact === 'settled'))
      throw new FactsMissing('settled', ['funded']);
  },
};

export const close: Step = {
  milestone: 'closed',
  async run(stage) {
    await stage.seller.api.post('/api/v1/trades/{tradeId}/closing', { params: inTrade(stage) });
  },
};
