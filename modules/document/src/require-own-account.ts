import type { Tx } from '@tongshang/database';
import type { BankAccount } from '@tongshang/firm-profile';
import type { OrganisationId } from '@tongshang/identifier';
import { compactNumber, wrongIban } from '@tongshang/party-number';
import type { DocumentDependencies } from './dependencies.ts';
import { refuse } from './refusals.ts';

/** As an IBAN begins: country and check digits (ISO 13616). */
const IBAN_BEGINS = /^[A-Z]{2}\d{2}/;

/** As a paper names it; what it leaves out is not held against it. */
type Named = {
  readonly id: string;
  readonly name?: string;
  readonly bank?: string;
  readonly bankName?: string;
  readonly bankAddress?: string;
};

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Whether an account is the one that is named, with the bank and the holder that it has: a number alone says nothing of where it is. */
function isThe(own: BankAccount, { id, name, bank, bankName, bankAddress }: Named): boolean {
  const agrees = (said: string | undefined, held = '') => said === undefined || tidy(said) === tidy(held);
  return (
    compactNumber(own.iban ?? own.accountNumber ?? '') === compactNumber(id) &&
    agrees(name, own.holder) &&
    agrees(bank, own.bic) &&
    agrees(bankName, own.bankName) &&
    agrees(bankAddress, own.bankAddress)
  );
}

/**
 * A paper asks payment to an account that its firm states of itself, where it states any, for that currency or for all: whoever may write
 * invoices turns no payment. An IBAN has the right check digits.
 * @param organisationId the firm that asks to be paid; a contact states none
 * @throws ACCOUNT_NOT_OF_FIRM, ACCOUNT_CHECK_DIGIT
 */
export async function requireOwnAccount(
  { findAccounts }: Pick<DocumentDependencies, 'findAccounts'>,
  tx: Tx,
  organisationId: OrganisationId,
  { currency, ...named }: Named & { readonly currency: string },
  place: string,
): Promise<void> {
  const { id } = named;
  const accounts = await findAccounts(tx, organisationId);
  const fit = accounts.filter((one) => one.currency === undefined || one.currency === currency);
  if (accounts.length > 0 && !fit.some((one) => isThe(one, named)))
    throw refuse('ACCOUNT_NOT_OF_FIRM', { id }, place);
  const iban = compactNumber(id);
  if (IBAN_BEGINS.test(iban) && wrongIban(iban)?.why === 'check-digit')
    throw refuse('ACCOUNT_CHECK_DIGIT', { id }, place);
}
