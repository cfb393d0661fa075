import { addressLines as linesOf } from '@tongshang/country';
import type { UblAddress, UblText } from '@tongshang/ubl';
import type { PaperLanguage } from './catalogue/languages.ts';
import type { Style } from './catalogue/style.ts';
import { fill } from './fill.ts';
import { COMMON, languageOfText } from './language-of-text.ts';

type Words = {
  readonly language: PaperLanguage;
  readonly style: Style;
  readonly country: (code: string) => string;
  /** The town in letters that readers of the paper know. */
  readonly city: (address: UblAddress) => string | undefined;
};

/**
 * An address as its country writes it, a line each; town and country in words of the paper, in Chinese letters from the larger to the smaller.
 * Where its firm gave it in the language of the paper, that stands; where it did not, and wrote it in letters that few readers of the paper
 * know, what it gave in the common language does.
 */
export function addressLines(address: UblAddress | undefined, words: Words): string[] {
  if (!address) return [];
  const { language, style } = words;
  const { country, subdivision, postalCode } = address;
  const { postCodeApart } = style;
  const street = [address.building, address.street, address.buildingNumber].filter(Boolean).join(' ');
  const isOwn = languageOfText({ text: [address.city, street].filter(Boolean).join(' ') }) === language;
  const given = (of: PaperLanguage) => address.localised?.find((one) => languageOfText(one) === of);
  const theirs = given(language) ?? (isOwn ? undefined : given(COMMON));
  const land = country && words.country(country);
  if (theirs) return inOneLine(theirs, { land, code: postalCode }, words);
  const between = style.place.between;
  const city = words.city(address);
  return linesOf(
    {
      lines: [street, address.additionalStreet, ...(address.lines ?? [])],
      ...{ city, subdivision, postalCode, country },
    },
    {
      land,
      comma: commaBehind(subdivision ?? city, words),
      ...(postCodeApart !== undefined && isOwn
        ? { largestFirst: { between, postCode: (code) => fill(postCodeApart, { code }, language) } }
        : {}),
    },
  );
}

/** What is written in other letters than those of the paper goes on with the comma of these. */
const commaBehind = (text: string | undefined, { language, style }: Words): string =>
  text !== undefined && languageOfText({ text }) === language ? style.comma : ', ';

/** As the party itself writes it in one line: in the language of the paper, else in the common one. */
function inOneLine(
  said: UblText,
  { land, code }: { readonly land: string | undefined; readonly code: string | undefined },
  words: Words,
): string[] {
  const { language, style } = words;
  const { text } = said;
  if (style.postCodeApart !== undefined && languageOfText(said) === language) {
    return written([
      written([land, text]).join(style.place.between),
      code && fill(style.postCodeApart, { code }, language),
    ]);
  }
  return written([text, written([code, land]).join(commaBehind(text, words))]);
}

const written = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
