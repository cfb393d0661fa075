import type { Due, Instalment, PaymentMethod } from '@tongshang/trade-facts';

type Reading<T> = readonly [pattern: RegExp, meaning: (days: number) => T];

const counted =
  (event: Due['event']) =>
  (days: number): Due => ({ event, days });
const at = (event: Due['event']) => (): Due => ({ event });
const way = (method: PaymentMethod) => (): PaymentMethod => method;

/** A copy of the transport document, with what contracts say before it: against, on sight of, upon presentation of. */
const COPY = new RegExp(
  [
    '(?:(?:against|on|upon|at|after)(?: the)? )?(?:(?:presentation|sight|receipt)(?: of)? )?(?:a |the )?',
    '(?:(?:scanned )?cop(?:y|ies) (?:of )?(?:the )?(?:DOC|shipping documents)|(?:scanned )?DOC cop(?:y|ies)|scanned DOC)',
    '|(?:凭|见|收到)?提单(?:复印件|副本|传真件|扫描件)后?',
  ]
    .join('')
    .replaceAll('DOC', '(?:b\\/?l|bills? of lading|awb|air waybill|transport document)'),
);

/** Words of contracts, in English and Chinese, for when an instalment is due. */
const EVENTS: readonly Reading<Due>[] = [
  [
    /(\d+) days?(?: net)? (?:after|from) (?:the )?(?:date of )?(?:the )?(?:b\/?l|bill of lading)(?: date)?|提单日?期?后 ?(\d+) ?天/,
    counted('bill-of-lading'),
  ],
  [
    /(\d+) days?(?: net)? (?:after|from) (?:the )?(?:date of )?(?:the )?invoice(?: date)?|发票日?期?后 ?(\d+) ?天/,
    counted('invoice'),
  ],
  [
    /(\d+) days?(?: net)? (?:after|from) (?:the )?(?:receipt|delivery|arrival)(?: of (?:the )?goods)?|(?:收货|到货)后 ?(\d+) ?天/,
    counted('receipt'),
  ],
  [/before production|生产前/, at('production')],
  [/(?:before|prior to) (?:shipment|shipping|loading|dispatch)|(?:发货|装运|出货|装船)前/, at('shipment')],
  [COPY, at('documents')],
  [
    /(?:as )?(?:a )?(?:deposit|down payment)(?: (?:with|upon|at|on) (?:the )?order)?|(?:paid )?in advance|advance payment|advance(?= (?:by )?(?:t\/?t|transfer))|prepaid|prepayment|(?:with|upon|at|on) (?:the )?order|(?:下单时?)?(?:支付|付)?(?:定金|订金|预付款?)|下单时?|前(?= ?(?:t ?\/ ?t|tt|电汇))/,
    at('order'),
  ],
];

/** Ways of paying whose words leave no doubt. */
const METHODS: readonly Reading<PaymentMethod>[] = [
  [/(?:by |via |in )?(?:t ?\/ ?t|tt|telegraphic transfer|wire transfer|bank transfer)|电汇/, way('outside')],
  [/(?:in |into )?escrow|托管/, way('escrow')],
];

/**
 * A deposit and a balance of which no way is named are transferred from bank to bank (T/T): where a bank collects or vouches, contracts
 * name its letter of credit, its collection or its escrow.
 */
const UNNAMED: PaymentMethod = 'outside';

const SHARE = /(\d{1,3}(?:\.\d{1,4})?) ?%/;
const REST =
  /(?:the )?(?:remaining )?balance|(?:the )?rest|(?:the )?remain(?:der|ing)|(?:in )?full|余款|尾款|余额|全款|余/;
/** Words that say nothing about how much, how or when. */
const EMPTY =
  /\b(?:of|the|total|amount|value|price|to be|is|be|paid|payable|payment|by|as|due)\b|付清|支付|付款|货款|时|后|前?付/g;

/**
 * Terms of payment as contracts word them: `30% T/T deposit, 70% T/T before shipment`, `30% 定金，余款见提单副本电汇`. Undefined where any
 * clause leaves open how much, how or when, or says anything else: words are understood whole or not at all.
 */
export function readPaymentWords(written: string): readonly Instalment[] | undefined {
  const words = written.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (words.length > 300) return undefined;
  const clauses = words
    .split(/[,;、。]|\.(?=\s|$)|\s+and\s+|\s\+\s|\s*\/\s*(?=\d{1,3}(?:\.\d{1,4})? ?%)/)
    .flatMap(eachShare)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const [only = '', ...more] = clauses;
  const parts = more.length === 0 ? (partsOfPair(only) ?? [wholeOf(only)]) : clauses.map(partOf);
  const [named] = parts.flatMap((part) => (part?.method ? [part.method] : []));
  const first = named ?? (parts.length > 1 ? UNNAMED : undefined);
  const known = parts.flatMap((part, index): Instalment[] => {
    const method = part?.method ?? first;
    if (!part?.due || !method || (part.share === undefined && !part.isRest)) return [];
    const share = part.share === undefined ? {} : { share: part.share };
    return [{ instalmentId: String(index + 1), ...share, method, due: part.due }];
  });
  return known.length > 0 && known.length === parts.length && isWhole(known) ? known : undefined;
}

/** Words about days of credit from the seller that say nothing of what the days are counted from. */
const OF_CREDIT =
  /(?:by )?(?:t ?\/ ?t|\btt\b|telegraphic transfer|wire transfer|bank transfer)|open account|\bo\/?a\b|\bnet\b|\bcredit\b|\bterms?\b|\bpayment\b|\bof\b|100 ?%|账期|赊销|净期?|付款|电汇|期限|为/g;

/** Days of credit, where words say them and nothing else: `60 days net`, `Net 30`, `账期60天`. */
function bareCredit(written: string): number | undefined {
  const words = written.toLowerCase();
  const left = words
    .replace(OF_CREDIT, ' ')
    .replace(/[\s,:;()]+/g, ' ')
    .trim();
  const [, days, unit] = /^(\d{1,3})( ?(?:days?|天|日))?$/.exec(left) ?? [];
  const isSaid = days !== undefined && (unit !== undefined || /\bnet\b/.test(words));
  return isSaid && Number(days) >= 1 && Number(days) <= 365 ? Number(days) : undefined;
}

/**
 * What words may mean that say how much and how, and not when: of `30/70 T/T` and `30% deposit, 70% balance` the first is paid with the order, the
 * other against a copy of the bill of lading or before shipment; `60 days net` are counted from the invoice, the shipment or the receipt. Empty where they say more, or
 * something else.
 */
export function paymentReadings(written: string): readonly PaymentReading[] {
  const plain = written.normalize('NFKC').trim();
  const days = bareCredit(plain);
  if (days !== undefined)
    return ['invoice date', 'B/L date', 'receipt of goods'].flatMap((event) =>
      readingOf(`100% T/T ${days} days after ${event}`),
    );
  if (readPaymentWords(plain)) return [];
  const events = /\p{Script=Han}/u.test(plain)
    ? ['见提单副本', '发货前']
    : ['against copy of B/L', 'before shipment'];
  // A whole of which nothing says when may be anything; of a deposit and a balance only the balance is open.
  return events
    .flatMap((event) => readingOf(`${plain.replace(/[\s,;，；、。.]+$/, '')} ${event}`))
    .filter(({ payment }) => payment.length > 1);
}

function readingOf(words: string): readonly PaymentReading[] {
  const payment = readPaymentWords(words);
  return payment ? [{ words, payment }] : [];
}

/** One meaning of words that have several: in words that have this meaning alone, and as instalments. */
type PaymentReading = { readonly words: string; readonly payment: readonly Instalment[] };

/** Days of credit and what they are counted from, where words name one such event. */
export function creditInWords(written: string): Due | undefined {
  const words = written.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  const named = EVENTS.map(([pattern, meaning]) => {
    const found = pattern.exec(words);
    return found && meaning(daysIn(found));
  }).filter((due) => due?.days !== undefined);
  const [due, ...others] = named;
  return due && others.length === 0 ? due : undefined;
}

const daysIn = (found: RegExpExecArray): number =>
  Number(found.slice(1).find((one) => one !== undefined) ?? 0);

/** `30% T/T deposit 70% before shipment` is two clauses without a comma. */
function eachShare(clause: string): string[] {
  const [, ...more] = clause.matchAll(new RegExp(SHARE, 'g'));
  const starts = [0, ...more.map(({ index }) => index)];
  return starts.map((start, at) => clause.slice(start, starts[at + 1]));
}

/** `30/70 T/T against copy of B/L`: the first share with the order, as a deposit is, the other when the words say; nothing where they do not. */
function partsOfPair(clause: string): Part[] | undefined {
  const [pair, first, second] = /(?<![\d/])(\d{1,2}) ?\/ ?(\d{1,2})(?![\d/])/.exec(clause) ?? [];
  if (!pair || Number(first) + Number(second) !== 100) return undefined;
  const later = partOf(clause.replace(pair, `${second}%`).replace(/%%/, '%'));
  if (!later?.due || later.due.event === 'order') return undefined;
  return [{ ...later, share: String(Number(first)), due: { event: 'order' } }, later];
}

/** One clause that names no share is about the whole price, unless it speaks of a part. */
function wholeOf(clause: string): Part | undefined {
  const part = partOf(clause);
  if (!part || part.share !== undefined) return part;
  const isPart = /deposit|down payment|balance|\brest\b|remain|定金|订金|余款|尾款|余额/.test(clause);
  return isPart ? undefined : { ...part, isRest: false, share: '100' };
}

type Part = {
  readonly isRest: boolean;
  readonly due: Due | undefined;
  readonly method: PaymentMethod | undefined;
  readonly share: string | undefined;
};

/** What one clause says; undefined where it says anything that is not understood. */
function partOf(clause: string): Part | undefined {
  const event = taken(clause, EVENTS);
  const method = taken(event.left, METHODS);
  const share = SHARE.exec(method.left)?.[1];
  const unshared = share === undefined ? method.left : method.left.replace(SHARE, ' ');
  const isRest = share === undefined && REST.test(unshared);
  const left = unshared
    .replace(REST, ' ')
    .replace(EMPTY, ' ')
    .replace(/[\s:()]+/g, '');
  if (left !== '') return undefined;
  return {
    ...{ isRest, due: event.meaning, method: method.meaning },
    share: share === undefined ? undefined : String(Number(share)),
  };
}

/** The first reading that fits, and what of the words it leaves. */
function taken<T>(words: string, readings: readonly Reading<T>[]) {
  for (const [pattern, meaning] of readings) {
    const found = pattern.exec(words);
    if (!found) continue;
    return { meaning: meaning(daysIn(found)), left: words.replace(found[0], ' ') };
  }
  return { meaning: undefined, left: words };
}

/** Shares that come to a hundred, or less with one rest. */
function isWhole(instalments: readonly Pick<Instalment, 'share'>[]): boolean {
  const shares = instalments.reduce((sum, { share }) => sum + Number(share ?? 0), 0);
  const rests = instalments.filter(({ share }) => share === undefined).length;
  return rests === 0 ? shares === 100 : rests === 1 && shares < 100;
}
