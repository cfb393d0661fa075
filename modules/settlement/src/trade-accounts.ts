import type { TradeId } from '@tongshang/identifier';
/** The account on which a bank holds money for a trade: one for all its instalments in escrow. */
export function escrowKey(tradeId: TradeId, buyer: string, bank: string, currency: string) {
  return { organisationId: buyer, bankOrganisationId: bank, kind: 'escrow', currency, tradeId } as const;
}
