import type { WireMoney } from '@tongshang/money';
import { amongChinese } from './among-chinese.ts';
import type { DueEvent, Instalment, PaymentMethod } from './payment.ts';
import type { Localised } from './trade-terms.ts';

type Words = Readonly<Record<'en' | 'zh-CN', string>>;

const METHODS: Readonly<Record<PaymentMethod, Words>> = {
  escrow: { en: 'in escrow at {bank}', 'zh-CN': '存入{bank}托管' },
  transfer: { en: 'by transfer through {bank}', 'zh-CN': '通过{bank}转账' },
  outside: { en: 'by bank transfer (T/T)', 'zh-CN': '电汇（T/T）' },
  credit: { en: 'on credit guaranteed by {bank}', 'zh-CN': '由{bank}担保赊销' },
};

/** Where nobody says which bank it is. */
const ANY_BANK: Words = { en: 'the bank of the trade', 'zh-CN': '交易银行' };

/** The words of a method with the bank by its name: in each language its own, else any that it has. */
function methodAt(method: PaymentMethod, bank: Localised | undefined): Words {
  const [any] = Object.values(bank ?? {});
  const filled = (language: keyof Words) =>
    METHODS[method][language].replace('{bank}', (blank, at: number, words: string) =>
      amongChinese(
        bank?.[language] ?? any ?? ANY_BANK[language],
        words.slice(0, at),
        words.slice(at + blank.length),
      ),
    );
  return { en: filled('en'), 'zh-CN': filled('zh-CN') };
}

const EVENTS: Readonly<Record<DueEvent, Words>> = {
  order: { en: 'with order', 'zh-CN': '下单时' },
  production: { en: 'before production', 'zh-CN': '生产前' },
  shipment: { en: 'before shipment', 'zh-CN': '装运前' },
  documents: { en: 'against a copy of the transport document', 'zh-CN': '凭运输单据副本' },
  'bill-of-lading': {
    en: '{days} days after the date of the transport document',
    'zh-CN': '运输单据日后 {days} 天',
  },
  invoice: { en: '{days} days after the date of the invoice', 'zh-CN': '发票日后 {days} 天' },
  receipt: { en: '{days} days after receipt of the goods', 'zh-CN': '收货后 {days} 天' },
  date: { en: 'on {date}', 'zh-CN': '{date}' },
};

/** When an instalment is due, in words. */
export function dueInWords({ due }: Pick<Instalment, 'due'>): Words {
  const { event, days = 0, date = '' } = due;
  const on = date === '' ? undefined : dateInText(date);
  const filled = (language: keyof Words) =>
    EVENTS[event][language].replace('{days}', String(days)).replace('{date}', on?.[language] ?? '');
  return { en: filled('en'), 'zh-CN': filled('zh-CN') };
}

/** A date of ISO 8601 as running text writes it. */
export function dateInText(date: string): Words {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return {
    en: `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    'zh-CN': `${year}年${month}月${day}日`,
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An amount as running text writes it, in either language: `USD 1,728.63`. */
export function moneyInText({ amount, currency }: WireMoney): string {
  const [integer = '', fraction] = amount.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${currency} ${fraction === undefined ? grouped : `${grouped}.${fraction}`}`;
}

/** How an instalment is paid, in words. @param bank the bank of the trade by name, where it is known */
export const paymentMethodInWords = (method: PaymentMethod, bank?: Localised): Words =>
  methodAt(method, bank);

/** What an instalment waits for, in words: of no instalment in particular, so without its days and its date. */
export function dueEventInWords(event: DueEvent): Words {
  if (event === 'date') return { en: 'on a date', 'zh-CN': '按指定日期' };
  const { en, 'zh-CN': chinese } = EVENTS[event];
  return { en: en.replace('{days} ', ''), 'zh-CN': chinese.replace(' {days} 天', '若干天') };
}

const REST: Words = { en: 'the rest', 'zh-CN': '余款' };
const WHOLE: Words = { en: 'in full', 'zh-CN': '全款' };

function partInWords({ share, amount }: Pick<Instalment, 'share' | 'amount'>, rest: Words): Words {
  if (share !== undefined) return { en: `${share}%`, 'zh-CN': `${share}%` };
  if (amount) {
    const text = moneyInText(amount);
    return { en: text, 'zh-CN': text };
  }
  return rest;
}

const isCounted = ({ due }: Instalment): boolean => due.days !== undefined || due.date !== undefined;

/** One instalment as a clause of a contract: its part, how, and when. */
function clauseOf(instalment: Instalment, rest: Words, bank: Localised | undefined): Words {
  const part = partInWords(instalment, rest);
  const [due, method] = [dueInWords(instalment), methodAt(instalment.method, bank)];
  return {
    en: `${part.en} ${method.en}, ${due.en}`,
    // A space only between digits and Chinese; a day that is counted from another is announced by 于.
    'zh-CN': `${part['zh-CN']}${/[\d%]$/.test(part['zh-CN']) ? ' ' : isCounted(instalment) ? '于' : ''}${due['zh-CN']}${method['zh-CN']}`,
  };
}

/** Terms of payment as a contract words them, all of them. @param bank the bank of the trade by name, where it is known */
export function paymentInWords(payment: readonly Instalment[], bank?: Localised): Localised {
  const rest = payment.length === 1 ? WHOLE : REST;
  return sentenceOf(payment.map((one) => clauseOf(one, rest, bank)));
}

/** What an invoice or debit note says of an instalment: the day on which it is due (ISO 8601), where it is known, and how much of the paper it pays. */
type OnInvoice = {
  readonly dueDate?: string | undefined;
  readonly ofInvoice?: WireMoney;
  readonly ofDebitNote?: WireMoney;
  readonly bank?: Localised | undefined;
};

/** One instalment of several, as its invoice words it. */
export function instalmentInWords(instalment: Instalment, onInvoice: OnInvoice = {}): Localised {
  return sentenceOf([clauseOf(instalment, REST, onInvoice.bank)], onInvoice);
}

function sentenceOf(
  clauses: readonly Words[],
  { dueDate, ofInvoice, ofDebitNote }: OnInvoice = {},
): Localised {
  const due = dueDate === undefined ? undefined : dateInText(dueDate);
  const paid = ofInvoice ?? ofDebitNote;
  const part = paid && moneyInText(paid);
  const [paper, zhPaper] = ofInvoice ? ['invoice', '本发票'] : ['debit note', '本借项通知单'];
  const [en, zh] = (['en', 'zh-CN'] as const).map((language) => clauses.map((one) => one[language]));
  return {
    en: `${en?.join('; ')}${due ? ` (due ${due.en})` : ''}${part ? `: ${part} of this ${paper}` : ''}.`,
    'zh-CN': `${zh?.join('；')}${due ? `（到期日 ${due['zh-CN']}）` : ''}${part ? `：${zhPaper}中 ${part}` : ''}。`,
  };
}
