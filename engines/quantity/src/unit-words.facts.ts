import { unitName } from './units.ts';

/** Units as people write them on papers (UN/ECE Recommendation 20 code → symbol or word). */
const UNIT_WORDS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  C62: ['pcs', '个'],
  EA: ['pcs', '个'],
  H87: ['pcs', '件'],
  PCE: ['pcs', '件'],
  NIU: ['units', '个'],
  NAR: ['articles', '件'],
  XPP: ['pcs', '件'],
  XUN: ['units', '个'],
  KGM: ['kg', '千克'],
  GRM: ['g', '克'],
  TNE: ['t', '吨'],
  LBR: ['lb', '磅'],
  LTR: ['L', '升'],
  MTR: ['m', '米'],
  CMT: ['cm', '厘米'],
  MMT: ['mm', '毫米'],
  MTK: ['m²', '平方米'],
  MTQ: ['m³', '立方米'],
  SET: ['sets', '套'],
  PR: ['pairs', '双'],
  NPR: ['pairs', '双'],
  NMP: ['packs', '包'],
  DZN: ['doz.', '打'],
  DAY: ['days', '天'],
};

/** A unit as running text writes it after a number, in English and Chinese: `pcs`, `件`; undefined for a code without a name here. */
export function unitInWords(unit: string): { readonly en: string; readonly 'zh-CN': string } | undefined {
  const words = Object.hasOwn(UNIT_WORDS, unit) ? UNIT_WORDS[unit] : undefined;
  return words ? { en: words[0], 'zh-CN': words[1] } : unitName(unit);
}

/** The same in one of the languages; its code where it has no name here. */
export const unitInText = (unit: string, language: 'en' | 'zh-CN'): string =>
  unitInWords(unit)?.[language] ?? unit;
