import {
  addProblem,
  all,
  amount,
  at,
  type Cursor,
  date,
  indicator,
  kilograms,
  period,
  present,
  quantity,
  required,
  text,
  texts,
} from './cursor.ts';
import type { UblExchangeRate, UblLine, UblQuantity, UblTax } from './model.ts';
import { readCharges } from './read-charge.ts';
import { readDelivery } from './read-delivery.ts';
import { readItem } from './read-item.ts';
import { readParty } from './read-party.ts';
import { readReferences } from './read-reference.ts';

/** What a line of this kind must state (UBL's own rules) and whether its quantity has to be positive. */
export type LineRules = {
  readonly id: boolean;
  readonly item: boolean;
  readonly positiveQuantity: boolean;
};

/** Reads any line: the values stand in the line itself or in its `LineItem`. */
export function readLine(line: Cursor, rules: LineRules): UblLine {
  const has = (path: string) => line.element.children.some((child) => child.name === path);
  const inner = has('LineItem') ? 'LineItem/' : '';
  const id = text(line, inner ? 'LineItem/ID|ID' : 'ID', 'id');
  if (rules.id) required(line, id, inner ? 'cac:LineItem/cbc:ID' : 'cbc:ID');
  const item = at(line, `${inner}Item`, 'item');
  if (rules.item) required(line, item, `${inner ? 'cac:LineItem/' : ''}cac:Item`);
  const read = item && readItem(item);
  const made = new Set(read?.demonstration);
  const notes = texts(line, 'Note', 'notes');
  const delivery = at(line, `${inner}Delivery`, 'delivery');
  const originator = at(line, `${inner}OriginatorParty`, 'originator');
  return present<UblLine>({
    id: id ?? String(line.element.ordinal),
    uuid: text(line, `${inner}UUID`, 'uuid'),
    notes: [...notes, ...(inner ? texts(line, 'LineItem/Note', 'notes', notes.length) : [])],
    descriptions: texts(line, 'Description', 'descriptions'),
    status: text(line, `${inner}LineStatusCode`, 'status'),
    quantity: lineQuantity(line, inner, rules),
    unitPrice: unitPrice(line, inner),
    lineTotal: amount(line, `${inner}LineExtensionAmount|LineExtensionAmount|ValueAmount`, 'lineTotal'),
    item: read,
    partialDelivery: indicator(line, `${inner}PartialDeliveryIndicator`, 'partialDelivery'),
    orderLineId: text(line, 'OrderLineReference/LineID', 'orderLineId'),
    delivery: delivery && readDelivery(delivery),
    charges: readCharges(line, `${inner}AllowanceCharge|InvoiceLine/AllowanceCharge`, 'charges'),
    accountingCost: text(line, `${inner}AccountingCost`, 'accountingCost'),
    originator: originator && readParty(originator),
    requestedDelivery: period(line, `${inner}Delivery/RequestedDeliveryPeriod`, 'requestedDelivery'),
    netWeightKg: kilograms(line, 'NetWeightMeasure', 'netWeightKg'),
    grossWeightKg: kilograms(line, 'GrossWeightMeasure', 'grossWeightKg'),
    customsValue: amount(line, 'DeclaredCustomsValueAmount', 'customsValue'),
    exchangeRate: exchangeRate(line),
    procedure: text(line, 'CustomsProcedureCode', 'procedure'),
    originCriterion: text(line, 'PreferenceCriterionCode', 'originCriterion'),
    taxes: all(line, `${inner}TaxTotal/TaxSubtotal|InvoiceLine/TaxTotal/TaxSubtotal`, 'taxes').flatMap(
      (one, index) => {
        const of = `dutyTaxFees/${index}`;
        return readTax(one, made.has(of), made.has(`${of}/base`)) ?? [];
      },
    ),
    rejectedQuantity: quantity(line, 'RejectedQuantity', 'rejectedQuantity'),
    shortQuantity: quantity(line, 'ShortQuantity', 'shortQuantity'),
    receivedDate: date(line, 'ReceivedDate', 'receivedDate'),
    receivedTime: text(line, 'ReceivedTime', 'receivedTime'),
    debit: amount(line, 'DebitLineAmount', 'debit'),
    credit: amount(line, 'CreditLineAmount', 'credit'),
    references: readReferences(line),
  });
}

/** A rate that divides, or leaves the reader to guess which way it goes, is not understood. */
function exchangeRate(line: Cursor): UblExchangeRate | undefined {
  const of = at(line, 'InvoiceLine/Price/PricingExchangeRate', 'exchangeRate');
  const from = of && text(of, 'SourceCurrencyCode', 'from');
  const to = of && text(of, 'TargetCurrencyCode', 'to');
  const rate = of && text(of, 'CalculationRate', 'rate');
  const operator = of && text(of, 'MathematicOperatorCode', 'operator');
  if (!from || !to || !rate || !/^multiply$/i.test(operator ?? '')) return undefined;
  return present<UblExchangeRate>({
    ...{ from, to, rate },
    source: text(of, 'ExchangeMarketID', 'source'),
    date: date(of, 'Date', 'date'),
  });
}

function lineQuantity(line: Cursor, inner: string, rules: LineRules): UblQuantity | undefined {
  const read = quantity(
    line,
    `${inner}Quantity|InvoicedQuantity|CreditedQuantity|ReceivedQuantity|DeliveredQuantity|Quantity`,
    'quantity',
  );
  const tooLittle = read && (read.value.startsWith('-') || /^[0.]+$/.test(read.value));
  if (rules.positiveQuantity && tooLittle) {
    const element = at(
      line,
      `${inner}Quantity|InvoicedQuantity|CreditedQuantity|Quantity`,
      'quantity',
    )?.element;
    addProblem(line, 'UBL_QUANTITY_NOT_POSITIVE', { value: read.value }, element);
  }
  return read;
}

/** Of a goods item the price is that of the invoice line it is billed by. */
function unitPrice(line: Cursor, inner: string): UblLine['unitPrice'] {
  const either = (path: string) => `${inner}Price/${path}|InvoiceLine/Price/${path}`;
  const price = amount(line, either('PriceAmount'), 'unitPrice');
  if (!price) return undefined;
  const baseQuantity = quantity(line, either('BaseQuantity'), 'unitPrice/baseQuantity');
  const charges = readCharges(line, either('AllowanceCharge'), 'unitPrice/charges');
  return {
    ...price,
    ...(baseQuantity ? { baseQuantity } : {}),
    ...(charges.length > 0 ? { charges } : {}),
  };
}

/** Why no tax is charged. */
function exemption(tax: Cursor): UblTax['exemption'] {
  const code = text(tax, 'TaxCategory/TaxExemptionReasonCode', 'exemption/code');
  const reason = text(tax, 'TaxCategory/TaxExemptionReason', 'exemption/reason');
  return code || reason ? present<NonNullable<UblTax['exemption']>>({ code, reason }) : undefined;
}

export function readTax(tax: Cursor, demonstration: boolean, madeBase = false): UblTax | undefined {
  const levied = amount(tax, 'TaxAmount', 'amount');
  if (!levied) return required(tax, levied, 'cbc:TaxAmount');
  const percent = text(tax, 'TaxCategory/Percent|Percent', 'percent');
  return present<UblTax>({
    type: text(tax, 'TaxCategory/TaxScheme/TaxTypeCode|TaxCategory/TaxScheme/ID|TaxCategory/ID', 'type'),
    category: text(tax, 'TaxCategory/ID', 'category'),
    base: amount(tax, 'TaxableAmount', 'base'),
    baseQuantity: quantity(tax, 'BaseUnitMeasure', 'baseQuantity'),
    rate: text(tax, 'TaxCategory/Name', 'rate') ?? (percent && `${percent} %`),
    amount: levied,
    exemption: exemption(tax),
    source: text(tax, 'TaxCategory/TaxScheme/Name', 'source'),
    demonstration,
    demonstrationBase: madeBase || undefined,
  });
}
