import { INCOTERM_CODES } from '@tongshang/incoterms';

/** Delivery terms as words say them: the rule, the place after it, and what is neither. */
type TermsInWords = {
  readonly incoterm?: string;
  readonly place?: string;
  readonly rest?: string;
  /** Absent where the words name none, or today's. */
  readonly edition?: '2010';
};

/** The edition that words name: another than today's is kept and named as such. */
const EDITION = /\bincoterms?\b[^\p{L}\p{N}]*(?:®|\(r\))?[^\p{L}\p{N}]*(\d{4})?/iu;

/**
 * Takes delivery terms apart: `FOB Shanghai`, `CIF Hull (Incoterms 2020)`, `DAP, Hamburg`. Words that do not begin with one of the eleven
 * rules of Incoterms 2020 are left as they are, and so are those of an edition that has no such rule, or lets it mean something else: of
 * Incoterms 2010 all but DAT are rules of today; of earlier editions none is taken for one.
 */
export function termsInWords(written: string): TermsInWords {
  const words = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const year = editionIn(words) ?? '2020';
  if (year !== '2020' && year !== '2010') return { rest: words };
  const plain = words
    .replace(EDITION, ' ')
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, code = '', after = ''] = /^(\p{L}+)[\s,:;./-]*(.*?)[\s,;]*$/u.exec(plain) ?? [];
  const incoterm = INCOTERM_CODES.find((known) => known === code.toUpperCase());
  if (!incoterm) return words === '' ? {} : { rest: words };
  if (!isRuleOf(year, incoterm)) return { rest: words };
  return {
    incoterm,
    ...(after === '' ? {} : { place: after }),
    ...(year === '2010' ? { edition: year } : {}),
  };
}

/** The year of the Incoterms that words name. */
export const editionIn = (words: string): string | undefined => EDITION.exec(words.normalize('NFKC'))?.[1];

/** Whether an edition has the rule. DPU is new in 2020. */
export const isRuleOf = (edition: string | undefined, incoterm: string): boolean =>
  edition === undefined || edition === '2020' || (edition === '2010' && incoterm !== 'DPU');

/** The place an id names, where it is a name at all: `Ningbo`, `FOB Oslo`; numbers of registers are none. */
export function placeInWords(written: string, scheme: string | undefined): string | undefined {
  if (scheme !== undefined && !/locode|place/i.test(scheme)) return undefined;
  const words = written.replace(/\s+/g, ' ').trim();
  if (words === '' || /\d{5}/.test(words)) return undefined;
  const { incoterm, place } = termsInWords(words);
  return incoterm ? place : words;
}
