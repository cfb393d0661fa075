import { defineRefusals } from '@tongshang/refusal';
import { WORDS } from './refusal-words.ts';

export const { refuse, table } = defineRefusals(
  {
    TRADE_NOT_FOUND: {
      status: 404,
      en: 'There is no such trade among yours.',
      'zh-CN': '您参与的贸易中没有这一笔。',
    },
    LINE_TOTAL_DIFFERS: {
      status: 422,
      en: 'The line states {stated:number}; quantity times price with its charges and allowances is {computed:number}.',
      'zh-CN': '该行写明金额 {stated:number}；数量乘单价并计入费用与折让后为 {computed:number}。',
    },
    LINE_TOTAL_NEGATIVE: {
      status: 422,
      en: 'The allowances of the line exceed its value: {total:number}.',
      'zh-CN': '该行的折让超过其价值：{total:number}。',
    },
    TOTAL_DIFFERS: {
      status: 422,
      en: 'The total is stated as {stated:number}; lines, charges, allowances, taxes, prepaid amount and rounding come to {computed:number}.',
      'zh-CN': '写明的总额为 {stated:number}；各行、费用、折让、税款、已付款与舍入合计为 {computed:number}。',
    },
    TOTAL_NEGATIVE: {
      status: 422,
      en: 'Allowances and what is prepaid exceed the value of the goods: {total:number}.',
      'zh-CN': '折让与已付款超过货物价值：{total:number}。',
    },
    CHARGE_NEGATIVE: {
      status: 422,
      en: 'A charge or allowance is stated without a sign; {amount:number} is negative.',
      'zh-CN': '费用或折让的金额不带符号；{amount:number} 为负数。',
    },
    PRICE_ABOVE_GROSS: {
      status: 422,
      en: 'The price {price:number} is above the price before discount, {gross:number}.',
      'zh-CN': '单价 {price:number} 高于折前单价 {gross:number}。',
    },
    OFFER_TAXED: {
      status: 422,
      en: 'The offer that is answered states taxes of {tax:number}, and not by rates that could be put on what is offered now. Choose how VAT is reckoned.',
      'zh-CN': '所答复的报价写明税款 {tax:number}，但未写明可用于新金额的税率。请选择增值税的计算方式。',
    },
    AMENDMENT_CLAIMED: {
      status: 409,
      en: 'Of the price something is claimed, or was awarded by a claim: quantities and prices stay as they are.',
      'zh-CN': '货款已有索赔或索赔裁定：数量与价格不再变更。',
    },
    AMENDMENT_TAXED: {
      status: 409,
      en: 'Taxes were stated for the goods as ordered. Lines of such an order are not amended: place a new order.',
      'zh-CN': '税款是按原订货物写明的。此类订单的行项不作变更：请重新下单。',
    },
    MOMENTS_OUT_OF_ORDER: {
      status: 422,
      en: 'As stated, {later} ({laterAt:moment}) would lie before {earlier} ({earlierAt:moment}).',
      'zh-CN': '按所述时间，{later}（{laterAt:moment}）早于{earlier}（{earlierAt:moment}），不能成立。',
    },
    NOT_YOUR_PART: {
      status: 403,
      en: 'In this trade that is for: {roles}.',
      'zh-CN': '在这笔贸易中，此事由以下角色办理：{roles}。',
    },
    TRADE_CANCELLED: {
      status: 409,
      en: 'The trade was cancelled; nothing more can be stated in it.',
      'zh-CN': '该贸易已取消，不能再作任何登记。',
    },
    TRADE_CLOSED: {
      status: 409,
      en: 'The trade is closed; nothing more can be stated in it.',
      'zh-CN': '该贸易已结案，不能再作任何登记。',
    },
    FACT_NOT_READY: {
      status: 409,
      en: '“{fact}” cannot be stated yet. Missing first: {missing}.',
      'zh-CN': '尚不能登记“{fact}”。先缺：{missing}。',
    },
    FACT_ALREADY_STATED: {
      status: 409,
      en: '“{fact}” has already been stated.',
      'zh-CN': '“{fact}”已登记过。',
    },
    FACT_TOO_LATE: {
      status: 409,
      en: '“{fact}” can no longer be stated after “{after}”.',
      'zh-CN': '“{after}”之后不能再登记“{fact}”。',
    },
    FACT_NOT_APPLICABLE: {
      status: 409,
      en: '“{fact}” does not exist in this trade: no customs border lies between seller and buyer, or its terms do not ask for it.',
      'zh-CN': '本笔贸易没有“{fact}”：买卖双方之间没有关境，或其条款不要求。',
    },
    FACT_AMOUNT_DIFFERS: {
      status: 422,
      en: 'The amount {amount:number} is not within what the instalment still asks for, {total:number}.',
      'zh-CN': '金额 {amount:number} 不在该期付款的未付金额 {total:number} 之内。',
    },
    SHIPMENT_UNKNOWN: {
      status: 422,
      en: 'The trade has no packed shipment {shipmentId}.',
      'zh-CN': '该贸易没有已装箱的批次 {shipmentId}。',
    },
    SHIPMENT_AMBIGUOUS: {
      status: 422,
      en: 'Several shipments wait for “{fact}”; say which one is meant.',
      'zh-CN': '有多个批次等待“{fact}”，请指明是哪一批。',
    },
    PARTIAL_SHIPMENT_NOT_ALLOWED: {
      status: 422,
      en: 'The terms do not allow part shipments; line {lineId} still lacks {remaining:number} {unit}.',
      'zh-CN': '条款不允许分批装运；第 {lineId} 行还缺 {remaining:number} {unit}。',
    },
    OVERSHIPMENT: {
      status: 422,
      en: 'Line {lineId}: {quantity:number} {unit} is more than the {remaining:number} {unit} still to be packed.',
      'zh-CN': '第 {lineId} 行：{quantity:number} {unit} 超过待装箱的 {remaining:number} {unit}。',
    },
    NOT_PRODUCED: {
      status: 422,
      en: 'Line {lineId}: {quantity:number} {unit} packed, but only {produced:number} {unit} made or picked.',
      'zh-CN': '第 {lineId} 行：装箱 {quantity:number} {unit}，但只生产或备货 {produced:number} {unit}。',
    },
    RECEIPT_UNACCOUNTED: {
      status: 422,
      en: 'Line {lineId}: the receipt does not say what became of {quantity:number} of what was shipped. State them as accepted, or as a difference with its reason.',
      'zh-CN':
        '第 {lineId} 行：收货未说明已发运货物中 {quantity:number} 的去向，请填写为验收合格，或填写差异及其原因。',
    },
    REJECTION_WITHOUT_REASON: {
      status: 422,
      en: 'Line {lineId}: {rejected:number} {unit} are rejected, but the differences give reasons for {explained:number} {unit} that arrived. State each with its reason.',
      'zh-CN':
        '第 {lineId} 行：拒收 {rejected:number} {unit}，但差异中仅对到货的 {explained:number} {unit} 说明了原因，请逐项填写原因。',
    },
    CLAIM_NOT_OPEN: {
      status: 409,
      en: 'There is no such open claim in this trade.',
      'zh-CN': '该贸易没有此项未决索赔。',
    },
    RECEIPT_EXCEEDS_SHIPMENT: {
      status: 422,
      en: 'Line {lineId}: {quantity:number} accepted and named as differences, but {shipped:number} were shipped.',
      'zh-CN': '第 {lineId} 行：验收与差异共 {quantity:number}，但发运 {shipped:number}。',
    },
    LINE_UNKNOWN: {
      status: 422,
      en: 'The trade has no line {lineId}.',
      'zh-CN': '该贸易没有第 {lineId} 行。',
    },
    LINES_MISSING: {
      status: 422,
      en: 'A trade needs at least one line of goods and at most {limit:number}.',
      'zh-CN': '贸易至少要有一行货物，最多 {limit:number} 行。',
    },
    LINE_REPEATED: { status: 422, en: 'Line {lineId} is given twice.', 'zh-CN': '第 {lineId} 行重复。' },
    LINE_CURRENCY_DIFFERS: {
      status: 422,
      en: 'The price is in {currency}, the terms say {expected}.',
      'zh-CN': '价格以 {currency} 计，而条款约定为 {expected}。',
    },
    PRICE_NEGATIVE: {
      status: 422,
      en: 'A price cannot be negative: {price:number}.',
      'zh-CN': '价格不能为负：{price:number}。',
    },
    PRICE_BASE_NOT_POSITIVE: {
      status: 422,
      en: 'The quantity a price is for must be greater than zero.',
      'zh-CN': '计价数量必须大于零。',
    },
    WEIGHTS_CONTRADICT: {
      status: 422,
      en: 'Line {lineId}: the gross weight {gross:number} kg is less than the net weight {net:number} kg.',
      'zh-CN': '第 {lineId} 行：毛重 {gross:number} 千克小于净重 {net:number} 千克。',
    },
    PACKING_EMPTY: {
      status: 422,
      en: 'Line {lineId}: a carton holds more than nothing.',
      'zh-CN': '第 {lineId} 行：每箱数量必须大于零。',
    },
    INSTALMENT_REPEATED: {
      status: 422,
      en: 'There are two instalments {instalmentId}.',
      'zh-CN': '分期编号 {instalmentId} 重复。',
    },
    INSTALMENT_STATED_TWICE: {
      status: 422,
      en: 'An instalment is a share or an amount, not both.',
      'zh-CN': '一期付款写明比例或金额，不可兼有。',
    },
    INSTALMENT_EMPTY: {
      status: 422,
      en: 'An instalment is more than nothing.',
      'zh-CN': '每期付款须大于零。',
    },
    INSTALMENT_CURRENCY: {
      status: 422,
      en: 'The terms are in {currency}, the instalment in {stated}.',
      'zh-CN': '条款币种为 {currency}，该期付款为 {stated}。',
    },
    INSTALMENTS_NOT_WHOLE: {
      status: 422,
      en: 'The instalments must make up the whole: shares of 100 % together, or exactly one that states neither share nor amount and is the rest.',
      'zh-CN': '各期须合为全部：比例合计 100%，或恰有一期不写比例与金额，作为余款。',
    },
    INSTALMENTS_EXCEED_TOTAL: {
      status: 422,
      en: 'The amounts of the instalments leave nothing of the total {total:number}.',
      'zh-CN': '各期金额已达或超过总额 {total:number}。',
    },
    INSTALMENT_METHOD_UNSUITABLE: {
      status: 422,
      en: 'Money in escrow is there before the goods leave, credit is paid after they did: “{method}” does not go with “{event}”.',
      'zh-CN': '托管款项须在货物发出前到位，赊账在发货之后支付：“{method}”与“{event}”不相配。',
    },
    INSTALMENT_UNKNOWN: {
      status: 422,
      en: 'The terms have no instalment {instalmentId}.',
      'zh-CN': '条款中没有第 {instalmentId} 期付款。',
    },
    DUE_DAYS_MISSING: {
      status: 422,
      en: 'Say how many days after the event the instalment is due (0 for the same day).',
      'zh-CN': '请写明在该事件后多少天到期（0 为当日）。',
    },
    DUE_DAYS_UNUSED: {
      status: 422,
      en: 'Days are counted from the transport document, the invoice or the receipt only.',
      'zh-CN': '天数只从运输单据、发票或收货之日起算。',
    },
    DUE_DATE_MISSING: {
      status: 422,
      en: 'Say on which date the instalment is due.',
      'zh-CN': '请写明该期付款的到期日。',
    },
    DUE_DATE_UNUSED: {
      status: 422,
      en: 'A date belongs to an instalment that is due on a date.',
      'zh-CN': '只有按日期到期的付款写明日期。',
    },
    SAME_ORGANISATION: {
      status: 422,
      en: 'Seller and buyer must be two organisations.',
      'zh-CN': '买卖双方必须是两个不同的组织。',
    },
    PARTY_NOT_FOUND: {
      status: 422,
      en: 'There is no organisation {organisationId}.',
      'zh-CN': '没有组织 {organisationId}。',
    },
    PARTY_UNSUITABLE: {
      status: 422,
      en: 'That organisation is not registered as {kind} and cannot be {role} in a trade.',
      'zh-CN': '该组织未登记为{kind}，不能在贸易中担任{role}。',
    },
    PARTY_ABSENT: {
      status: 422,
      en: 'The trade has no such party in the role {role}.',
      'zh-CN': '该贸易中没有这样一方担任{role}。',
    },
    INVITATION_ANSWERED: {
      status: 409,
      en: 'Whether you take part as {role} has been said already.',
      'zh-CN': '您是否以{role}身份参加，已经答复过。',
    },
    ACCEPTANCE_UNCHANGED: { status: 409, en: 'You have said so already.', 'zh-CN': '您已如此表示过。' },
    NOT_JOINED: {
      status: 403,
      en: 'You were asked to take part as {role}. Say first that you do.',
      'zh-CN': '您受邀以{role}身份参加，请先接受邀请。',
    },
    WORD_NOT_ACCEPTED: {
      status: 403,
      en: 'What you state here moves money of the {side}, who has not accepted you as {role}. The {side} accepts you among the parties of this trade, or states it itself.',
      'zh-CN':
        '此项陈述会动用{side}的款项，而{side}尚未认可您担任{role}。请{side}在本贸易的参与方中认可您，或由{side}自行陈述。',
    },
    PARTY_ALREADY_PRESENT: {
      status: 409,
      en: 'The trade already has a party in the role {role}.',
      'zh-CN': '该贸易中已有担任{role}的一方。',
    },
    NO_STANDING_OFFER: {
      status: 409,
      en: 'No offer stands that could be answered.',
      'zh-CN': '目前没有可以答复的有效报价。',
    },
    OFFER_IS_YOUR_OWN: {
      status: 409,
      en: 'The standing offer is your own side’s; the other side answers it.',
      'zh-CN': '现有报价由贵方提出，应由对方答复。',
    },
    OFFER_REPLACED: {
      status: 409,
      en: 'Offer {number} no longer stands; the standing one is {standing}.',
      'zh-CN': '报价 {number} 已失效，现行报价为 {standing}。',
    },
    QUOTATION_EXPIRED: {
      status: 409,
      en: 'Offer {number} was valid until {validUntil:day}.',
      'zh-CN': '报价 {number} 的有效期至 {validUntil:day}。',
    },
    VALIDITY_PAST: {
      status: 422,
      en: 'The validity must not end before today, {today:day}.',
      'zh-CN': '有效期不得早于今天 {today:day}。',
    },
    LEAD_TIME_MISSING: {
      status: 422,
      en: 'A quotation states its lead time.',
      'zh-CN': '报价须注明交货期。',
    },
    ALREADY_ORDERED: {
      status: 409,
      en: 'The trade has an order; changes are made by amendment.',
      'zh-CN': '该贸易已有订单，更改须提出变更。',
    },
    NOT_ORDERED: { status: 409, en: 'The trade has no order yet.', 'zh-CN': '该贸易尚无订单。' },
    ORDER_NUMBER_OF_BUYER: {
      status: 422,
      en: 'The buyer numbers its order; the seller cannot make it {orderNumber}.',
      'zh-CN': '订单编号由买方确定；卖方不能将其改为 {orderNumber}。',
    },
    ORDER_NUMBER_TAKEN: {
      status: 409,
      en: 'The buyer already has an order with the number {orderNumber}.',
      'zh-CN': '买方已有编号为 {orderNumber} 的订单。',
    },
    AMENDMENT_PENDING: {
      status: 409,
      en: 'Amendment {number} still waits for its answer.',
      'zh-CN': '第 {number} 号变更仍在等待答复。',
    },
    AMENDMENT_NOT_PENDING: {
      status: 409,
      en: 'There is no amendment {number} that waits for an answer.',
      'zh-CN': '没有等待答复的第 {number} 号变更。',
    },
    AMENDMENT_EMPTY: { status: 422, en: 'The amendment changes nothing.', 'zh-CN': '该变更未改动任何内容。' },
    AMENDMENT_TOO_LATE: {
      status: 409,
      en: '{subject} can no longer be changed after “{after}”.',
      'zh-CN': '“{after}”之后不能再更改{subject}。',
    },
    AMENDMENT_BELOW_PACKED: {
      status: 409,
      en: 'Line {lineId}: {packed:number} {unit} are already packed.',
      'zh-CN': '第 {lineId} 行：已装箱 {packed:number} {unit}。',
    },
    AMENDMENT_RAISES_FUNDED: {
      status: 409,
      en: 'The payment is secured for {funded:number}; the total cannot rise to {total:number}.',
      'zh-CN': '已落实付款 {funded:number}，总额不能增至 {total:number}。',
    },
    CANCELLATION_TOO_LATE: {
      status: 409,
      en: 'Goods are under way (“{after}”): a trade can then be ended by return or claim, not by cancellation.',
      'zh-CN': '货物已在途中（“{after}”）：此时只能通过退货或索赔终止，不能取消。',
    },
    CANCELLATION_PENDING: {
      status: 409,
      en: 'A cancellation already waits for its answer.',
      'zh-CN': '已有取消请求等待答复。',
    },
    CANCELLATION_NOT_PENDING: {
      status: 409,
      en: 'No cancellation waits for an answer.',
      'zh-CN': '没有等待答复的取消请求。',
    },
    FACT_KNOWN: {
      status: 409,
      en: 'This is already known as {known}; what both sides agreed is changed by amendment.',
      'zh-CN': '已知为 {known}；双方约定的内容须以变更更改。',
    },
    NOTHING_SUPPLIED: {
      status: 422,
      en: 'Nothing was supplied.',
      'zh-CN': '没有提供任何内容。',
    },
    PRODUCT_NOT_LISTED: {
      status: 422,
      en: 'The seller’s price list has no product {product} at this quantity in {currency}.',
      'zh-CN': '卖方价目表中没有产品 {product} 在此数量下以 {currency} 计的价格。',
    },
  },
  WORDS,
);
