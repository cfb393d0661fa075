import { geoUri, type Location, ssccUri } from '@tongshang/epcis';
import type { LineId, TradeId } from '@tongshang/identifier';
import type { Place } from '@tongshang/trade';

/** Prefix of fields of our own in events, and what it stands for. */
export const OWN_CONTEXT = { tongshang: 'urn:tongshang:epcis:' } as const;

/** A trade, as a business transaction of an event. */
export const tradeUri = (tradeId: TradeId) => `urn:tongshang:trade:${tradeId}`;

/** The trade that a URI names, if it is one of ours. */
export function tradeOfUri(uri: string): string | undefined {
  return /^urn:tongshang:trade:([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(uri)?.[1];
}

/** A paper of a trade by its kind and number. */
export function paperUri(
  tradeId: TradeId,
  kind: 'order' | 'transport-document' | 'receipt' | 'claim',
  number: string,
): string {
  return `${tradeUri(tradeId)}:${kind}:${encodeURIComponent(number)}`;
}

/** The class of goods that a line of a trade is about; a batch of it where batches are told apart. */
export function goodsUri(tradeId: TradeId, lineId: LineId, batch?: string): string {
  const goods = `${tradeUri(tradeId)}:line:${encodeURIComponent(lineId)}`;
  return batch === undefined ? goods : `${goods}:batch:${encodeURIComponent(batch)}`;
}

/** A package by its number: an SSCC everywhere, another within its trade. */
export function packageUri(tradeId: TradeId, number: string): string {
  return /^[0-9]{18}$/.test(number)
    ? ssccUri(number)
    : `${tradeUri(tradeId)}:package:${encodeURIComponent(number)}`;
}

/** A container by its number (EPC scheme `bic` for ISO 6346), other equipment by its number within the trade. */
export function equipmentUri(tradeId: TradeId, number: string): string {
  return isContainerNumber(number)
    ? `urn:epc:id:bic:${number}`
    : `${tradeUri(tradeId)}:equipment:${encodeURIComponent(number)}`;
}

export const isContainerNumber = (number: string) => /^[A-Z]{3}[UJZ][0-9]{7}$/.test(number);

/** The check digit of a container number (ISO 6346): letters count 10 to 38 without multiples of eleven, weights double. */
export function containerCheckDigit(number: string): string {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const code = number.charCodeAt(index);
    const letter = code - 65;
    const value = code < 65 ? code - 48 : 10 + letter + Math.floor((letter + 9) / 10);
    sum += value * 2 ** index;
  }
  return String((sum % 11) % 10);
}

/** A place as the location of an event: its position where known, else its code or name; what people read beside it. */
export function locationOf(place: Place): Location {
  const { name, country, unlocode, latitude, longitude, timeZone } = place;
  const id =
    latitude !== undefined && longitude !== undefined
      ? geoUri(latitude, longitude)
      : `urn:tongshang:place:${country}:${encodeURIComponent(unlocode ?? name)}`;
  return {
    id,
    'tongshang:name': name,
    'tongshang:country': country,
    ...(unlocode === undefined ? {} : { 'tongshang:unlocode': unlocode }),
    ...(timeZone === undefined ? {} : { 'tongshang:timeZone': timeZone }),
  };
}
