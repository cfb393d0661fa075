import { type Decimal, multiplyDecimals, parseDecimal, subtractDecimals, toDecimal } from '@tongshang/money';
import type { UblLine } from '@tongshang/ubl';
import { moneyOf, show } from './amounts.ts';
import { type DocumentSet, PRECEDENCE } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import { aboutGoods } from './goods.ts';

/** Rules under which carriage beyond the border and duties come off the price without a box of their own. */
const DELIVERED: readonly string[] = ['CPT', 'CIP', 'DAP', 'DPU', 'DDP'];
/** Minor units: the sum of the items is converted and rounded, then spread over them. */
const OF_SPREADING = 2n;
/** Some tariffs value goods in whole units of their currency. */
const OF_WHOLE_UNITS = 100n;

/**
 * The customs value of each item against its declared price, put into the currency of the tariff by the rate that the declaration states:
 * where nothing is declared beside the prices, one follows from the other.
 */
export function checkDeclaredValues(set: DocumentSet): Finding[] {
  const agreed = set.of(...PRECEDENCE).find(({ document }) => document.deliveryTerms?.code);
  const incoterm = agreed?.document.deliveryTerms?.code?.trim().toUpperCase() ?? '';
  if (incoterm === '' || DELIVERED.includes(incoterm)) return [];
  return set
    .of('ExportCustomsDeclaration', 'ImportCustomsDeclaration')
    .filter(({ document }) => document.shipment?.charges.length === 0)
    .flatMap(checkItems);
}

function checkItems(of: CheckedDocument): Finding[] {
  const lines = of.document.shipment?.lines ?? [];
  const isWhole = lines.every(({ customsValue }) => /^\d+(?:\.0*)?$/.test(customsValue?.amount ?? '0'));
  return lines.flatMap((line, index) => {
    const { customsValue, lineTotal } = line;
    const off = customsValue && lineTotal && minorUnitsOff(line);
    if (off === undefined || !customsValue || !lineTotal) return [];
    if (off < OF_SPREADING + (isWhole ? OF_WHOLE_UNITS : 0n)) return [];
    const at = (field: string, value: string): Stated => ({
      of,
      pointer: `shipment/lines/${index}/${field}`,
      value,
    });
    const [left, right] = [at('lineTotal', show(lineTotal)), at('customsValue', show(customsValue))];
    return [finding('DECLARED_ITEM_DIFFERS', left, right, aboutGoods({ in: of, line, pointer: '' }))];
  });
}

/** How far a customs value is from its price, in whole minor units of the tariff's currency; undefined where no rate is stated between the two. */
function minorUnitsOff({ customsValue, lineTotal, exchangeRate }: UblLine): bigint | undefined {
  if (!customsValue || !lineTotal) return undefined;
  const valued = toDecimal(moneyOf(customsValue));
  const price = toDecimal(moneyOf(lineTotal));
  if (customsValue.currency === lineTotal.currency)
    return units(subtractDecimals(valued, price), valued.scale);
  if (exchangeRate?.from !== lineTotal.currency || exchangeRate.to !== customsValue.currency)
    return undefined;
  return units(
    subtractDecimals(valued, multiplyDecimals(price, parseDecimal(exchangeRate.rate))),
    valued.scale,
  );
}

function units({ coefficient, scale }: Decimal, decimals: number): bigint {
  const whole =
    scale > decimals
      ? coefficient / 10n ** BigInt(scale - decimals)
      : coefficient * 10n ** BigInt(decimals - scale);
  return whole < 0n ? -whole : whole;
}
