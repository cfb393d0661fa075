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
import { DEMONSTRATION_PROPERTY } from './demonstration.ts';
import type { UblItem, UblLine, UblQuantity, UblTax } from './model.ts';
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
  return present<UblLine>({
    id: id ?? String(line.element.ordinal),
    uuid: text(line, `${inner}UUID`, 'uuid'),
    notes: [...texts(line, 'Note', 'notes'), ...(inner ? texts(line, 'LineItem/Note', 'itemNotes') : [])],
    descriptions: texts(line, 'Description', 'descriptions'),
    status: text(line, `${inner}LineStatusCode`, 'status'),
    quantity: lineQuantity(line, inner, rules),
    unitPrice: unitPrice(line, inner),
    lineTotal: amount(line, `${inner}LineExtensionAmount|LineExtensionAmount|ValueAmount`, 'lineTotal'),
    item: read,
    partialDelivery: indicator(line, `${inner}PartialDeliveryIndicator`, 'partialDelivery'),
    orderLineId: text(line, 'OrderLineReference/LineID', 'orderLineId'),
    requestedDelivery: period(line, `${inner}Delivery/RequestedDeliveryPeriod`, 'requestedDelivery'),
    netWeightKg: kilograms(line, 'NetWeightMeasure', 'netWeightKg'),
    grossWeightKg: kilograms(line, 'GrossWeightMeasure', 'grossWeightKg'),
    customsValue: amount(line, 'DeclaredCustomsValueAmount', 'customsValue'),
    procedure: text(line, 'CustomsProcedureCode', 'procedure'),
    originCriterion: text(line, 'PreferenceCriterionCode', 'originCriterion'),
    taxes: all(line, `${inner}TaxTotal/TaxSubtotal|InvoiceLine/TaxTotal/TaxSubtotal`, 'taxes').flatMap(
      (one, index) => readTax(one, made.has(`dutyTaxFees/${index}`)) ?? [],
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

function lineQuantity(line: Cursor, inner: string, rules: LineRules): UblQuantity | undefined {
  const read = quantity(
    line,
    `${inner}Quantity|InvoicedQuantity|CreditedQuantity|ReceivedQuantity|Quantity`,
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

function unitPrice(line: Cursor, inner: string): UblLine['unitPrice'] {
  const price = amount(line, `${inner}Price/PriceAmount`, 'unitPrice');
  if (!price) return undefined;
  const baseQuantity = quantity(line, `${inner}Price/BaseQuantity`, 'unitPrice/baseQuantity');
  return baseQuantity ? { ...price, baseQuantity } : price;
}

function readItem(item: Cursor): UblItem {
  const properties = all(item, 'AdditionalItemProperty', 'properties').map((one) => ({
    id: text(one, 'ID', 'id'),
    name: text(one, 'Name', 'name') ?? '',
    value: text(one, 'Value|ValueQuantity', 'value') ?? '',
  }));
  const marked = properties.filter((one) => one.id === DEMONSTRATION_PROPERTY);
  return present<UblItem>({
    names: texts(item, 'Name', 'names'),
    descriptions: texts(item, 'Description', 'descriptions'),
    sellersId: text(item, 'SellersItemIdentification/ID', 'sellersId'),
    buyersId: text(item, 'BuyersItemIdentification/ID', 'buyersId'),
    standardId: text(item, 'StandardItemIdentification/ID', 'standardId'),
    originCountry: text(item, 'OriginCountry/IdentificationCode', 'originCountry'),
    ...readClassifications(item),
    properties: properties
      .filter((one) => one.id !== DEMONSTRATION_PROPERTY)
      .map(({ name, value }) => ({ name, value })),
    demonstration: marked.flatMap((one) => one.value.split(' ').filter(Boolean)),
  });
}

/**
 * Lists that `listID` names and that are customs nomenclatures: the Harmonized System and what countries build on it (UN/EDIFACT 7143:
 * HS, SRZ, CV; HTS and TARIC as senders write them).
 */
const CUSTOMS_LISTS: ReadonlySet<string> = new Set(['HS', 'HTS', 'SRZ', 'CV', 'TARIC']);

function readClassifications(item: Cursor) {
  const stated = all(item, 'CommodityClassification', 'classifications').flatMap((one, index) => {
    const written = at(one, 'CommodityCode|ItemClassificationCode', 'code');
    const code = written && text(one, 'CommodityCode|ItemClassificationCode', 'code');
    if (!written || code === undefined) return [];
    const list = written.element.attributes.get('listID')?.trim();
    return [{ index, element: written.element, code, ...(list ? { list } : {}) }];
  });
  const customs =
    stated.find(({ list }) => list !== undefined && CUSTOMS_LISTS.has(list.toUpperCase())) ??
    stated.find(({ list }) => list === undefined);
  if (customs) item.reading.places.set(`${item.pointer}/commodityCode`, customs.element);
  return {
    classifications: stated.map(({ code, list }) => ({ code, ...(list ? { list } : {}) })),
    commodityCode: customs?.code,
    commodityCodeCountry: customs?.element.attributes.get('listAgencyName')?.trim() || undefined,
  };
}

function readTax(tax: Cursor, demonstration: boolean): UblTax | undefined {
  const levied = amount(tax, 'TaxAmount', 'amount');
  if (!levied) return required(tax, levied, 'cbc:TaxAmount');
  const percent = text(tax, 'TaxCategory/Percent|Percent', 'percent');
  return present<UblTax>({
    type: text(tax, 'TaxCategory/TaxScheme/TaxTypeCode|TaxCategory/TaxScheme/ID|TaxCategory/ID', 'type'),
    base: amount(tax, 'TaxableAmount', 'base'),
    baseQuantity: quantity(tax, 'BaseUnitMeasure', 'baseQuantity'),
    rate: text(tax, 'TaxCategory/Name', 'rate') ?? (percent && `${percent} %`),
    amount: levied,
    source: text(tax, 'TaxCategory/TaxScheme/Name', 'source'),
    demonstration,
  });
}
