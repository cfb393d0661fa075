import type { FactDetails, HandlingUnit, TradeLine } from '@tongshang/trade-facts';

/** Lines as packed goods: each in a package of its own. */
export function packedOf(lines: readonly TradeLine[], weight: string): FactDetails['packed'] {
  const unit = (one: TradeLine, index: number): HandlingUnit => ({
    sscc: `3${String(index).padStart(17, '0')}`,
    packageType: 'CT',
    netWeightKg: one.netWeightKg ?? weight,
    grossWeightKg: one.grossWeightKg ?? weight,
    contents: [{ lineId: one.lineId, quantity: one.quantity.value }],
    ...{
      volumeM3: '0.085',
      dimensionsCm: { length: '60', width: '40', height: '35.5' },
      marks: ['A & B', '1/2'],
    },
  });
  return { handlingUnits: lines.map(unit), shipmentId: '019a0000-0000-7000-8000-000000000001' };
}
