import type { ShipmentId } from '@tongshang/identifier';
import { addDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import { factsOf, type Place, type Trade } from '@tongshang/trade';

/** Where goods go and how much they are: what whoever carries them must know, and nothing of price or buyer. */
export function cargoOf(trade: Trade, shipmentId: ShipmentId | undefined) {
  const { portOfLoading, portOfDischarge, modeOfTransport } = trade.terms;
  const units = factsOf(trade, 'packed')
    .filter(({ details }) => shipmentId === undefined || details.shipmentId === shipmentId)
    .flatMap(({ details }) => details.handlingUnits);
  const weights =
    units.length > 0
      ? units.map((unit) => unit.grossWeightKg)
      : trade.lines.map((line) => line.grossWeightKg);
  return {
    from: placeName(portOfLoading),
    to: placeName(portOfDischarge),
    modeOfTransport,
    packages: units.length > 0 ? units.length : null,
    grossWeightKg: sumOf(weights),
    volumeM3: sumOf(units.map((unit) => unit.volumeM3)),
  };
}

/** A place by its names, without where exactly it lies. */
export function placeName(place: Place | undefined) {
  if (!place) return null;
  const { name, country, unlocode } = place;
  return { name, country, ...(unlocode === undefined ? {} : { unlocode }) };
}

/** Their sum; null where one is not known, or there is none. */
function sumOf(values: readonly (string | undefined)[]): string | null {
  if (values.length === 0) return null;
  let sum = ZERO;
  for (const value of values) {
    if (value === undefined) return null;
    sum = addDecimals(sum, parseDecimal(value));
  }
  return formatDecimal(sum);
}
