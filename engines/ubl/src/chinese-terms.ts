import type { Carriage } from '@tongshang/trade-facts';

/** The transaction terms that Chinese customs know, by Incoterm, those of earlier editions too (GACC code table of 成交方式: CIF, C&F, FOB, EXW). */
const TRANSACTION_TERMS: Readonly<Record<string, string>> = {
  ...{ EXW: 'EXW', FCA: 'FOB', FAS: 'FOB', FOB: 'FOB', CFR: 'C&F', CPT: 'C&F' },
  ...{ CIF: 'CIF', CIP: 'CIF', DAP: 'CIF', DPU: 'CIF', DDP: 'CIF' },
  ...{ DAT: 'CIF', DAF: 'CIF', DES: 'CIF', DEQ: 'CIF', DDU: 'CIF' },
};

/** What Chinese customs call the term of a sale; another code than an Incoterm as it is. */
export const transactionTermOf = (incoterm: string): string => TRANSACTION_TERMS[incoterm] ?? incoterm;

/** What of carriage a price has by its transaction term. */
const IN_PRICE: Readonly<Record<string, readonly Carriage[]>> = {
  ...{ EXW: [], FOB: [], 'C&F': ['freight'], CIF: ['freight', 'insurance'] },
};

/**
 * Whether a Chinese declaration has a field filled for freight, or insurance: an import adds what its price has not, up to the place of entry; an export
 * states what its price has beyond loading (GACC announcement 2019/18, items 25 and 26).
 */
export function isCarriageAsked(direction: 'export' | 'import', incoterm: string, of: Carriage): boolean {
  const inPrice = IN_PRICE[transactionTermOf(incoterm)];
  return inPrice === undefined || inPrice.includes(of) === (direction === 'export');
}
