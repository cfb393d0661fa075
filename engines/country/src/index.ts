export { COUNTRY_CODES } from './codes.ts';
export { countryName, countryNamed, isCountry } from './country.ts';
