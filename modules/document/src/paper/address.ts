import { addressLines as linesOf } from '@tongshang/country';
import type { UblAddress } from '@tongshang/ubl';
import type { PaperLanguage } from './catalogue/languages.ts';
import type { Style } from './catalogue/style.ts';
import { fill } from './fill.ts';
import { languageOfText } from './language-of-text.ts';

type Words = {
  readonly language: PaperLanguage;
  readonly style: Style;
  readonly country: (code: string) => string;
  /** The town in letters that readers of the paper know. */
  readonly city: (address: UblAddress) => string | undefined;
};

/** An address as its country writes it, a line each; town and country in words of the paper, in Chinese letters from the larger to the smaller. */
export function addressLines(address: UblAddress | undefined, words: Words): string[] {
  if (!address) return [];
  const { language, style } = words;
  const { country, subdivision, postalCode } = address;
  const { postCodeApart } = style;
  const street = [address.building, address.street, address.buildingNumber].filter(Boolean).join(' ');
  const theirs = address.localised?.find((one) => languageOfText(one) === language);
  if (theirs) {
    const land = country && words.country(country);
    return inOneLine(theirs.text, { land, code: postalCode }, words);
  }
  const isOwn = languageOfText({ text: [address.city, street].filter(Boolean).join(' ') }) === language;
  const between = style.place.between;
  return linesOf(
    {
      lines: [street, address.additionalStreet, ...(address.lines ?? [])],
      city: words.city(address),
      ...{ subdivision, postalCode, country },
    },
    {
      land: country && words.country(country),
      // A town in other letters goes on with the comma of these.
      comma: isOwn ? style.comma : ', ',
      ...(postCodeApart !== undefined && isOwn
        ? { largestFirst: { between, postCode: (code) => fill(postCodeApart, { code }, language) } }
        : {}),
    },
  );
}

/** As the party itself writes it in the language of the paper. */
function inOneLine(
  text: string,
  { land, code }: { readonly land: string | undefined; readonly code: string | undefined },
  { language, style }: Words,
): string[] {
  if (style.postCodeApart !== undefined) {
    return written([
      written([land, text]).join(style.place.between),
      code && fill(style.postCodeApart, { code }, language),
    ]);
  }
  return written([text, written([code, land]).join(style.comma)]);
}

const written = (lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line): line is string => Boolean(line));
