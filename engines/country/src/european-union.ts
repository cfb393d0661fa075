/**
 * The member states of the European Union, ISO 3166-1 alpha-2: Treaty on European Union, article 52(1), with the Act of Accession of
 * Croatia (in force 2013-07-01), without the United Kingdom (Withdrawal Agreement, from 2020-02-01; in the customs territory until
 * 2020-12-31). As of 2026-11-29. Greece is GR here; its VAT numbers begin with EL.
 */
export const MEMBER_STATES: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

const members: ReadonlySet<string> = new Set(MEMBER_STATES);

/** Whether a country is a member state of the European Union. */
export const isMemberState = (country: string): boolean => members.has(country);
