import { asksForEori } from '@tongshang/party-number';
import type { BankAccount, Defaults, ProfileImage } from './profile.ts';

/** What can be filled in, in the order of what it saves. What each gives, the interface says. */
export const CHECKLIST = [
  'bank',
  'address',
  'tax-number',
  'eori',
  'terms',
  'port',
  'local-name',
  'logo',
  'seal',
  'signature',
  'carton',
] as const;
type ChecklistItem = (typeof CHECKLIST)[number];

/** What is known of the firm itself. */
type Firm = {
  readonly name: Readonly<Record<string, string>>;
  readonly address: { readonly street?: string; readonly city?: string };
  readonly taxId: string | null;
  readonly country: string;
  readonly eoris: readonly string[];
};

type Filled = {
  readonly firm: Firm;
  readonly defaults: Defaults;
  readonly accounts: readonly BankAccount[];
  readonly images: readonly Pick<ProfileImage, 'use'>[];
};

/** Which of it is filled in. Nothing depends on that: it is advice. */
export function checklistOf({ firm, defaults, accounts, images }: Filled) {
  const has = (use: ProfileImage['use']) => images.some((image) => image.use === use);
  const isFilled: Readonly<Record<ChecklistItem, boolean>> = {
    bank: accounts.length > 0,
    address: Boolean(firm.address.street && firm.address.city),
    'tax-number': Boolean(firm.taxId),
    eori: firm.eoris.length > 0,
    terms: defaults.incoterm !== undefined && defaults.payment !== undefined,
    port: (defaults.ports ?? []).length > 0,
    'local-name': Object.keys(firm.name).length > 1,
    logo: has('logo'),
    seal: has('seal'),
    signature: has('signature'),
    carton: Object.keys(defaults.carton ?? {}).length > 0,
  };
  // Customs elsewhere know a firm by other numbers; one from abroad is asked where it declares.
  const asked = CHECKLIST.filter((item) => item !== 'eori' || asksForEori(firm.country));
  return asked.map((item) => ({ item, isFilled: isFilled[item] }));
}
