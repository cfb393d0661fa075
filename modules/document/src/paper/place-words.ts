import { type KnownPlace, knownPlace, PLACES } from '@tongshang/places';
import type { UblAddress, UblLocation } from '@tongshang/ubl';
import { CATALOGUES, type PaperLanguage } from './catalogue/languages.ts';
import type { Style } from './catalogue/style.ts';
import { fill } from './fill.ts';
import { COMMON, isForeign, languageOfText } from './language-of-text.ts';
import { rowOf, tableOf } from './rows.ts';

type Language = { readonly language: PaperLanguage; readonly style: Style };
type Words = Language & {
  readonly country: (code: string) => string;
  /** `text (aside)` with the brackets of the language. */
  readonly aside: (text: string, aside: string) => string;
};

/** As its firm writes it; in letters that readers of the paper may not know, as the tables of places have it. */
export function cityName({ city, country }: UblAddress, { language, style }: Language): string | undefined {
  if (city === undefined || [language, COMMON].includes(languageOfText({ text: city }))) return city;
  const known = placeCalled({ name: city, country });
  return known ? nameOf(known, style) : city;
}

/** A place of the table by its code or one of its names, those of the catalogues too. */
function placeCalled(place: Parameters<typeof knownPlace>[0]): KnownPlace | undefined {
  const known = knownPlace(place);
  if (known || place.unlocode !== undefined || place.name === undefined) return known;
  const { name, country } = place;
  return Object.values(CATALOGUES)
    .flatMap(({ places }) => [...tableOf(places)])
    .filter(([code, called]) => called === name && code.startsWith(country ?? '-'))
    .map(([code]) => PLACES.get(code))[0];
}

/** What a place of the table is called in the language. */
const nameOf = (known: KnownPlace, style: Style): string =>
  rowOf(style.places, known.unlocode) ?? known.name[style.tables];

/** A name in the language of the paper: as stated, or where that is in another, as the tables of places have it. */
export function placeName(place: UblLocation | undefined, { language, style }: Language): string | undefined {
  const stated = place?.name ?? place?.description ?? place?.address?.city;
  const made = stated === undefined ? undefined : madePlace(stated, language);
  if (made !== undefined) return made;
  if (stated !== undefined && !isForeign(stated, language)) return stated;
  const country = place?.country ?? place?.address?.country;
  const known = placeCalled({ name: stated, country, unlocode: place?.id });
  return known ? nameOf(known, style) : stated;
}

/** A place that a demonstration made up in a country: `RU (demonstration)`, in words. */
function madePlace(text: string, language: PaperLanguage): string | undefined {
  const [, code = ''] = /^([A-Z]{2}) \(demonstration\)$/.exec(text) ?? [];
  if (!code) return undefined;
  const { labels } = CATALOGUES[language];
  const country = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
  return fill(labels.madePlace, { country }, language);
}

/** By its English name, which is all that is known of it. */
export function namedPlace(text: string, { style, language }: Language): string {
  const made = madePlace(text, language);
  if (made !== undefined) return made;
  const known = [...PLACES.values()].find(({ name }) => name.en === text);
  return known ? nameOf(known, style) : text;
}

/** Whether a place is but its country, by whatever name. */
function isCountry(name: string, code: string): boolean {
  return Object.keys(CATALOGUES).some(
    (language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) === name,
  );
}

export function placeText(place: UblLocation | undefined, words: Words): string {
  if (!place) return '';
  const of = place.country ?? place.address?.country;
  const stated = place.name ?? place.description ?? place.address?.city;
  if (of && /^[A-Z]{2}$/.test(of) && place.id === undefined && stated && isCountry(stated, of)) {
    return words.country(of);
  }
  const made = stated === undefined ? undefined : madePlace(stated, words.language);
  if (made !== undefined) return made;
  const name = placeName(place, words);
  const named = name && place.id ? words.aside(name, place.id) : (name ?? place.id);
  const parts = [named, of && words.country(of)].filter(Boolean);
  const { between, isLargestFirst } = words.style.place;
  return (isLargestFirst ? parts.reverse() : parts).join(between);
}
