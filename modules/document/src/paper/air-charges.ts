import {
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
} from '@tongshang/money';
import type { Box } from './sheet.ts';
import { box, ink, type Source } from './sheet-parts.ts';
import { weightFigures } from './weight-figures.ts';

const CM3_PER_M3: Decimal = { coefficient: 1_000_000n, scale: 0 };
/** Cubic centimetres that count as a kilogram (IATA, The Air Cargo Tariff, rule 3.9). */
const CM3_PER_KG: Decimal = { coefficient: 6_000n, scale: 0 };
const TWO: Decimal = { coefficient: 2n, scale: 0 };
const EXACT = 9;

/**
 * The weight by which carriage by air is charged, in kilograms: the gross weight or that of the volume, whichever is greater, up to the next half
 * kilogram. Undefined where either is unknown.
 */
export function chargeableWeight(grossWeightKg?: string, volumeM3?: string): string | undefined {
  if (grossWeightKg === undefined || volumeM3 === undefined) return undefined;
  const gross = parseDecimal(grossWeightKg);
  const cubic = multiplyDecimals(parseDecimal(volumeM3), CM3_PER_M3);
  const isBulky = compareDecimals(cubic, multiplyDecimals(gross, CM3_PER_KG)) > 0;
  const weight = isBulky ? divideDecimals(cubic, CM3_PER_KG, EXACT, 'up') : gross;
  const halves = roundDecimal(multiplyDecimals(weight, TWO), 0, 'up');
  return formatDecimal(canonicalDecimal(divideDecimals(halves, TWO, 1, 'half-up')));
}

/** Boxes that an air waybill has beside those of every transport document: what is charged for, and that nobody declared a value (NVD, NCV). */
export function airBoxes(source: Source): readonly Box[][] {
  const { document, words } = source;
  const { grossWeightKg, volume } = document.shipment ?? {};
  if (document.shipment?.modeOfTransport !== '4') return [];
  const weight = chargeableWeight(grossWeightKg, volume?.unit === 'MTQ' ? volume.value : undefined);
  return [
    [
      box(
        source,
        'chargeableWeight',
        ink(weight && `${weightFigures(source)(weight)} ${words.unit('KGM')}`),
        4,
      ),
      box(source, 'declaredForCarriage', ink(words.label('noValueDeclared')), 4),
      box(source, 'declaredForCustoms', ink(words.label('noCustomsValue')), 4),
    ],
  ];
}
