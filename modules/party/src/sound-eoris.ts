import { compactNumber, eoriRegister, wrongNumber } from '@tongshang/party-number';
import { refuse } from './refusals.ts';

/**
 * EORI numbers of an organisation as they are kept: capitals without spaces, one of each register, as there is one registration in the Union
 * (Regulation (EU) No 952/2013, article 9) and one in each part of the United Kingdom.
 * @throws EORI_MALFORMED, EORI_REPEATED
 */
export function soundEoris(written: readonly string[], country: string): readonly string[] {
  const seen = new Set<string>();
  return written.map(compactNumber).map((eori, at) => {
    const wrong = wrongNumber('eori', eori, country);
    const register = eoriRegister(eori);
    if (wrong || !register) {
      const form = wrong?.why === 'form' ? wrong.form : 'GB123456789000';
      throw refuse('EORI_MALFORMED', { eori, form }, `eoris/${at}`);
    }
    if (seen.has(register)) throw refuse('EORI_REPEATED', { eori }, `eoris/${at}`);
    seen.add(register);
    return eori;
  });
}
