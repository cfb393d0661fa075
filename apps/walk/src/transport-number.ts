import type { ModeOfTransport } from '@tongshang/trade';

/** The number of one of several shipments, where one was stated for all. */
export const nthNumber = (number: string, index: number): string =>
  index === 0 ? number : `${number}-${index + 1}`;

/** No airline has this prefix: a number that nobody gave is taken for nobody's. */
const NO_AIRLINE = '000';
const SERIALS = 10_000_000n;

/**
 * The number of a transport document that the carrier of a demonstration issues. Of an air waybill (IATA Resolution 600a) three digits of the
 * airline and eight of the waybill, the last of them the remainder of the seven before by seven.
 */
export function madeNumber(mode: ModeOfTransport, tradeId: string, index: number): string {
  const digits = tradeId.replaceAll('-', '').slice(-10).toUpperCase();
  if (mode !== 'air') return nthNumber(`${mode === 'sea' ? 'BL' : 'WB'}${digits}`, index);
  const serial = (BigInt(`0x${digits}`) + BigInt(index)) % SERIALS;
  return `${NO_AIRLINE}-${String(serial).padStart(7, '0')}${serial % 7n}`;
}
