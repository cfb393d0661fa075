import type { Source } from './sheet-parts.ts';

/** Ten grams at least: what a scale shows, and what most papers state. */
const DECIMALS_MIN = 2;

/**
 * Writes kilograms with as many decimals as the weight of the paper that needs most: what is compared with each other, in columns, sums and boxes, is
 * written to one rule. Zeros that were stated behind are none that it needs.
 */
export function weightFigures({
  document,
  words,
}: Pick<Source, 'document' | 'words'>): (kilograms: string) => string {
  const { lines, shipment } = document;
  const weighed = [
    ...lines,
    ...(shipment ? [shipment, ...shipment.lines, ...shipment.handlingUnits] : []),
  ].flatMap(({ netWeightKg = '', grossWeightKg = '' }) => [netWeightKg, grossWeightKg]);
  const places = Math.max(DECIMALS_MIN, ...weighed.map((one) => needed(one).length));
  return (kilograms) => {
    const [whole = ''] = kilograms.split('.');
    return words.number(`${whole}.${needed(kilograms).padEnd(places, '0')}`);
  };
}

const needed = (decimal: string): string => (decimal.split('.')[1] ?? '').replace(/0+$/, '');
