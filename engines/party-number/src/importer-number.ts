import { compactNumber } from './check-number.ts';

/** 19 CFR 24.5(c): the employer identification number with a suffix of two, a social security number, or one that customs assigned (year, port, number). */
const SHAPES = [/^(\d{2})(\d{7}[0-9A-HJ-NP-Y]{2})$/, /^(\d{3})(\d{2})(\d{4})$/, /^(\d{6})(\d{5})$/] as const;

/** A number by which customs of the United States know an importer, as they write it: `12-345678900`; an employer's without suffix has `00`. Undefined where it is none. */
export function importerNumber(written: string): string | undefined {
  const grouped = written.trim();
  const number = compactNumber(grouped);
  const [employer, social, assigned] = SHAPES;
  if (/^\d{2}-\d{7}$/.test(grouped)) return importerNumber(`${grouped}00`);
  if (/^\d{6}-\d{5}$/.test(grouped)) return number.replace(assigned, '$1-$2');
  if (employer.test(number)) return number.replace(employer, '$1-$2');
  return social.test(number) ? number.replace(social, '$1-$2-$3') : undefined;
}
