export { COUNTRY_CODES } from './codes.ts';
export { countryName, countryNamed, isCountry, type NamedCountry } from './country.ts';
