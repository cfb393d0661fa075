import type { Trade } from '@tongshang/trade';
import type { Actor } from '../company.ts';
import { forgetTrade, inTrade, type Stage, type Step, tradeOf } from '../stage.ts';

/** Opens an account at the bank of the trade and, in this demonstration, puts money into it. */
export async function provide(
  stage: Stage,
  owner: Actor,
  amount: { amount: string; currency: string },
): Promise<void> {
  const { bank } = stage.company.shared;
  const { currency } = amount;
  const body = { organisationId: owner.organisationId, currency };
  const { accountId } = await bank.api.send<{ accountId: string }>('POST', '/api/v1/accounts', body);
  await bank.api.send('POST', `/api/v1/accounts/${accountId}/deposits`, { amount });
}

export const fund: Step = {
  milestone: 'funded',
  async run(stage) {
    const { total, terms }: Trade = await tradeOf(stage);
    const { bank } = stage.company.shared;
    if (terms.paymentTerm === 'open-account') {
      await bank.api.send('POST', '/api/v1/limits', {
        organisationId: stage.buyer.organisationId,
        limit: total,
      });
    } else await provide(stage, stage.buyer, total);
    await stage.buyer.api.send('POST', inTrade(stage, '/funding'), {});
  },
};

/** Escrow and advance settle with the delivery; an open account is paid by the buyer. */
export const settle: Step = {
  milestone: 'settled',
  async run(stage) {
    forgetTrade(stage);
    const trade = await tradeOf(stage);
    if (trade.facts.some(({ fact }) => fact === 'settled')) return;
    await provide(stage, stage.buyer, trade.total);
    await stage.buyer.api.send('POST', inTrade(stage, '/payments'), {});
  },
};

export const close: Step = {
  milestone: 'closed',
  async run(stage) {
    await stage.seller.api.send('POST', inTrade(stage, '/closing'), {});
  },
};
