/**
 * 19 CFR 24.5(c): the employer identification number with a suffix of two, or a number that customs assigned (year, port, number). The third kind, a
 * person's social security number, is not taken: partners read the papers it would stand on.
 */
const EMPLOYER = /^(\d{2}-\d{7})([0-9A-HJ-NP-Y]{2})?$/;
const ASSIGNED = /^\d{6}-\d{5}$/;

/**
 * A number by which customs of the United States know an importer, as they write it: `12-345678900`; an employer's without suffix has `00`. Undefined
 * where it is none, and where its hyphen is missing: nine and eleven digits alone could be either of two kinds.
 */
export function importerNumber(written: string): string | undefined {
  const number = written.trim();
  const [, employer, suffix = '00'] = EMPLOYER.exec(number) ?? [];
  if (employer !== undefined) return `${employer}${suffix}`;
  return ASSIGNED.test(number) ? number : undefined;
}
