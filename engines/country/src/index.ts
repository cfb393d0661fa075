export { type Address, addressLines, townOf } from './address.ts';
export { COUNTRY_CODES } from './codes.ts';
export { countriesLike, countryInText, countryName, countryNamed, isCountry } from './country.ts';
export { type CustomsPlace, isWithoutCustomsBorder } from './customs-territory.ts';
export { isMemberState, MEMBER_STATES } from './european-union.ts';
