import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENCIES } from '@tongshang/money';
import { afterAll, describe, expect, it } from 'vitest';

const folder = join(process.env.TONGSHANG_DATA ?? join(import.meta.dirname, '../../../shared/data'), 'ref');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^iso-4217.*\.xml$/.test(name)) : [];

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

describe('ISO 4217 list one', () => {
  if (files.length === 0) {
    it('has its data', () => {
      if (process.env.CI === 'true') expect.fail(`no ISO 4217 list in ${folder}`);
      console.log(`set aside: currencies (no ISO 4217 list in ${folder})`);
      expect(files).toEqual([]);
    });
    return;
  }
  for (const file of files) {
    const entries = published(readFileSync(join(folder, file), 'utf8'));
    let failed = entries.length;
    it(`${file}: code, number and minor unit of every currency`, () => {
      expect(entries.length).toBeGreaterThan(0);
      const differing = entries.filter(({ code, numericCode, minorUnits }) => {
        const known = CURRENCIES.get(code);
        return known?.numericCode !== numericCode || known.minorUnits !== minorUnits;
      });
      failed = differing.length;
      expect(differing).toEqual([]);
    });
    it(`${file}: what it does not list is withdrawn or newer than it`, () => {
      const listed = new Set(entries.map(({ code }) => code));
      const unlisted = [...CURRENCIES.keys()].filter((code) => !listed.has(code));
      expect(unlisted.filter((code) => !['ANG', 'BGN', 'CUC', 'XAD', 'XCG', 'ZWG'].includes(code))).toEqual(
        [],
      );
    });
    afterAll(() => {
      console.log(`${file}: ${entries.length - failed} passed, ${failed} failed, 0 set aside`);
    });
  }
});
