import type { Tariff } from '@tongshang/duty';
import { cnImport } from './cn-import.ts';
import { cnExport, gbExport, usExport } from './exports.ts';
import { gbImport } from './gb-import.ts';
import { usImport } from './us-import.ts';

/** The editions of real tariffs that come with the platform: written from public facts, each with source and date. */
export const STARTER_TARIFFS: readonly Tariff[] = [
  gbImport,
  usImport,
  cnImport,
  cnExport,
  gbExport,
  usExport,
];

/** The edition for a country and direction, or undefined when none is held. */
export function tariffFor(country: string, direction: 'import' | 'export'): Tariff | undefined {
  return STARTER_TARIFFS.find((tariff) => tariff.country === country && tariff.direction === direction);
}
