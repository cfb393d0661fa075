import { isCountry } from '@tongshang/country';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
} from '@tongshang/money';
import { unitOfCode } from '@tongshang/quantity';
import type { UblItem, UblLine } from '@tongshang/ubl';
import { isGtin } from '../gtin.ts';
import { hsDigits } from '../hs-code.ts';
import { pricePer } from '../price-base.ts';
import { type Meanings, meaningOf, type OrderProblem } from '../reading.ts';
import type { OrderLine } from '../schema.ts';
import { deliveryOf } from './address-of-ubl.ts';
import { chargeOf, taxCategoryOf } from './charge-of-ubl.ts';
import { listOf, stated } from './stated.ts';

type Context = { readonly meanings: Meanings | undefined; readonly problems: OrderProblem[] };

/** One line of the order; what keeps it from being one is added to the problems. */
export function lineOf(line: UblLine, place: string, { meanings, problems }: Context): OrderLine {
  const { item, quantity, unitPrice } = line;
  const [name] = item?.names ?? [];
  const unit = quantity && unitIn(quantity.unit, meanings);
  const base = unitPrice?.baseQuantity;
  const per =
    base && unit !== undefined
      ? pricePer({ value: base.value, unit: base.unit && unitIn(base.unit, meanings) }, unit)
      : undefined;
  if (per && 'problem' in per) problems.push({ ...per.problem, place: `${place}/unitPrice/per` });
  const said = name?.text ?? item?.descriptions[0]?.text;
  return stated<OrderLine>({
    lineId: line.id,
    name: said,
    nameLanguage: name?.language,
    description: item?.descriptions[0]?.text === said ? undefined : item?.descriptions[0]?.text,
    quantity: quantity && stated({ value: quantity.value, unit }),
    unitPrice:
      unitPrice &&
      stated({
        amount: unitPrice.amount,
        currency: unitPrice.currency,
        per: per && 'per' in per ? per.per : undefined,
        gross: grossOf(unitPrice, `${place}/unitPrice/gross`, problems),
      }),
    charges: listOf(line.charges.map(chargeOf)),
    lineTotal: line.lineTotal,
    netWeightKg: line.netWeightKg,
    grossWeightKg: line.grossWeightKg,
    notes: listOf(line.notes.map(({ text, language }) => stated({ text, language }))),
    delivery: deliveryOf(line.delivery),
    partialDelivery: line.partialDelivery,
    marks: listOf(line.delivery?.marks),
    ...(item ? itemOf(item, meanings) : {}),
  });
}

function itemOf(item: UblItem, meanings: Meanings | undefined) {
  const { standardId, standardScheme, classifications, commodityCode, originCountry } = item;
  const isCounted = standardScheme === undefined || standardScheme === '0160';
  const others = classifications.flatMap(({ code, list }) =>
    list !== undefined && code !== commodityCode ? [{ code, list }] : [],
  );
  return {
    sku: item.sellersId,
    buyerSku: item.buyersId,
    manufacturerSku: item.manufacturersId,
    gtin: standardId !== undefined && isCounted && isGtin(standardId) ? standardId : undefined,
    hsCode: hsCodeOf(commodityCode, meanings),
    originCountry: originCountry && isCountry(originCountry) ? originCountry : undefined,
    classifications: listOf(others),
    properties: listOf(
      item.properties.flatMap(({ name, value }) => (name && value ? [{ name, value }] : [])),
    ),
    tax: taxCategoryOf(item.taxCategories[0]),
    dangerousGoods: listOf(item.hazardous.map((goods) => ({ ...goods }))),
    serialNumbers: listOf(item.serialNumbers),
    lots: listOf(item.lots),
  };
}

/**
 * The price before its discount. The price itself is what it leads to (Peppol BIS Ordering 3, 6.6), so the three must fit: what does not
 * is a problem with all figures.
 */
function grossOf(
  { amount, charges = [] }: NonNullable<UblLine['unitPrice']>,
  place: string,
  problems: OrderProblem[],
): string | undefined {
  const [discount, ...more] = charges;
  if (!discount || discount.charge || more.length > 0) return undefined;
  const [net, taken] = [parseDecimal(amount), parseDecimal(discount.amount.amount)];
  const gross = discount.base ? parseDecimal(discount.base.amount) : addDecimals(net, taken);
  if (compareDecimals(subtractDecimals(gross, taken), net) === 0) return formatDecimal(gross);
  const params = { gross: formatDecimal(gross), discount: discount.amount.amount, price: amount };
  problems.push({ code: 'ORDER_PRICE_DISCOUNT', params, place });
  return undefined;
}

/** A bare count where the document names no unit. */
function unitIn(written = 'C62', meanings: Meanings | undefined): string {
  return meaningOf(meanings, 'unit', written) ?? unitOfCode(written)?.code ?? written;
}

function hsCodeOf(written: string | undefined, meanings: Meanings | undefined): string | undefined {
  if (written === undefined) return undefined;
  const digits = hsDigits(written);
  const code = meaningOf(meanings, 'hs-code', digits) ?? digits;
  return /^\d{6,12}$/.test(code) ? code : undefined;
}
