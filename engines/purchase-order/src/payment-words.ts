import type { Due, Instalment, PaymentMethod } from '@tongshang/trade-facts';

/** Words of contracts, in English and Chinese, for when an instalment is due; the first that fits counts. */
const EVENTS: readonly (readonly [RegExp, (days: number) => Due])[] = [
  [
    /(\d+)\s*days?\s*(?:after|from)\s*(?:the\s*)?(?:date\s*of\s*)?(?:b\/?l|bill of lading)|提单日?后\s*(\d+)\s*天/,
    counted('bill-of-lading'),
  ],
  [
    /(\d+)\s*days?\s*(?:after|from)\s*(?:the\s*)?(?:date\s*of\s*)?invoice|发票日?后\s*(\d+)\s*天/,
    counted('invoice'),
  ],
  [
    /(\d+)\s*days?\s*(?:after|from)\s*(?:receipt|delivery|arrival)|(?:收货|到货)后\s*(\d+)\s*天/,
    counted('receipt'),
  ],
  [/before\s*production|生产前/, () => ({ event: 'production' })],
  [
    /(?:before|prior to)\s*(?:shipment|shipping|loading|dispatch|delivery)|(?:发货|装运|出货|装船)前/,
    () => ({ event: 'shipment' }),
  ],
  [
    /cop(?:y|ies)\s*of\s*(?:the\s*)?(?:b\/?l|bill of lading|documents)|(?:b\/?l|bill of lading)\s*copy|against\s*(?:the\s*)?documents|见?提单(?:复印件|副本|传真件)|凭(?:提单|单据)/,
    () => ({ event: 'documents' }),
  ],
  [
    /deposit|down\s*payment|in\s*advance|advance|prepa(?:id|yment)|with\s*order|upon\s*order|at\s*order|on\s*order|定金|订金|预付|下单/,
    () => ({ event: 'order' }),
  ],
];

function counted(event: Due['event']) {
  return (days: number): Due => ({ event, days });
}

/** Ways of paying whose words leave no doubt. */
const METHODS: readonly (readonly [RegExp, PaymentMethod])[] = [
  [/\bt\s*\/?\s*t\b|telegraphic transfer|wire transfer|bank transfer|电汇/, 'outside'],
  [/\bescrow\b|托管/, 'escrow'],
];

/** Words that name a way of paying not understood here, or say that one is not wanted. */
const OTHERWISE =
  /\bl\s*\/?\s*c\b|letter of credit|信用证|collection|\bd\s*\/\s*[ap]\b|托收|\bno\b|\bnot\b|paypal|western union|cheque|check|不/;

const REST = /balance|\brest\b|remain|余款|尾款|余额/;

/**
 * Terms of payment as contracts word them: `30% T/T deposit, 70% T/T before shipment`, `30% 定金，余款见提单副本电汇`. Undefined where any
 * clause leaves open how much, how or when: words are understood whole or not at all.
 */
export function readPaymentWords(written: string): readonly Instalment[] | undefined {
  const words = written.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (words.length > 300 || OTHERWISE.test(words)) return undefined;
  const clauses = words
    .split(/[,;、;.。]\s+|[,;、。]|\s+and\s+|\s\+\s/)
    .map((clause) => clause.replace(/[.\s]+$/, '').trim())
    .filter((clause) => clause !== '');
  const parts = clauses.map(partOf);
  const [first] = parts.flatMap(({ method }) => (method ? [method] : []));
  const instalments = parts.map(({ share, isRest, method = first, due }, index) =>
    method && due && (share !== undefined || isRest)
      ? { instalmentId: String(index + 1), ...(share === undefined ? {} : { share }), method, due }
      : undefined,
  );
  const known = instalments.filter((one) => one !== undefined);
  return known.length > 0 && known.length === clauses.length && isWhole(known) ? known : undefined;
}

function partOf(clause: string) {
  const percent = /(\d{1,3}(?:\.\d{1,4})?)\s*%/.exec(clause)?.[1];
  const event = EVENTS.find(([pattern]) => pattern.test(clause));
  const found = event?.[0].exec(clause);
  const days = Number(found?.[1] ?? found?.[2] ?? 0);
  return {
    share: percent === undefined ? undefined : String(Number(percent)),
    isRest: percent === undefined && REST.test(clause),
    method: METHODS.find(([pattern]) => pattern.test(clause))?.[1],
    due: event?.[1](days),
  };
}

/** Shares that come to a hundred, or less with one rest. */
function isWhole(instalments: readonly Pick<Instalment, 'share'>[]): boolean {
  const shares = instalments.reduce((sum, { share }) => sum + Number(share ?? 0), 0);
  const rests = instalments.filter(({ share }) => share === undefined).length;
  return rests === 0 ? shares === 100 : rests === 1 && shares < 100;
}
