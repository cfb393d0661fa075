import { isCountry } from '@tongshang/country';
import { checkHsCode } from '@tongshang/duty';
import { compareDecimals, type Decimal, type Money, money, parseDecimal, ZERO } from '@tongshang/money';
import { wrongNumber } from '@tongshang/party-number';
import { isOwnCode, parseQuantity, unitReadings } from '@tongshang/quantity';
import { Refusal } from '@tongshang/refusal';
import { Compile, type Validator } from 'typebox/compile';
import { checkPercents } from './check-percents.ts';
import { checkLineTotal, checkTotals } from './check-sums.ts';
import { isGtin } from './gtin.ts';
import { lostZero } from './hs-code.ts';
import type { Meanings, OrderProblem, OrderQuestion } from './reading.ts';
import type { Report } from './report.ts';
import { MAX_LINES, type OrderLine, type PurchaseOrder, PurchaseOrderSchema } from './schema.ts';

/** Problems listed for one order unless more are asked for; the rest would say the same. */
const MAX_PROBLEMS = 200;

/**
 * Everything that is wrong with one order, with its place; empty when it is a `PurchaseOrder` that can be traded. First
 * its form; only where that holds, what the values say: the calendar, currencies, units, sums, duplicates.

 * @param meanings what words and codes of the file were said to mean
 *
 * Codes are those of this package and, for amounts, quantities and HS codes, of the money, quantity and duty engines.
 */
export function checkPurchaseOrder(
  value: unknown,
  problemsMax = MAX_PROBLEMS,
  meanings?: Meanings,
): OrderProblem[] {
  const form = formProblems(value, problemsMax);
  if (form.length > 0) return form;
  const problems: OrderProblem[] = [];
  const report: Report = (code, place, params = {}) => problems.push({ code, place, params });
  const order = value as PurchaseOrder;
  checkHeader(order, report);
  const currencyKnown = attempt(() => void money(0n, order.currency, 'currency'), problems);
  const ids = new Set<string>();
  const totals: Money[] = [];
  for (const [index, line] of order.lines.entries()) {
    const place = `lines/${index}`;
    if (ids.has(line.lineId)) report('ORDER_LINE_TWICE', `${place}/lineId`, { lineId: line.lineId });
    ids.add(line.lineId);
    checkLine(line, order.currency, place, report);
    checkTariffCode(line, `${place}/hsCode`, problems, meanings);
    const measured = attempt(() => void parseQuantity(line.quantity, `${place}/quantity`), problems);
    const { per } = line.unitPrice;
    const isPriced = per === undefined || isPositive(parseDecimal(per));
    if (currencyKnown && measured && isPriced)
      attempt(() => void totals.push(checkLineTotal(line, place, report)), problems);
  }
  if (currencyKnown && problems.length === 0) {
    attempt(() => checkPercents(order, report), problems);
    attempt(() => checkTotals(order, totals, report), problems);
  }
  return problems.slice(0, problemsMax);
}

/** What looks odd in a sound order, and is carried as it stands: delivery asked for before the order was issued, a unit that no list holds. */
export function remarksOn(order: PurchaseOrder): OrderProblem[] {
  const { issueDate, requestedDeliveryDate, lines } = order;
  const early = (requested: string | undefined, place: string): OrderProblem[] =>
    requested !== undefined && requested < issueDate
      ? [{ code: 'ORDER_DELIVERY_BEFORE_ISSUE', params: { requested, issued: issueDate }, place }]
      : [];
  return [
    ...early(requestedDeliveryDate, 'requestedDeliveryDate'),
    ...lines.flatMap(({ delivery }, index) => early(delivery?.until, `lines/${index}/delivery/until`)),
    ...(['buyer', 'seller'] as const).flatMap((side) => oddNumbers(order[side], side)),
    ...lines.flatMap(({ quantity: { unit } }, index) =>
      isOwnCode(unit)
        ? [{ code: 'ORDER_UNIT_UNLISTED', params: { unit }, place: `lines/${index}/quantity/unit` }]
        : [],
    ),
  ];
}

/** Numbers of a party that no firm of its country has. They are its own, and stay as they are written. */
function oddNumbers(party: PurchaseOrder['seller'], side: 'buyer' | 'seller'): OrderProblem[] {
  const { country = '', taxId, legalId } = party ?? {};
  const said = [
    ['tax', 'taxId', taxId],
    ['register', 'legalId', legalId],
  ] as const;
  return said.flatMap(([scheme, field, number]) =>
    number !== undefined && wrongNumber(scheme, number, country)
      ? [{ code: 'ORDER_PARTY_NUMBER_ODD', params: { number, country }, place: `${side}/${field}` }]
      : [],
  );
}

let compiled: Validator | undefined;

function formProblems(value: unknown, problemsMax: number): OrderProblem[] {
  if (hasTooManyLines(value)) {
    return [{ code: 'ORDER_FIELD_INVALID', params: { expected: `≤ ${MAX_LINES}` }, place: 'lines' }];
  }
  compiled ??= Compile(PurchaseOrderSchema);
  if (compiled.Check(value)) return [];
  const problems: OrderProblem[] = [];
  for (const error of compiled.Errors(value)) {
    const place = error.instancePath.replace(/^\//, '');
    const at = (field: string) => (place === '' ? field : `${place}/${field}`);
    if (error.keyword === 'required') {
      for (const field of error.params.requiredProperties) {
        problems.push({
          ...{ code: 'ORDER_FIELD_MISSING', params: { field }, place: at(field) },
          ...partyAsked(at(field)),
        });
      }
    } else if (error.keyword === 'additionalProperties') {
      for (const field of error.params.additionalProperties) {
        problems.push({
          code: 'ORDER_FIELD_UNKNOWN',
          params: { field: field.slice(0, 60) },
          place: at(field),
        });
      }
    } else if (error.keyword !== 'boolean') {
      problems.push({ code: 'ORDER_FIELD_INVALID', params: { expected: expectation(error) }, place });
    }
    if (problems.length >= problemsMax) break;
  }
  return problems;
}

/** Who a party is may be said beside the order. */
function partyAsked(written: string): Pick<OrderProblem, 'question'> {
  const isAnswerable = /^(buyer|seller)\/(name|country)$/.test(written);
  return isAnswerable ? { question: { asks: 'party', written, answers: [] } } : {};
}

/** Said at once: looking through each of a million lines would take minutes. */
function hasTooManyLines(value: unknown): boolean {
  const { lines } = (value ?? {}) as { lines?: unknown };
  return Array.isArray(lines) && lines.length > MAX_LINES;
}

type FormError = ReturnType<Validator['Errors']>[number];

/** Patterns of the schema, said as an example of what they let through. */
const EXAMPLES: readonly (readonly [RegExp, string])[] = [
  [/^\^-\?\(0/, '1234.56'],
  [/\{4\}-\[0-9\]/, '2026-03-31'],
  [/^\^\[A-Z\]\{2\}\$/, 'CN'],
  [/^\^\[A-Z\]\{3\}\$/, 'USD'],
  [/A-Z2-9/, 'CNSHA'],
  [/^\^\[0-9\]\{4,12\}/, '691310'],
  [/^\^\[0-9\]\{8,14\}/, '4006381333931'],
  [/^\^\[A-Z0-9\]\{1,3\}/, 'C62'],
];

/** What the schema asks for, in signs that need no language. */
function expectation(error: FormError): string {
  switch (error.keyword) {
    case 'type':
      return [error.params.type].flat().join(' | ');
    case 'pattern': {
      const pattern = String(error.params.pattern);
      return EXAMPLES.find(([known]) => known.test(pattern))?.[1] ?? pattern;
    }
    case 'minLength':
    case 'minItems':
    case 'minimum':
      return `≥ ${error.params.limit}`;
    case 'maxLength':
    case 'maxItems':
    case 'maximum':
      return `≤ ${error.params.limit}`;
    case 'const':
      return `"${String(error.params.allowedValue)}"`;
    default:
      return error.keyword;
  }
}

function checkHeader(order: PurchaseOrder, report: Report): void {
  checkDate(order.issueDate, 'issueDate', report);
  if (order.requestedDeliveryDate !== undefined) {
    checkDate(order.requestedDeliveryDate, 'requestedDeliveryDate', report);
  }
  for (const field of ['requestedDeliveryFrom', 'latestShipmentDate'] as const) {
    const written = order[field];
    if (written !== undefined) checkDate(written, field, report);
  }
  checkCountry(order.buyer.country, 'buyer/country', report);
  checkCountry(order.buyer.address?.country, 'buyer/address/country', report);
  checkCountry(order.seller?.country, 'seller/country', report);
  checkCountry(order.seller?.address?.country, 'seller/address/country', report);
  checkCountry(order.deliverTo?.country, 'deliverTo/country', report);
  checkCountry(order.deliveryTerms?.place?.country, 'deliveryTerms/place/country', report);
  checkCharges(order.charges, order.currency, 'charges', report);
}

function checkCharges(
  charges: PurchaseOrder['charges'],
  currency: string,
  place: string,
  report: Report,
): void {
  for (const [index, { amount, base }] of (charges ?? []).entries()) {
    checkCurrency(amount.currency, currency, `${place}/${index}/amount/currency`, report);
    checkCurrency(base?.currency, currency, `${place}/${index}/base/currency`, report);
    if (amount.amount.startsWith('-')) {
      report('ORDER_CHARGE_NEGATIVE', `${place}/${index}/amount/amount`, {
        amount: `${amount.amount} ${amount.currency}`,
      });
    }
  }
}

function checkLine(line: OrderLine, currency: string, place: string, report: Report): void {
  const price = line.unitPrice;
  // Goods may be free of charge; a price for none of them is no price.
  if (price.amount.startsWith('-')) {
    report('ORDER_PRICE_NOT_POSITIVE', `${place}/unitPrice/amount`, {
      value: `${price.amount} ${price.currency}`,
    });
  }
  if (price.per !== undefined && !isPositive(parseDecimal(price.per))) {
    report('ORDER_PRICE_NOT_POSITIVE', `${place}/unitPrice/per`, { value: price.per });
  }
  if (
    price.gross !== undefined &&
    compareDecimals(parseDecimal(price.gross), parseDecimal(price.amount)) < 0
  ) {
    const params = {
      gross: `${price.gross} ${price.currency}`,
      price: `${price.amount} ${price.currency}`,
    };
    report('ORDER_PRICE_GROSS', `${place}/unitPrice/gross`, params);
  }
  checkCharges(line.charges, currency, `${place}/charges`, report);
  if (line.gtin !== undefined && !isGtin(line.gtin)) {
    report('ORDER_GTIN_WRONG', `${place}/gtin`, { gtin: line.gtin });
  }
  for (const field of ['from', 'until'] as const) {
    const written = line.delivery?.[field];
    if (written !== undefined) checkDate(written, `${place}/delivery/${field}`, report);
  }
  checkCurrency(price.currency, currency, `${place}/unitPrice/currency`, report);
  checkCurrency(line.lineTotal?.currency, currency, `${place}/lineTotal/currency`, report);
  checkCountry(line.originCountry, `${place}/originCountry`, report);
  checkWeights(line, place, report);
}

function checkTariffCode(
  { hsCode }: OrderLine,
  place: string,
  problems: OrderProblem[],
  meanings: Meanings | undefined,
): void {
  if (hsCode === undefined) return;
  const asked = lostZero(hsCode, place, meanings);
  if (asked) problems.push(asked);
  else attempt(() => void checkHsCode(hsCode, place), problems);
}

function checkWeights(line: OrderLine, place: string, report: Report): void {
  for (const field of ['netWeightKg', 'grossWeightKg'] as const) {
    const written = line[field];
    if (written !== undefined && !isPositive(parseDecimal(written))) {
      report('ORDER_WEIGHT_NOT_POSITIVE', `${place}/${field}`, { value: written });
    }
  }
  const { netWeightKg: net, grossWeightKg: gross } = line;
  if (
    net !== undefined &&
    gross !== undefined &&
    compareDecimals(parseDecimal(gross), parseDecimal(net)) < 0
  ) {
    report('ORDER_WEIGHT_GROSS_BELOW_NET', `${place}/grossWeightKg`, { gross, net });
  }
}

function checkCurrency(found: string | undefined, expected: string, place: string, report: Report): void {
  if (found !== undefined && found !== expected) report('ORDER_CURRENCY_MIXED', place, { found, expected });
}

function checkCountry(code: string | undefined, place: string, report: Report): void {
  if (code !== undefined && !isCountry(code)) report('ORDER_COUNTRY_UNKNOWN', place, { country: code });
}

function checkDate(written: string, place: string, report: Report): void {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  const exists =
    read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  if (!exists || year < 1900) report('ORDER_DATE_INVALID', place, { date: written });
}

function isPositive(value: Decimal): boolean {
  return compareDecimals(value, ZERO) > 0;
}

/** Runs a check of another engine; its refusal becomes a problem here. Answers whether there was none. */
function attempt(check: () => void, problems: OrderProblem[]): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem = { code: error.code, params: error.params, place: error.place ?? '' };
    problems.push(error.code === 'UNIT_UNKNOWN' ? { ...problem, question: unitAsked(error) } : problem);
    return false;
  }
}

/** A word with several readings is one of those; a code that no list holds may be of the sender's own, so that any unit answers. */
function unitAsked({ params }: Refusal): OrderQuestion {
  const written = String(params.unit ?? '');
  const answers = unitReadings(written).map(({ code }) => ({ answer: code, reads: code }));
  return { asks: 'unit', written, answers };
}
