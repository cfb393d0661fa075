import { defineRefusals } from '@tongshang/refusal';

type Words = Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>>;

const ACCOUNTS: Words = {
  cash: { en: 'cash', 'zh-CN': '现金' },
  escrow: { en: 'escrow', 'zh-CN': '托管' },
  fees: { en: 'fee', 'zh-CN': '手续费' },
  vault: { en: 'vault', 'zh-CN': '金库' },
  limit: { en: 'credit limit', 'zh-CN': '授信额度' },
  'limit-used': { en: 'used credit limit', 'zh-CN': '已用额度' },
  'limit-book': { en: 'credit limit book', 'zh-CN': '额度簿' },
};

const TRANSFERS: Words = {
  posted: { en: 'posted', 'zh-CN': '已过账' },
  reserved: { en: 'reserved', 'zh-CN': '预留' },
  voided: { en: 'voided', 'zh-CN': '已撤销' },
};

export const { refuse, table } = defineRefusals(
  {
    ACCOUNT_NOT_FOUND: {
      status: 404,
      en: 'There is no such account among yours.',
      'zh-CN': '您没有该账户。',
    },
    ACCOUNT_MISSING: {
      status: 409,
      en: 'There is no {currency} account at the bank of this trade. The bank opens one with the first deposit.',
      'zh-CN': '在本笔贸易的银行没有 {currency} 账户。银行在首次入账时开立账户。',
    },
    NOT_A_BANK: {
      status: 403,
      en: 'Only an organisation registered as a bank may do this.',
      'zh-CN': '只有登记为银行的组织可以办理。',
    },
    NOT_THE_BANK: {
      status: 403,
      en: 'Only the bank that keeps the account may do this.',
      'zh-CN': '只有管理该账户的银行可以办理。',
    },
    NOT_THE_OWNER: {
      status: 403,
      en: 'Only the owner of the account may do this.',
      'zh-CN': '只有账户所有人可以办理。',
    },
    NOT_A_CASH_ACCOUNT: {
      status: 422,
      en: 'Money is paid in and out of cash accounts only; this is a {kind} account.',
      'zh-CN': '只有现金账户可以存取款，该账户类别为 {kind}。',
    },
    ORGANISATION_UNKNOWN: {
      status: 422,
      en: 'There is no organisation {organisationId}.',
      'zh-CN': '没有组织 {organisationId}。',
    },
    DEPOSIT_NOT_FOUND: {
      status: 404,
      en: 'No such deposit was booked on this account.',
      'zh-CN': '该账户没有这笔入账。',
    },
    DEPOSIT_REVERSED: {
      status: 409,
      en: 'This deposit has been reversed already.',
      'zh-CN': '该笔入账已经冲正。',
    },
    DEPOSIT_TOO_OLD: {
      status: 409,
      en: 'A deposit can be reversed until {until:moment}.',
      'zh-CN': '入账只能在 {until:moment} 之前冲正。',
    },
    AMOUNT_NOT_POSITIVE: {
      status: 422,
      en: 'The amount must be greater than zero.',
      'zh-CN': '金额必须大于零。',
    },
    BALANCE_TOO_LOW: {
      status: 409,
      en: 'The account has {available:number} {currency} at its disposal; {wanted:number} {currency} are needed.',
      'zh-CN': '账户可用余额为 {available:number} {currency}，需要 {wanted:number} {currency}。',
    },
    CREDIT_LIMIT_TOO_LOW: {
      status: 409,
      en: 'The credit limit leaves {available:number} {currency}; {wanted:number} {currency} are needed.',
      'zh-CN': '信用额度剩余 {available:number} {currency}，需要 {wanted:number} {currency}。',
    },
    BANK_MISSING: {
      status: 409,
      en: 'The trade has no bank. Name one.',
      'zh-CN': '该贸易没有银行，请指定一家。',
    },
    BANK_UNSUITABLE: {
      status: 422,
      en: 'That organisation is not registered as a bank.',
      'zh-CN': '该组织未登记为银行。',
    },
    BANK_OF_ITSELF: {
      status: 422,
      en: 'A side of the trade is not the bank that keeps its money.',
      'zh-CN': '买卖双方不得兼任保管本笔货款的银行。',
    },
    BANK_ALREADY_CHOSEN: {
      status: 409,
      en: 'The trade already has a bank; its money is kept there.',
      'zh-CN': '该贸易已有银行，资金在该行管理。',
    },
    ALREADY_FUNDED: {
      status: 409,
      en: 'Instalment {instalmentId} is already secured.',
      'zh-CN': '第 {instalmentId} 期付款已经落实。',
    },
    ESCROW_EMPTY: {
      status: 409,
      en: 'Your bank holds nothing of this trade in escrow now.',
      'zh-CN': '贵行目前未托管本笔贸易的款项。',
    },
    HOLD_STANDS: {
      status: 409,
      en: 'The money of this trade is held back already.',
      'zh-CN': '本笔贸易的款项已被暂停放款。',
    },
    HOLD_SPENT: {
      status: 409,
      en: 'The days for which the money of one trade can be held back are over.',
      'zh-CN': '一笔贸易的暂停放款期限已用完。',
    },
    NO_HOLD: {
      status: 409,
      en: 'Your bank holds nothing back in this trade.',
      'zh-CN': '贵行未对本笔贸易暂停放款。',
    },
    INSTALMENT_OUTSIDE: {
      status: 409,
      en: 'Instalment {instalmentId} is paid by bank transfer outside the platform: say that it was sent, and the seller says that it has arrived.',
      'zh-CN': '第 {instalmentId} 期由平台外银行汇款支付：请登记已汇出，由卖方确认到账。',
    },
    INSTALMENT_NOT_OUTSIDE: {
      status: 409,
      en: 'Instalment {instalmentId} is paid through the bank of the trade, not outside.',
      'zh-CN': '第 {instalmentId} 期经交易银行支付，不在平台外支付。',
    },
    INSTALMENT_NOT_DUE: {
      status: 409,
      en: 'Nothing of instalment {instalmentId} is open now.',
      'zh-CN': '第 {instalmentId} 期目前没有未付金额。',
    },
    DAY_IN_FUTURE: {
      status: 422,
      en: '{on:day} is still to come.',
      'zh-CN': '{on:day} 尚未到来。',
    },
    DAY_BEFORE_ORDER: {
      status: 422,
      en: '{on:day} is before the order, which is of {ordered:day}.',
      'zh-CN': '{on:day} 早于订单日期 {ordered:day}。',
    },
    METHOD_DIFFERS: {
      status: 422,
      en: 'The terms of the trade say {agreed}, not {given}.',
      'zh-CN': '贸易条款约定为 {agreed}，不是 {given}。',
    },
    NOTHING_DUE: {
      status: 409,
      en: 'Nothing is owed in this trade now.',
      'zh-CN': '该贸易目前没有应付款。',
    },
    PAYABLE_UNKNOWN: {
      status: 404,
      en: 'There is no open amount {payableId} in this trade.',
      'zh-CN': '该贸易没有未付款项 {payableId}。',
    },
    SURPLUS_RETURNED: {
      status: 409,
      en: 'What was paid beyond the lowered total has gone back to the buyer, or is owed to it: the total can only fall now. More goods are a trade of their own.',
      'zh-CN': '降低总额后多付的款项已退还买方或应退还买方：总额只能再降低。增购货物请另立贸易。',
    },
    OWED_BACK: {
      status: 409,
      en: 'Of this account {owed:number} {currency} are owed back to buyers; {free:number} {currency} are free.',
      'zh-CN': '该账户有 {owed:number} {currency} 应退还买方，可自由支配 {free:number} {currency}。',
    },
    CHARGES_NOT_YOURS: {
      status: 403,
      en: 'That banks kept a part of a payment only the seller itself takes as its own cost.',
      'zh-CN': '银行扣费由卖方承担，仅可由卖方本人认可。',
    },
    CHARGES_EXCEED_SENT: {
      status: 409,
      en: 'Charges of {charges:number} {currency} leave nothing of the {sent:number} {currency} that was sent: banks keep a part of a payment, never the whole of it.',
      'zh-CN':
        '银行扣费 {charges:number} {currency} 不小于汇出的 {sent:number} {currency}：银行仅扣取汇款的一部分，不会扣取全部。',
    },
    CHARGES_ABOVE_BOUND: {
      status: 409,
      en: 'Charges of {charges:number} {currency} are more than the {bound:number} {currency} that pass as charges of banks: say that you agree, or leave them owed.',
      'zh-CN':
        '银行扣费 {charges:number} {currency} 超过通常限额 {bound:number} {currency}：请明确同意承担，或保留为应付。',
    },
    NOTHING_OWED_BACK: {
      status: 409,
      en: 'Of instalment {instalmentId} nothing is owed back that was not said to be on its way.',
      'zh-CN': '第 {instalmentId} 期没有尚未说明已汇出的应退款项。',
    },
    REFUND_EXCEEDS_DEBT: {
      status: 422,
      en: '{open:number} {currency} are owed back of instalment {instalmentId}; {given:number} {currency} were given.',
      'zh-CN': '第 {instalmentId} 期应退 {open:number} {currency}，填写为 {given:number} {currency}。',
    },
    FEE_TOO_HIGH: {
      status: 422,
      en: 'A fee takes at most {limit:number} % of a payment.',
      'zh-CN': '手续费最高为付款额的 {limit:number} %。',
    },
    FEE_BOUNDS_INVALID: {
      status: 422,
      en: 'The minimum and maximum of a fee are not negative, and the minimum is at most the maximum.',
      'zh-CN': '手续费的下限和上限不能为负，且下限不得高于上限。',
    },
    PERIOD_INVALID: {
      status: 422,
      en: 'The period ends before it begins, or spans more than {days} days.',
      'zh-CN': '起止日期颠倒，或跨度超过 {days} 天。',
    },
    TRANSFER_NOT_FOUND: {
      status: 404,
      en: 'There is no such transfer in this trade that your organisation may see.',
      'zh-CN': '该贸易中没有贵组织可见的此笔转账。',
    },
    TRANSFER_UNKNOWN: {
      status: 404,
      en: 'There is no transfer {transferId}.',
      'zh-CN': '转账 {transferId} 不存在。',
    },
    TRANSFER_NOT_RESERVED: {
      status: 409,
      en: 'Transfer {transferId} is not reserved any more: it is {state}.',
      'zh-CN': '转账 {transferId} 已不处于预留状态，当前为 {state}。',
    },
  },
  { kind: (code) => ACCOUNTS[code], state: (code) => TRANSFERS[code] },
);
