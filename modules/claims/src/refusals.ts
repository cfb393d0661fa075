import { unitInWords } from '@tongshang/quantity';
import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  CLAIM_NOT_FOUND: {
    status: 404,
    en: 'There is no such claim that your organisation may see.',
    'zh-CN': '没有贵组织可见的此项索赔。',
  },
  LOSS_WITHOUT_EVIDENCE: {
    status: 422,
    en: 'Name at least one paper that shows the loss: a notice of loss of the carrier, a survey report, a sea protest. Bring it into the trade first.',
    'zh-CN': '请至少列出一份证明灭失的文件：承运人的灭失通知、检验报告或海事声明。请先将其存入本笔贸易。',
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
    en: 'The bank decides about what it holds: {held:number} now. What the seller has already, the sides agree about, or a court decides.',
    'zh-CN': '银行只就其托管的款项裁定：目前为 {held:number}。卖方已收到的款项由双方协商或由法院裁决。',
  },
  CLAIM_NOT_DECIDABLE: {
    status: 409,
    en: 'The bank decides once the sides differ, or a deadline has passed without an answer.',
    'zh-CN': '双方意见不一致或期限届满仍未答复后，银行方可裁定。',
  },
  CLAIM_GOODS_AWAITED: {
    status: 409,
    en: 'How the claim ends is agreed, and goods are awaited first. Offer another end if it is to end otherwise.',
    'zh-CN': '了结方式已约定，正等待退换货。如需另行了结，请提出新方案。',
  },
  CLAIM_NO_GOODS_AWAITED: {
    status: 409,
    en: 'No goods are to go back or to be replaced in this claim now.',
    'zh-CN': '该索赔目前没有待退换的货物。',
  },
  CLAIM_GOODS_SENT: {
    status: 409,
    en: 'These goods were sent already; who is to get them says what came.',
    'zh-CN': '该批货物已发运，由收货方说明收货情况。',
  },
  CLAIM_GOODS_NOT_SENT: {
    status: 409,
    en: 'Nobody has said that these goods were sent.',
    'zh-CN': '尚无人说明该批货物已发运。',
  },
  CLAIM_GOODS_BY_OFFER: {
    status: 422,
    en: 'Whoever is to send or take goods agrees to which, until when and at whose cost: offer it with its goods. Accepting a claim whole gives only what it claims.',
    'zh-CN': '退换货须由双方就货物、期限及运费达成一致：请以附货物的方案提出。接受索赔只给付索赔金额。',
  },
  CLAIM_MOVEMENT_MISSING: {
    status: 422,
    en: 'Say which goods go back or are replaced, who bears the freight, and until when they are sent.',
    'zh-CN': '请说明退换的货物、运费由谁承担以及最迟发运日。',
  },
  CLAIM_MOVEMENT_WITHOUT_REMEDY: {
    status: 422,
    en: 'Goods move only where they go back or are replaced: name that as the remedy.',
    'zh-CN': '只有退货或换货才涉及货物移动，请选择相应的处理方式。',
  },
  CLAIM_MOVES_NO_GOODS: {
    status: 422,
    en: 'In this claim no goods can move so: goods go between seller and buyer, of a claim that names goods, and only those that had left the seller go back.',
    'zh-CN':
      '该索赔不能如此退换货：货物只在买卖双方之间移动，索赔须列明货物，且只有已从卖方发出并到达的货物才能退回。',
  },
  CLAIM_MOVES_TOO_MUCH: {
    status: 422,
    words: { unit: unitInWords },
    en: 'Line {lineId}: at most {most:number} {unit} of this claim can still move so.',
    'zh-CN': '第 {lineId} 行：该索赔最多还可退换 {most:number} {unit}。',
  },
  CLAIM_DAY_INVALID: {
    status: 422,
    en: 'This day cannot be: {day:day}. It lies between {from:day} and {to:day}.',
    'zh-CN': '日期 {day:day} 无效，应介于 {from:day} 和 {to:day} 之间。',
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
    en: 'This can be claimed from {from:moment} on.',
    'zh-CN': '自 {from:moment} 起方可提出此项索赔。',
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
    en: 'At most {most:number} {currency} can be claimed now.',
    'zh-CN': '目前最多可索赔 {most:number} {currency}。',
  },
  CLAIM_AMOUNT_INVALID: {
    status: 422,
    en: 'State an amount in {currency} from zero to {most:number}.',
    'zh-CN': '请填写 {currency} 金额，介于零和 {most:number} 之间。',
  },
  CLAIM_NOT_FUNDED: {
    status: 409,
    en: 'The payment of this trade is not secured; there is nothing to claim yet.',
    'zh-CN': '本笔贸易尚未落实付款，暂无可索赔的款项。',
  },
});
