type Language = 'en' | 'zh-CN';

/** Where Chinese is read. */
const CHINESE: readonly string[] = ['CN', 'TW', 'HK', 'MO'];

/**
 * In which of the two languages of the page somebody reads: that of the person, as far as it is known, else by the country of the contact.
 * @param person of the contact to whom a link goes
 */
export function languageOf(
  contact: { readonly country: string } | undefined,
  person: { readonly language?: string | undefined } | undefined,
): Language {
  if (person?.language !== undefined) return /^zh\b/i.test(person.language) ? 'zh-CN' : 'en';
  return CHINESE.includes(contact?.country ?? '') ? 'zh-CN' : 'en';
}
