import { defineRefusals } from '@tongshang/refusal';

type Words = Readonly<Record<string, { readonly en: string; readonly 'zh-CN': string }>>;

const STATES: Words = {
  posted: { en: 'posted', 'zh-CN': '已过账' },
  reserved: { en: 'reserved', 'zh-CN': '预留' },
  voided: { en: 'voided', 'zh-CN': '已撤销' },
  unknown: { en: 'unknown', 'zh-CN': '未知' },
};

export const { refuse, table } = defineRefusals(
  {
    LEDGER_NOT_BALANCED: {
      status: 422,
      en: 'Debits and credits in {currency} differ by {difference} minor units: money neither appears nor vanishes.',
      'zh-CN': '{currency} 的借贷相差 {difference} 个最小货币单位：资金不能凭空增减。',
    },
    LEDGER_TOO_FEW_LINES: {
      status: 422,
      en: 'A transfer has at least one debit and one credit line.',
      'zh-CN': '一笔转账至少有一条借方和一条贷方分录。',
    },
    LEDGER_AMOUNT_NOT_POSITIVE: {
      status: 422,
      en: 'The amount of a transfer line must be greater than zero.',
      'zh-CN': '转账分录的金额必须大于零。',
    },
    LEDGER_CURRENCY_DIFFERS: {
      status: 422,
      en: 'Account {account} is kept in {expected}, not in {given}.',
      'zh-CN': '账户 {account} 的币种是 {expected}，不是 {given}。',
    },
    LEDGER_ACCOUNT_UNKNOWN: {
      status: 404,
      en: 'There is no account {account}.',
      'zh-CN': '账户 {account} 不存在。',
    },
    LEDGER_INSUFFICIENT: {
      status: 409,
      en: 'Account {account} has {available:number} {currency} at its disposal, {wanted:number} are needed.',
      'zh-CN': '账户 {account} 可用余额为 {available:number} {currency}，需要 {wanted:number}。',
    },
    LEDGER_NOT_RESERVED: {
      status: 409,
      en: 'Transfer {transfer} is not reserved: it is {state}.',
      'zh-CN': '转账 {transfer} 未处于预留状态，当前为 {state}。',
    },
    LEDGER_TRANSFER_REPEATED: {
      status: 409,
      en: 'Transfer {transfer} is there already.',
      'zh-CN': '转账 {transfer} 已存在。',
    },
  },
  { state: (code) => STATES[code] },
);
