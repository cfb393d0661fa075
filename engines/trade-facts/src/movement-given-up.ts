import type { EntryId, OrganisationId } from '@tongshang/identifier';
import type { Trade } from './trade.ts';

/** Goods of a claim were to move, and the claim was agreed or decided anew: no fact, the movement that was agreed before is no longer owed. */
export const MOVEMENT_GIVEN_UP = {
  fact: 'movement-given-up',
  name: { en: 'Movement of goods of a claim no longer owed', 'zh-CN': '不再需要的退换货运输' },
  module: 'claims',
  consequences: ['given-up-movement-undeclared'],
  says: {
    en: 'What was declared of it and not released is withdrawn; nobody declares its goods any more.',
    'zh-CN': '其尚未放行的申报撤回，货物无需再申报。',
  },
} as const;

/** What the reaction to it is told. */
export type MovementGivenUp = {
  readonly trade: Trade;
  readonly movementId: string;
  /** The entry by which another movement is owed, and who set it off. */
  readonly causedBy: EntryId;
  readonly byOrganisationId: OrganisationId;
};
