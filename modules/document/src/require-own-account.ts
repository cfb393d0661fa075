import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { compactNumber, wrongIban } from '@tongshang/party-number';
import type { DocumentDependencies } from './dependencies.ts';
import { refuse } from './refusals.ts';

/** As an IBAN begins: country and check digits (ISO 13616). */
const IBAN_BEGINS = /^[A-Z]{2}\d{2}/;

/**
 * A paper asks payment to an account that its firm states of itself, where it states any for the currency: whoever may write invoices turns no payment. An IBAN
 * has the right check digits.
 * @param organisationId the firm that asks to be paid; a contact states none
 * @throws ACCOUNT_NOT_OF_FIRM, ACCOUNT_CHECK_DIGIT
 */
export async function requireOwnAccount(
  { findAccounts }: Pick<DocumentDependencies, 'findAccounts'>,
  tx: Tx,
  organisationId: OrganisationId,
  { id, currency }: { readonly id: string; readonly currency: string },
  place: string,
): Promise<void> {
  const asked = compactNumber(id);
  const accounts = await findAccounts(tx, organisationId);
  const fit = accounts.filter((one) => one.currency === undefined || one.currency === currency);
  const isOwn = fit.some((one) => compactNumber(one.iban ?? one.accountNumber ?? '') === asked);
  if (fit.length > 0 && !isOwn) throw refuse('ACCOUNT_NOT_OF_FIRM', { id }, place);
  if (IBAN_BEGINS.test(asked) && wrongIban(asked)?.why === 'check-digit')
    throw refuse('ACCOUNT_CHECK_DIGIT', { id }, place);
}
