import type { Direction } from './declaration.ts';

/**
 * The customs procedure of an ordinary sale: permanent export, release for free circulation on import. Codes of the country:
 * China's supervision mode (监管方式代码, general trade), the United Kingdom's requested and previous procedure (UK Trade Tariff
 * volume 3), the United States' entry type (CBP form 7501, block 2; no code for export).
 */
const CODES: Readonly<Record<string, Readonly<Record<Direction, string>>>> = {
  CN: { export: '0110', import: '0110' },
  GB: { export: '1040', import: '4000' },
  US: { export: 'export', import: '01' },
};

export function procedureOf(country: string, direction: Direction): string {
  return CODES[country]?.[direction] ?? direction;
}
