import type { Released } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';
import type { RemedyDirection } from './remedy-declared.ts';
import type { RemedyGoods } from './remedy-dispatched.ts';

/** Every agency concerned has let them leave, or come in. */
export type RemedyReleased = Released &
  Pick<RemedyGoods, 'movementId'> & { readonly direction: RemedyDirection };

export const remedyReleased: FactRule<'remedy-released'> = {
  fact: 'remedy-released',
  name: { en: 'Release of returned or replacement goods', 'zh-CN': '退换货放行' },
  done: { en: 'Returned or replacement goods released', 'zh-CN': '退换货已放行' },
  lane: 'goods',
  by: ['customs', 'quality', 'tax'],
  reportedBy: ['buyer', 'seller'],
  together: true,
  module: 'clearance',
  scope: 'clearance:vote',
  occurrence: 'many',
  needs: [{ fact: 'remedy-declared', extent: 'any' }],
  until: [{ fact: 'settled', extent: 'any' }],
  when: ACROSS_BORDERS,
  optional: true,
  data: [],
  audience: TRADE_ROLES,
  consequences: [],
};
