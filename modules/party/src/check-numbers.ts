import { wrongNumber } from '@tongshang/party-number';
import type { Organisation } from './organisation.ts';
import { refuse } from './refusals.ts';

type Numbers = {
  readonly country: string;
  readonly taxId?: string | null | undefined;
  readonly legalId?: string | null | undefined;
};

/** Which number of a firm is which. */
const SCHEMES = { taxId: 'tax', legalId: 'register' } as const;

/**
 * Tax and register numbers that are entered keep the rule of their country, where one is known: what papers and declarations say of a firm is not mistyped. What
 * stands already stays as it is.
 * @param base where the organisation stands in the body: `organisation/`
 * @throws PARTY_NUMBER_FORM, PARTY_NUMBER_CHECK_DIGIT
 */
export function checkNumbers(
  said: Numbers,
  base = '',
  before?: Pick<Organisation, 'country' | 'taxId' | 'legalId'>,
): void {
  for (const field of ['taxId', 'legalId'] as const) {
    const value = said[field]?.trim();
    if (!value) continue;
    if (before?.country === said.country && before[field] === said[field]) continue;
    const wrong = wrongNumber(SCHEMES[field], value, said.country);
    if (!wrong) continue;
    const place = `${base}${field}`;
    if (wrong.why === 'check-digit') throw refuse('PARTY_NUMBER_CHECK_DIGIT', { value }, place);
    throw refuse('PARTY_NUMBER_FORM', { value, country: said.country, form: wrong.form }, place);
  }
}
