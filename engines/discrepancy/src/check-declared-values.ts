import {
  type Decimal,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  sumMoney,
  toDecimal,
} from '@tongshang/money';
import type { UblAmount, UblDeclaredCharge, UblLine } from '@tongshang/ubl';
import { moneyOf, show } from './amounts.ts';
import { chargedBeside } from './charged-beside.ts';
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
 * where nothing but what the order charges is declared beside the prices, one follows from the other.
 */
export function checkDeclaredValues(set: DocumentSet): Finding[] {
  const agreed = set.of(...PRECEDENCE).find(({ document }) => document.deliveryTerms?.code);
  const incoterm = agreed?.document.deliveryTerms?.code?.trim().toUpperCase() ?? '';
  if (incoterm === '' || DELIVERED.includes(incoterm)) return [];
  return set.of('ExportCustomsDeclaration', 'ImportCustomsDeclaration').flatMap((of) => {
    const all = of.document.shipment?.charges ?? [];
    const beside = chargedBeside(of);
    if (all.length > beside.length) return [];
    return beside.length > 0 ? checkTotal(of, beside) : checkItems(of);
  });
}

/** What the order charges beside the items is spread over them in the values: there all of them are held together against all values. */
function checkTotal(of: CheckedDocument, beside: readonly UblDeclaredCharge[]): Finding[] {
  const lines = of.document.shipment?.lines ?? [];
  const [first] = lines;
  const { lineTotal, customsValue } = first ?? {};
  const amounts = lines.flatMap((line) => line.lineTotal ?? []);
  const values = lines.flatMap((line) => line.customsValue ?? []);
  if (!first || !lineTotal || !customsValue || amounts.length + values.length !== 2 * lines.length) return [];
  const signed = beside.map(({ charge, amount }) =>
    charge ? amount : { ...amount, amount: `-${amount.amount}` },
  );
  const [priced, valued] = [
    sumOf([...amounts, ...signed], lineTotal.currency),
    sumOf(values, customsValue.currency),
  ];
  if (!priced || !valued) return [];
  const whole = { ...first, lineTotal: priced, customsValue: valued };
  const off = minorUnitsOff(whole);
  if (off === undefined || off < OF_SPREADING + (isInWholeUnits(lines) ? OF_WHOLE_UNITS : 0n)) return [];
  const left: Stated = { of, pointer: 'shipment/lines/0/lineTotal', value: show(priced) };
  const right: Stated = { of, pointer: 'shipment/lines/0/customsValue', value: show(valued) };
  return [finding('DECLARED_TOTAL_DIFFERS', left, right)];
}

/** Undefined where one is in another currency. */
function sumOf(amounts: readonly UblAmount[], currency: string): UblAmount | undefined {
  if (amounts.some((one) => one.currency !== currency)) return undefined;
  return formatMoney(sumMoney(amounts.map(moneyOf), currency));
}

const isInWholeUnits = (lines: readonly UblLine[]): boolean =>
  lines.every(({ customsValue }) => /^\d+(?:\.0*)?$/.test(customsValue?.amount ?? '0'));

function checkItems(of: CheckedDocument): Finding[] {
  const lines = of.document.shipment?.lines ?? [];
  const isWhole = isInWholeUnits(lines);
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
