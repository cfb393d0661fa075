import { randomUUIDv7 } from 'node:crypto';
import type { TradeDesk } from '@tongshang/settlement/testing';

const usd = (amount: string) => ({ amount, currency: 'USD' });

/** The buyer claims twelve of the sixty toasters of a trade: 45.00 USD. */
export async function claimed(desk: TradeDesk, tradeId: string, more: object = {}): Promise<string> {
  const claimId = randomUUIDv7();
  const answerBy = Temporal.Now.instant().add({ hours: 240 }).toString();
  await desk.state('buyer', tradeId, 'claimed', {
    ...{ claimId, number: 'CL-1', by: 'buyer', against: 'seller', reason: 'not-conforming', answerBy },
    ...{ lines: [{ lineId: '2', quantity: '12' }], amount: usd('45.00'), evidence: [], ...more },
  });
  return claimId;
}

/** They are sent back. */
export async function sentBack(desk: TradeDesk, tradeId: string, claimId: string): Promise<string> {
  const movementId = randomUUIDv7();
  await desk.state('buyer', tradeId, 'remedy-dispatched', {
    ...{ claimId, number: 'CL-1', movementId, remedy: 'return', from: 'buyer', to: 'seller' },
    ...{ reason: 'not-conforming', lines: [{ lineId: '2', quantity: '12' }], freightBy: 'seller' },
    ...{ dispatchedOn: '2026-05-02', place: { name: 'Felixstowe', country: 'GB' }, modeOfTransport: 'sea' },
    ...{ carrierName: 'Meridian Line', transportDocumentNumber: 'RET-1', packages: 1, grossWeightKg: '14' },
  });
  return movementId;
}

/** The claim ends. */
export async function resolved(
  desk: TradeDesk,
  tradeId: string,
  claimId: string,
  more: object = {},
): Promise<string> {
  const details = {
    ...{ claimId, number: 'CL-1', outcome: 'agreed', remedy: 'refund' },
    ...{ toBuyer: usd('45.00'), toSeller: usd('0.00'), ...more },
  };
  const { entryId } = await desk.database.transaction(
    { organisationId: desk.principal('seller').organisationId, personId: null },
    async (tx) => {
      const { facts } = await desk.trades.lockTrade(tx, tradeId);
      const causedBy = facts.at(-1)?.entryId ?? '';
      const said = details as never;
      return desk.trades.performFact(
        tx,
        desk.principal('seller'),
        tradeId,
        'claim-resolved',
        said,
        causedBy,
        'seller',
      );
    },
  );
  return entryId;
}
