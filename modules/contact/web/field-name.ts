import { paymentInWords } from '@tongshang/trade-facts';
import { countryName } from '@tongshang/ui/i18n';
import type { Contact } from './api.ts';
import type { Text } from './text.ts';

const numbers = ['vat', 'tax', 'usci', 'register', 'eori', 'gln', 'lei'] as const;

/** What a field of a contact is called: `ids/vat`, `terms/payment`. */
export function fieldName({ t }: Pick<Text, 't'>, field: string): string {
  const [area = '', name = ''] = field.split('/');
  const scheme = numbers.find((one) => one === name);
  if (area === 'ids' && scheme) return t(`contactNumber.${scheme}`);
  switch (field) {
    case 'country':
      return t('word.country');
    case 'note':
      return t('word.note');
    case 'email':
    case 'phone':
    case 'website':
      return t(`contacts.${field}`);
    case 'name/en':
      return t('contacts.nameEn');
    case 'name/zh-CN':
      return t('contacts.nameZh');
    case 'terms/incoterm':
      return 'Incoterm';
    case 'terms/place':
      return t('contacts.place');
    case 'terms/payment':
      return t('contacts.payment');
    case 'terms/currency':
      return t('terms.currency');
    case 'terms/modeOfTransport':
      return t('contacts.transport');
    case 'addresses/registered':
      return t('addressUse.registered');
    default:
      return area === 'name' ? `${t('contacts.name')} (${name})` : field;
  }
}

/** What a field says where it is a code; undefined where it is said as it is written. */
export function fieldInWords(
  { t, of, language }: Pick<Text, 't' | 'of' | 'language'>,
  contact: Contact | undefined,
  field: string,
): string | undefined {
  const { payment, modeOfTransport, place } = contact?.terms ?? {};
  if (field === 'country' && contact) return countryName(contact.country, language);
  if (field === 'terms/payment' && payment) return of(paymentInWords(payment));
  if (field === 'terms/modeOfTransport' && modeOfTransport) return t(`mode.${modeOfTransport}`);
  return field === 'terms/place' && place
    ? `${place.name}, ${countryName(place.country, language)}`
    : undefined;
}
