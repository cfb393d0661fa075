import { readFileSync } from 'node:fs';
import { CURRENCIES } from '@tongshang/money';
import { expect } from 'vitest';
import { conformanceSuite, dataFiles } from './data-folder.ts';

type Published = { code: string; numericCode: string; minorUnits: number | null };

function published(xml: string): Published[] {
  const entries = new Map<string, Published>();
  for (const [, entry = ''] of xml.matchAll(/<CcyNtry>([\s\S]*?)<\/CcyNtry>/g)) {
    const field = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(entry)?.[1]?.trim();
    const code = field('Ccy');
    const units = field('CcyMnrUnts');
    if (!code) continue;
    const minorUnits = units === undefined || units === 'N.A.' ? null : Number(units);
    entries.set(code, { code, numericCode: field('CcyNbr') ?? '', minorUnits });
  }
  return [...entries.values()];
}

/** Withdrawn since the list was published, or newer than it. */
const UNLISTED = ['ANG', 'BGN', 'CUC', 'XAD', 'XCG', 'ZWG'];

conformanceSuite(
  'ISO 4217 list one',
  dataFiles('ref', (name) => /^iso-4217.*\.xml$/.test(name)),
  ({ path, name }) => {
    const entries = published(readFileSync(path, 'utf8'));
    const listed = new Set(entries.map(({ code }) => code));
    return [
      ...entries.map(({ code, numericCode, minorUnits }) => ({
        name: `${name}: number and minor unit of ${code}`,
        check: () => expect(CURRENCIES.get(code)).toMatchObject({ numericCode, minorUnits }),
      })),
      {
        name: `${name}: nothing is known beside it`,
        check: () => {
          const unlisted = [...CURRENCIES.keys()].filter((code) => !listed.has(code));
          expect(unlisted.filter((code) => !UNLISTED.includes(code))).toEqual([]);
        },
      },
    ];
  },
);
