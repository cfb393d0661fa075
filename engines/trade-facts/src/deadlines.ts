import type { Localised } from './trade-terms.ts';

type Deadline = {
  readonly awaits: string;
  readonly name: Localised;
  /** Whose answer it is. */
  readonly whose: Localised;
  /** Calendar days, each of 24 hours; absent where the parties name the day themselves, or there is none. */
  readonly days?: number;
  /** From when they are counted. */
  readonly from: Localised;
  /** What is so once they have passed in silence. It never gives money to whoever was to be waited for, nor to who is silent. */
  readonly byDefault: Localised;
};

const text = (en: string, zh: string): Localised => ({ en, 'zh-CN': zh });

/** Every answer that a trade may wait for: until when, and what silence means. */
const TABLE = {
  invitation: {
    name: text('Answer to an invitation', '答复邀请'),
    whose: text('the party that was named', '被指定方'),
    from: text('no deadline', '无期限'),
    byDefault: text(
      'It states nothing until it has joined; the side that named it may name another.',
      '加入之前不得陈述任何事实；指定方可另行指定。',
    ),
  },
  acceptance: {
    name: text('Acceptance of a party’s word', '认可一方的陈述'),
    whose: text('seller or buyer, whose money it would move', '款项受影响的买方或卖方'),
    from: text('no deadline', '无期限'),
    byDefault: text(
      'The word of the party does not count where it moves the money of that side.',
      '该方的陈述不得动用未接受其效力一方的款项。',
    ),
  },
  offer: {
    name: text('Answer to an offer', '答复要约'),
    whose: text('the other side', '对方'),
    from: text('the day its maker names (valid until)', '要约人指定的日期（有效期至）'),
    byDefault: text('The offer ends.', '要约失效。'),
  },
  amendment: {
    name: text('Answer to an amendment', '答复变更提议'),
    whose: text('the other side', '对方'),
    from: text('no deadline', '无期限'),
    byDefault: text(
      'What was agreed stays; who proposed may take the proposal back.',
      '原约定不变；提出方可撤回提议。',
    ),
  },
  cancellation: {
    name: text('Answer to a wish to cancel', '答复取消请求'),
    whose: text('the other side', '对方'),
    from: text('until the goods are shipped', '货物装运之前'),
    byDefault: text('The trade goes on.', '贸易继续进行。'),
  },
  'claim-answer': {
    name: text('Answer to a claim', '答复索赔'),
    whose: text('whom it is against', '被索赔方'),
    days: 14,
    from: text('the claim', '提出索赔之日'),
    byDefault: text(
      'Nothing moves; the bank that holds the money may decide.',
      '款项不动；托管银行可作出决定。',
    ),
  },
  decision: {
    name: text('Decision of a claim', '索赔裁定'),
    whose: text('the bank', '银行'),
    from: text('no deadline', '无期限'),
    byDefault: text(
      'What is disputed stays held until the bank decides or the sides agree.',
      '有争议的款项继续托管，直至银行裁定或双方达成一致。',
    ),
  },
  'goods-dispatch': {
    name: text('Dispatch of goods that go back or are replaced', '退换货发运'),
    whose: text('who is to send them', '应发货的一方'),
    from: text('the latest day that was agreed or decided', '约定或裁定的最迟发运日'),
    byDefault: text(
      'Nothing moves; the bank that holds the money may decide, without one the sides agree anew.',
      '款项不动；托管银行可作出裁定，无托管银行的由双方另行协商。',
    ),
  },
  'goods-receipt': {
    name: text('Receipt of goods that go back or are replaced', '退换货签收'),
    whose: text('who is to get them', '应收货的一方'),
    days: 60,
    from: text('the statement that they were sent', '陈述已发运之日'),
    byDefault: text(
      'Nothing moves; the bank that holds the money may decide, without one the sides agree anew.',
      '款项不动；托管银行可作出裁定，无托管银行的由双方另行协商。',
    ),
  },
  hold: {
    name: text('The bank’s hold on money in escrow', '银行暂停托管款放款'),
    whose: text('the bank', '银行'),
    days: 14,
    from: text('the hold; all holds of a trade together', '暂停之日；同一贸易各次暂停合计'),
    byDefault: text('The hold ends, and what was earned is released.', '暂停终止，已履约部分放款。'),
  },
  'refund-arrival': {
    name: text('Arrival of a refund sent from outside', '平台外退款到账'),
    whose: text('buyer', '买方'),
    days: 10,
    from: text('the seller’s first statement that it was sent', '卖方首次陈述已汇出之日'),
    byDefault: text(
      'What is still owed is taken from the seller’s account here as soon as it has any money.',
      '仍欠的退款在卖方平台账户一有余额时即予扣付。',
    ),
  },
  contest: {
    name: text('Contest of a report', '对转述提出异议'),
    whose: text('the other side', '对方'),
    days: 14,
    from: text('the report', '转述之日'),
    byDefault: text(
      'The report stands. It moves no money; the word of whoever did it takes its place whenever it comes.',
      '转述成立。转述不动用任何款项；行为人本人的陈述随时取代转述。',
    ),
  },
  receipt: {
    name: text('Receipt of goods that have arrived', '货物抵达后的收货'),
    whose: text('buyer', '买方'),
    days: 14,
    from: text('the arrival that a party stated whom the buyer accepts', '买方接受的一方陈述货物抵达之日'),
    byDefault: text(
      'Nothing is released; the seller may claim, and the bank decides.',
      '不释放款项；卖方可提出索赔，由银行裁定。',
    ),
  },
  delivery: {
    name: text('Delivery', '交货'),
    whose: text('seller', '卖方'),
    days: 14,
    from: text('the expected arrival, or lead time after the order', '预计抵达日，或下单后的交货期届满日'),
    byDefault: text('The buyer may claim its money; the bank decides.', '买方可索回款项，由银行裁定。'),
  },
  'undated-delivery': {
    name: text('Delivery without a date', '未定日期的交货'),
    whose: text('seller', '卖方'),
    days: 60,
    from: text(
      'the order or the loading, where no date was agreed or announced (CISG article 33(c))',
      '下单或装船之日（未约定或通知日期时，《销售合同公约》第33条(c)项）',
    ),
    byDefault: text('The buyer may claim its money; the bank decides.', '买方可索回款项，由银行裁定。'),
  },
} as const satisfies Readonly<Record<string, Omit<Deadline, 'awaits'>>>;

type Awaits = keyof typeof TABLE;
/** Those that are counted in days. */
type Counted = { [A in Awaits]: (typeof TABLE)[A] extends { days: number } ? A : never }[Awaits];

/** The table, in its order. */
export const DEADLINES: readonly Deadline[] = Object.entries(TABLE).map(([awaits, row]) => ({
  awaits,
  ...row,
}));

/** A deadline that is counted in days. */
export function deadlineOf(awaits: Counted): { readonly days: number } {
  return TABLE[awaits];
}
