import type { Ink } from './sheet.ts';
import { ink, type Source } from './sheet-parts.ts';

/** To which account a paper is paid: number, holder, bank with its address. */
export function account({ document: { account: of } }: Source): Ink[] {
  if (!of) return [];
  const bank =
    of.bank && /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(of.bank) ? `SWIFT/BIC ${of.bank}` : of.bank;
  return [
    ...ink(accountNumber(of.id), { bold: true }),
    ...ink(of.name),
    ...ink(bank),
    ...ink(of.bankName),
    ...ink(of.bankAddress),
  ];
}

/** An IBAN is printed in groups of four (ISO 13616-1, 6.2) and called so; another number stays as it is. */
function accountNumber(id: string): string {
  const iban = id.replaceAll(' ', '');
  return isIban(iban) ? `IBAN ${iban.replace(/(.{4})(?=.)/g, '$1 ')}` : id;
}

/** ISO 7064, MOD 97-10. */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = [...text.slice(4), ...text.slice(0, 4)].map((one) => parseInt(one, 36)).join('');
  return BigInt(digits) % 97n === 1n;
}
