import type { FactDetails, TradeLine } from '@tongshang/trade-facts';
import type { Lane } from './lane.ts';

/** A serial shipping container code: its check digit by GS1, three and one by turns from the right. */
function sscc(serial: number): string {
  const body = `36901234${String(serial).padStart(9, '0')}`;
  const sum = [...body].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

export const SHIPMENT = '019b2b00-0000-7000-8000-000000000021';

/** Two pallets of one line; or the cartons of each line, evenly filled. */
export function packedOf({ mark, cartons }: Lane, lines: readonly TradeLine[]): FactDetails['packed'] {
  const shipmentId = SHIPMENT;
  if (cartons) {
    const count = cartons.reduce((sum, one) => sum + one, 0);
    const units = cartons.flatMap((of, at) => Array.from({ length: of }, () => ({ of, at })));
    return {
      shipmentId,
      handlingUnits: units.map(({ of, at }, index) => {
        const { lineId, quantity, netWeightKg, grossWeightKg } = lines[at] as TradeLine;
        const share = (whole = '0') => (Number(whole) / of).toFixed(2);
        return {
          ...{ sscc: sscc(index + 1), packageType: 'CT', marks: [mark, `1-${count}`] },
          ...{ netWeightKg: share(netWeightKg), grossWeightKg: share(grossWeightKg) },
          contents: [{ lineId, quantity: String(Number(quantity.value) / of) }],
        };
      }),
    };
  }
  return {
    shipmentId,
    handlingUnits: [1, 2].map((index) => ({
      ...{ sscc: sscc(index), packageType: 'PX', marks: [mark, `${index}/2`] },
      ...{ netWeightKg: '210.00', grossWeightKg: '252.00', volumeM3: '1.600' },
      dimensionsCm: { length: '120', width: '100', height: '133.4' },
      contents: [{ lineId: '1', quantity: '600' }],
    })),
  };
}
