import { CURRENCIES } from '@tongshang/money';
import { compactNumber, type WrongNumber, wrongBic, wrongIban } from '@tongshang/party-number';
import { type Refusal, together } from '@tongshang/refusal';
import type { BankAccount } from './profile.ts';
import { refuse } from './refusals.ts';

const oneLine = (text: string | undefined): string =>
  (text ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');

/** As a paper carries it: letters, digits, spaces and hyphens. */
const ACCOUNT_NUMBER = /^[A-Za-z0-9][A-Za-z0-9 -]{1,39}$/;

/**
 * Accounts as they are kept, tidied; the check digits of an IBAN hold (ISO 13616), a BIC has its form (ISO 9362).
 * @param country of the firm, for an example of how an IBAN is written
 * @throws all that is wrong, together, each at its place
 */
export function requireSoundAccounts(drafts: readonly BankAccount[], country: string): BankAccount[] {
  const refusals: Refusal[] = [];
  const accounts = drafts.map((draft, at) => soundAccount(draft, country, `accounts/${at}`, refusals));
  const keys = accounts.map(({ iban, accountNumber, bic, bankName, currency }) =>
    [iban ?? [accountNumber, bic ?? bankName].join(), currency].join(),
  );
  for (const [at, key] of keys.entries()) {
    if (keys.indexOf(key) < at) refusals.push(refuse('FIRM_ACCOUNT_TWICE', {}, `accounts/${at}`));
  }
  const [first, ...others] = refusals;
  if (first) throw together([first, ...others]);
  return accounts;
}

function soundAccount(draft: BankAccount, country: string, place: string, refusals: Refusal[]): BankAccount {
  const iban = compactNumber(draft.iban ?? '');
  const bic = compactNumber(draft.bic ?? '');
  const accountNumber = oneLine(draft.accountNumber);
  const bankName = oneLine(draft.bankName);
  const currency = oneLine(draft.currency).toUpperCase();
  const wrong = (found: WrongNumber | undefined, value: string, field: string) => {
    if (!found) return;
    const at = `${place}/${field}`;
    refusals.push(
      found.why === 'form'
        ? refuse('FIRM_NUMBER_FORM', { value, form: found.form }, at)
        : refuse('FIRM_CHECK_DIGIT', { value }, at),
    );
  };
  if (iban) wrong(wrongIban(iban, country), iban, 'iban');
  if (bic) wrong(wrongBic(bic, country), bic, 'bic');
  if (accountNumber && !ACCOUNT_NUMBER.test(accountNumber)) {
    wrong({ why: 'form', form: '6222 0212 3456 7890' }, accountNumber, 'accountNumber');
  }
  if (currency && !CURRENCIES.has(currency)) {
    refusals.push(refuse('FIRM_CURRENCY_UNKNOWN', { value: currency }, `${place}/currency`));
  }
  const isNamed = iban !== '' || (accountNumber !== '' && (bankName !== '' || bic !== ''));
  if (!isNamed) refusals.push(refuse('FIRM_ACCOUNT_INCOMPLETE', {}, `${place}/accountNumber`));
  const said = {
    ...{ holder: oneLine(draft.holder), iban, accountNumber, bic, bankName, currency },
    bankAddress: oneLine(draft.bankAddress),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}
