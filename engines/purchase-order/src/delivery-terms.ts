import { INCOTERM_CODES } from '@tongshang/incoterms';

/** Delivery terms as words say them: the rule, the place after it, and what is neither. */
type TermsInWords = { readonly incoterm?: string; readonly place?: string; readonly rest?: string };

/** Rules of an edition that is not today's mean something else: the words stay what they are. */
const EDITION = /\bincoterms?\b[^\p{L}\p{N}]*(?:®|\(r\))?[^\p{L}\p{N}]*(\d{4})?/iu;

/**
 * Takes delivery terms apart: `FOB Shanghai`, `CIF Hull (Incoterms 2020)`, `DAP, Hamburg`. Words that do not begin with one of the eleven
 * rules of Incoterms 2020, or that name another edition, are left as they are.
 */
export function termsInWords(written: string): TermsInWords {
  const words = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const edition = EDITION.exec(words);
  if (edition?.[1] !== undefined && edition[1] !== '2020') return { rest: words };
  const plain = words
    .replace(EDITION, ' ')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, code = '', after = ''] = /^(\p{L}+)[\s,:;./-]*(.*?)[\s,;]*$/u.exec(plain) ?? [];
  const incoterm = INCOTERM_CODES.find((known) => known === code.toUpperCase());
  if (!incoterm) return words === '' ? {} : { rest: words };
  return after === '' ? { incoterm } : { incoterm, place: after };
}

/** The place an id names, where it is a name at all: `Ningbo`, `FOB Oslo`; numbers of registers are none. */
export function placeInWords(written: string, scheme: string | undefined): string | undefined {
  if (scheme !== undefined && !/locode|place/i.test(scheme)) return undefined;
  const words = written.replace(/\s+/g, ' ').trim();
  if (words === '' || /\d{5}/.test(words)) return undefined;
  const { incoterm, place } = termsInWords(words);
  return incoterm ? place : words;
}
