import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CLAIM_NOT_FOUND: {
    status: 404,
    en: 'There is no such claim that your organisation may see.',
    'zh-CN': '没有贵组织可见的此项索赔。',
  },
  CLAIM_CLOSED: {
    status: 409,
    en: 'The claim has ended; nothing more can be done about it.',
    'zh-CN': '该索赔已了结，不能再办理。',
  },
  CLAIM_NOT_YOURS: {
    status: 403,
    en: 'This is not yours to do in this claim: nobody decides, or agrees alone, about money that goes to itself.',
    'zh-CN': '贵组织不能在该索赔中办理此事：任何一方不得单独决定或同意归属自己的款项。',
  },
  CLAIM_NOTHING_PROPOSED: {
    status: 409,
    en: 'No offer stands in this claim.',
    'zh-CN': '该索赔没有待答复的方案。',
  },
  CLAIM_OWN_PROPOSAL: {
    status: 409,
    en: 'The offer that stands is your own; the other side answers it.',
    'zh-CN': '现有方案由贵方提出，应由对方答复。',
  },
  CLAIM_PROPOSAL_REPLACED: {
    status: 409,
    en: 'Another offer stands now, number {number}. Look at it before you answer.',
    'zh-CN': '现有方案为第 {number} 号，请先查看再答复。',
  },
  CLAIM_BEYOND_HELD: {
    status: 409,
    en: 'The bank decides about what it holds: {held} now. What the seller has already, the sides agree about, or a court decides.',
    'zh-CN': '银行只就其托管的款项裁定：目前为 {held}。卖方已收到的款项由双方协商或由法院裁决。',
  },
  CLAIM_NOT_DECIDABLE: {
    status: 409,
    en: 'The bank decides once the sides differ, or a deadline has passed without an answer.',
    'zh-CN': '双方意见不一致或期限届满仍未答复后，银行方可裁定。',
  },
  CLAIM_SCOPE_UNCLEAR: {
    status: 422,
    en: 'Say what is claimed: one shipment, everything still to come, or an amount.',
    'zh-CN': '请说明索赔范围：某一批次、全部未到货物或一笔金额。',
  },
  CLAIM_REASON_NOT_YOURS: {
    status: 422,
    en: 'Goods not delivered are claimed by the buyer, goods not received by the seller.',
    'zh-CN': '未交货由买方索赔，未收货由卖方索赔。',
  },
  CLAIM_TOO_EARLY: {
    status: 409,
    en: 'This can be claimed from {from} on.',
    'zh-CN': '自 {from} 起方可提出此项索赔。',
  },
  CLAIM_NO_ARRIVAL: {
    status: 409,
    en: 'Nobody whose word the buyer accepts has said that these goods arrived. Claim with the reason “other”.',
    'zh-CN': '买方认可的任何一方均未说明该批货物已到达，请以“其他”原因提出索赔。',
  },
  CLAIM_NOTHING_LEFT: {
    status: 409,
    en: 'Nothing of it is left to claim: the goods are received or claimed already, or their price is.',
    'zh-CN': '没有可索赔的部分：货物或其货款已收讫或已索赔。',
  },
  CLAIM_EXCEEDS: {
    status: 422,
    en: 'At most {most} {currency} can be claimed now.',
    'zh-CN': '目前最多可索赔 {most} {currency}。',
  },
  CLAIM_AMOUNT_INVALID: {
    status: 422,
    en: 'State an amount in {currency} from zero to {most}.',
    'zh-CN': '请填写 {currency} 金额，介于零和 {most} 之间。',
  },
  CLAIM_NOT_FUNDED: {
    status: 409,
    en: 'The payment of this trade is not secured; there is nothing to claim yet.',
    'zh-CN': '本笔贸易尚未落实付款，暂无可索赔的款项。',
  },
});
