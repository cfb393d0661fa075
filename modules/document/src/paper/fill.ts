import { amongChinese } from '@tongshang/trade-facts';

/**
 * Puts values into a text: `{days}`, and after a number the form of a word that the language asks for:
 * `{days} {days:one=day,other=days}` (categories of CLDR).
 * @param counted the same values as plain decimals, where the others are written out
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  language: string,
  counted: Readonly<Record<string, string>> = values,
): string {
  return text.replace(
    /\{(\w+)(?::([^}]*))?\}/g,
    (whole, name: string, forms: string | undefined, at: number) => {
      const value = values[name];
      if (forms === undefined) {
        return value === undefined
          ? whole
          : amongChinese(value, text.slice(0, at), text.slice(at + whole.length));
      }
      const known = new Map(forms.split(',').map((one) => one.split('=') as [string, string]));
      const rule = new Intl.PluralRules(language).select(Number(counted[name]));
      return known.get(rule) ?? known.get('other') ?? whole;
    },
  );
}
