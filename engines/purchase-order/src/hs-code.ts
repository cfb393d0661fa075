import { askedOfHsCode } from '@tongshang/csv';
import type { Meanings, OrderProblem } from './reading.ts';

/** Four digits of heading, then pairs, with or without points, spaces or hyphens between; three where a leading zero is lost. */
const GROUPED = /^\d{3,4}(?:[.\s-]?\d{2}){1,4}$/;

/** An HS code as orders write it (`6804 21 00`, `9405.50.00`), as digits; anything else stays as it is written. */
export function hsDigits(written: string): string {
  const code = written.normalize('NFKC').trim();
  return GROUPED.test(code) ? code.replace(/\D/g, '') : code;
}

/** What is asked about a code of a length that hardly any tariff has, unless it was said to be meant so; undefined for others. */
export function lostZero(code: string, place: string, meanings?: Meanings): OrderProblem | undefined {
  const question = askedOfHsCode(code);
  if (!question || Object.values(meanings?.['hs-code'] ?? {}).includes(code)) return undefined;
  const params = { code, digits: String(code.length), padded: `0${code}` };
  return { code: 'ORDER_HS_CODE_DIGITS', params, place, question };
}
