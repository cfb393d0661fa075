import { countryName } from '@tongshang/country';
import {
  coverDue,
  coverInWords,
  INCOTERMS,
  NAMED_PLACE_TEXTS,
  requireSuitableMode,
  type Unusual,
  unusualTerms,
} from '@tongshang/incoterms';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  minorUnits,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import { knownPlace } from '@tongshang/places';
import { inWords } from '@tongshang/refusal';
import {
  type Due,
  type DueEvent,
  dueEventInWords,
  type Instalment,
  isContact,
  isCountedFrom,
  type PaymentMethod,
  paymentMethodInWords,
  type TradeParty,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { isSide } from './file.ts';
import { refuseUnmeant } from './meant-refusals.ts';
import { refuse } from './refusals.ts';
import { refuseReport } from './report-refusals.ts';

/**
 * Checks that terms fit together.
 * @throws INCOTERM_MODE_UNSUITABLE, CURRENCY_UNKNOWN, CURRENCY_WITHOUT_MINOR_UNIT, and what `checkPayment` refuses
 */
export function checkTerms(terms: TradeTerms, place = 'terms'): void {
  requireSuitableMode(terms.incoterm, terms.modeOfTransport, `${place}/modeOfTransport`);
  minorUnits(terms.currency, `${place}/currency`);
  checkPayment(terms, `${place}/payment`);
}

/**
 * Terms that hardly anybody means are offered and agreed by whoever says that they are meant.
 * @param before what was offered or agreed: what stays has been asked about
 * @throws PLACE_UNUSUAL, COVER_BELOW_RULE
 */
export function requireMeant(
  terms: TradeTerms,
  parties: readonly TradeParty[],
  meant: readonly Unusual[] = [],
  before?: TradeTerms,
): void {
  const countryOf = (side: 'seller' | 'buyer') => parties.find(({ role }) => role === side)?.country;
  const countries = { seller: countryOf('seller'), buyer: countryOf('buyer') };
  const { incoterm, place, insurance } = terms;
  for (const unusual of unusualTerms(terms, countries, before)) {
    if (meant.includes(unusual)) continue;
    if (unusual === 'place') {
      const { namedPlace } = INCOTERMS[incoterm];
      const country = { en: countryName(place.country, 'en'), 'zh-CN': countryName(place.country, 'zh-CN') };
      const words = {
        ...inWords('named', namedPlace, NAMED_PLACE_TEXTS[namedPlace]),
        ...inWords('country', place.country, country),
        ...inWords('place', place.name, knownPlace(place)?.name ?? { en: place.name, 'zh-CN': place.name }),
      };
      throw refuseUnmeant('PLACE_UNUSUAL', { incoterm, ...words }, 'terms/place');
    }
    const due = coverDue(incoterm);
    const words = due ? coverInWords(due) : { en: '', 'zh-CN': '' };
    const given = { percent: String(insurance?.percent), clauses: insurance?.clauses ?? '' };
    throw refuseUnmeant(
      'COVER_BELOW_RULE',
      { incoterm, ...given, ...inWords('due', words.en, words) },
      'terms/insurance',
    );
  }
}

const HUNDRED: Decimal = { coefficient: 100n, scale: 0 };

/** Money in escrow waits for the goods: it is there before they leave. Credit is paid after the fact that it waits for. */
const EVENTS_OF: Readonly<Partial<Record<PaymentMethod, readonly DueEvent[]>>> = {
  escrow: ['order', 'production', 'shipment'],
  credit: ['bill-of-lading', 'invoice', 'receipt'],
};

/**
 * Instalments that make up the whole price, each once, paid in a way that its event allows.
 * @throws INSTALMENT_REPEATED, INSTALMENT_STATED_TWICE, INSTALMENT_EMPTY, INSTALMENTS_NOT_WHOLE, INSTALMENT_METHOD_UNSUITABLE, DUE_DAYS_MISSING,
 * DUE_DAYS_UNUSED, DUE_DATE_MISSING, DUE_DATE_UNUSED, and what amounts refuse
 */
function checkPayment({ payment, currency }: TradeTerms, place: string): void {
  const ids = new Set<string>();
  payment.forEach((instalment, index) => {
    const at = `${place}/${index}`;
    const { instalmentId, method, due } = instalment;
    if (ids.has(instalmentId)) throw refuse('INSTALMENT_REPEATED', { instalmentId }, `${at}/instalmentId`);
    ids.add(instalmentId);
    checkPart(instalment, currency, at);
    checkDue(due, `${at}/due`);
    const events = EVENTS_OF[method];
    if (events && !events.includes(due.event))
      throw refuse('INSTALMENT_METHOD_UNSUITABLE', unsuitable(method, due.event), `${at}/due/event`);
  });
  const shares = payment.reduce(
    (sum, { share }) => (share ? addDecimals(sum, parseDecimal(share)) : sum),
    ZERO,
  );
  const rests = payment.filter(({ share, amount }) => share === undefined && !amount).length;
  const isWhole =
    rests === 0
      ? compareDecimals(shares, HUNDRED) === 0 && payment.every(({ amount }) => !amount)
      : rests === 1 && compareDecimals(shares, HUNDRED) < 0;
  if (!isWhole) throw refuse('INSTALMENTS_NOT_WHOLE', {}, place);
}

const unsuitable = (method: PaymentMethod, event: DueEvent) => ({
  ...inWords('method', method, paymentMethodInWords(method)),
  ...inWords('event', event, dueEventInWords(event)),
});

function checkPart({ share, amount }: Instalment, currency: string, at: string): void {
  if (share !== undefined && amount) throw refuse('INSTALMENT_STATED_TWICE', {}, `${at}/amount`);
  if (share !== undefined && compareDecimals(parseDecimal(share, `${at}/share`), ZERO) <= 0)
    throw refuse('INSTALMENT_EMPTY', {}, `${at}/share`);
  if (!amount) return;
  const { amount: units, currency: stated } = parseMoney(amount, `${at}/amount`);
  if (stated !== currency) throw refuse('INSTALMENT_CURRENCY', { currency, stated }, `${at}/amount/currency`);
  if (units <= 0n) throw refuse('INSTALMENT_EMPTY', {}, `${at}/amount`);
}

function checkDue({ event, days, date }: Due, at: string): void {
  const isCounted = isCountedFrom(event);
  if (isCounted && days === undefined) throw refuse('DUE_DAYS_MISSING', { event }, `${at}/days`);
  if (!isCounted && days !== undefined) throw refuse('DUE_DAYS_UNUSED', { event }, `${at}/days`);
  if (event === 'date' && date === undefined) throw refuse('DUE_DATE_MISSING', {}, `${at}/date`);
  if (event !== 'date' && date !== undefined) throw refuse('DUE_DATE_UNUSED', { event }, `${at}/date`);
}

/**
 * A side that is a contact has no account here, and a bank that is one keeps none: what is paid goes through banks outside.
 * @throws CONTACT_HOLDS_NOTHING
 */
export function checkHolders(parties: readonly TradeParty[], { payment }: TradeTerms): void {
  const holds = ({ role }: TradeParty) => isSide(role) || role === 'bank';
  if (!parties.some((party) => holds(party) && isContact(party))) return;
  payment.forEach(({ method }, index) => {
    if (method === 'outside') return;
    const words = inWords('method', method, paymentMethodInWords(method));
    throw refuseReport('CONTACT_HOLDS_NOTHING', words, `terms/payment/${index}/method`);
  });
}

/**
 * Amounts that the terms state leave a rest, and do not exceed the total.
 * @throws INSTALMENTS_EXCEED_TOTAL
 */
export function checkInstalments(terms: TradeTerms, total: { amount: string; currency: string }): void {
  const whole = parseMoney(total).amount;
  const stated = terms.payment.reduce(
    (sum, { amount }) => (amount ? sum + parseMoney(amount).amount : sum),
    0n,
  );
  if (stated > 0n && stated >= whole)
    throw refuse('INSTALMENTS_EXCEED_TOTAL', { total: `${total.amount} ${total.currency}` }, 'terms/payment');
}
