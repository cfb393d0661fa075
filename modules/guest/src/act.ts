import type { ShipmentId } from '@tongshang/identifier';
import type { Scope } from '@tongshang/identity';
import type { TradeParty, TradeRole } from '@tongshang/trade';

/** What a link can be for, each one act. */
export const ACTS = [
  'confirm-order',
  'quote-freight',
  'bring-paper',
  'confirm-pickup',
  'confirm-receipt',
  'answer-question',
  'follow-progress',
] as const;
export type Act = (typeof ACTS)[number];

type ActRule = {
  /** The roles of contacts it is for; absent: any. */
  readonly roles?: readonly TradeRole[];
  /** What whoever makes the link must be allowed, and all that the guest is. */
  readonly scope: Scope;
};

export const ACT_RULES: Readonly<Record<Act, ActRule>> = {
  'confirm-order': { roles: ['seller', 'buyer'], scope: 'trade:write' },
  'quote-freight': { roles: ['carrier'], scope: 'trade:write' },
  'bring-paper': { roles: ['carrier'], scope: 'document:write' },
  'confirm-pickup': { roles: ['carrier'], scope: 'trace:write' },
  'confirm-receipt': { roles: ['buyer', 'warehouse'], scope: 'stock:write' },
  'answer-question': { scope: 'trade:write' },
  'follow-progress': { scope: 'trade:read' },
};

/** The kinds of paper that a carrier brings by a link. */
export const BROUGHT_TYPES = ['BillOfLading', 'Waybill'] as const;
export type BroughtType = (typeof BROUGHT_TYPES)[number];

/** What the act is about, as the maker of the link said or the trade had it then. */
export type Asked = {
  /** The offer that is to be confirmed. */
  readonly quotationNumber?: string;
  /** Which of the offers of this number: a counter-offer may keep it. */
  readonly sequence?: number;
  readonly shipmentId?: ShipmentId;
  readonly question?: string;
  readonly paperType?: BroughtType;
};

/** The acts that a party may be asked for, by its role. */
export function actsOf({ role }: Pick<TradeParty, 'role'>): readonly Act[] {
  return ACTS.filter((act) => ACT_RULES[act].roles?.includes(role) ?? true);
}
