import { type Address, addressLines } from '@tongshang/country';
import { countryName } from './format.ts';
import type { Text } from './own-text.ts';

/** An address in one line, as its country writes it; the country in the reader's language. */
export function addressText(
  { street, ...address }: Omit<Address, 'lines'> & { readonly street?: string | undefined },
  { t, language }: Pick<Text, 't' | 'language'>,
): string {
  const comma = t('delivery.comma');
  const isChinese = language === 'zh-CN' && /\p{Script=Han}/u.test(`${address.city}${street}`);
  const postCode = (code: string) => t('delivery.postCode', { code });
  return addressLines(
    { ...address, lines: [street] },
    {
      comma,
      land: address.country && countryName(address.country, language),
      ...(isChinese ? { largestFirst: { between: ' ', postCode } } : {}),
    },
  ).join(comma);
}
