import type { Meanings, OrderProblem } from './reading.ts';

/** Four digits of heading, then pairs, with or without points, spaces or hyphens between; three where a leading zero is lost. */
const GROUPED = /^\d{3,4}(?:[.\s-]?\d{2}){1,4}$/;

/** An HS code as orders write it (`6804 21 00`, `9405.50.00`), as digits; anything else stays as it is written. */
export function hsDigits(written: string): string {
  const code = written.normalize('NFKC').trim();
  return GROUPED.test(code) ? code.replace(/\D/g, '') : code;
}

/** Codes are read in pairs of digits; of these lengths a spreadsheet has taken the leading zero from a code of chapters 1 to 9. */
const LOST_ZERO: ReadonlySet<number> = new Set([7, 9]);

/** What is asked about a code of a length that hardly any tariff has, unless it was said to be meant so; undefined for others. */
export function lostZero(code: string, place: string, meanings?: Meanings): OrderProblem | undefined {
  if (!LOST_ZERO.has(code.length)) return undefined;
  if (Object.values(meanings?.['hs-code'] ?? {}).includes(code)) return undefined;
  const padded = `0${code}`;
  return {
    code: 'ORDER_HS_CODE_DIGITS',
    params: { code, digits: String(code.length), padded },
    place,
    question: {
      asks: 'hs-code',
      written: code,
      answers: [padded, code].map((answer) => ({ answer, reads: answer })),
    },
  };
}
