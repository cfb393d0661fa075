import type { DueEvent, Instalment, PaymentMethod } from './payment.ts';
import type { Localised } from './trade-terms.ts';

type Words = Readonly<Record<'en' | 'zh-CN', string>>;

const METHODS: Readonly<Record<PaymentMethod, Words>> = {
  escrow: { en: 'in escrow at the bank of the trade', 'zh-CN': '存入交易银行托管' },
  transfer: { en: 'by transfer at the bank of the trade', 'zh-CN': '在交易银行转账' },
  outside: { en: 'by bank transfer (T/T)', 'zh-CN': '电汇（T/T）' },
  credit: { en: 'on credit vouched for by the bank of the trade', 'zh-CN': '由交易银行授信赊账' },
};

const EVENTS: Readonly<Record<DueEvent, Words>> = {
  order: { en: 'at order', 'zh-CN': '下单时' },
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
function dueInWords({ due }: Pick<Instalment, 'due'>): Words {
  const { event, days = 0, date = '' } = due;
  const filled = (text: string) => text.replace('{days}', String(days)).replace('{date}', date);
  return { en: filled(EVENTS[event].en), 'zh-CN': filled(EVENTS[event]['zh-CN']) };
}

/** How an instalment is paid, in words. */
export const paymentMethodInWords = (method: PaymentMethod): Words => METHODS[method];

/** What an instalment waits for, in words: of no instalment in particular, so without its days and its date. */
export function dueEventInWords(event: DueEvent): Words {
  if (event === 'date') return { en: 'on a date', 'zh-CN': '按指定日期' };
  const { en, 'zh-CN': chinese } = EVENTS[event];
  return { en: en.replace('{days} ', ''), 'zh-CN': chinese.replace(' {days} 天', '若干天') };
}

function partInWords({ share, amount }: Pick<Instalment, 'share' | 'amount'>): Words {
  if (share !== undefined) return { en: `${share} %`, 'zh-CN': `${share}%` };
  if (amount) {
    const text = `${amount.currency} ${amount.amount}`;
    return { en: text, 'zh-CN': text };
  }
  return { en: 'the rest', 'zh-CN': '余款' };
}

/** One instalment as a clause of a contract: its part, how, and when. */
function instalmentInWords(instalment: Instalment): Words {
  const [part, due, method] = [partInWords(instalment), dueInWords(instalment), METHODS[instalment.method]];
  return {
    en: `${part.en} ${method.en}, ${due.en}`,
    'zh-CN': `${part['zh-CN']} ${due['zh-CN']}${method['zh-CN']}`,
  };
}

/** Terms of payment as a contract words them. */
export function paymentInWords(payment: readonly Instalment[]): Localised {
  const clauses = payment.map(instalmentInWords);
  return {
    en: `${clauses.map(({ en }) => en).join('; ')}.`,
    'zh-CN': `${clauses.map((clause) => clause['zh-CN']).join('；')}。`,
  };
}
