import type { Declared } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule, VALUED } from '../rule.ts';

/** The goods are declared for import, duties and taxes assessed. */
export type ImportDeclared = Declared;

export const importDeclared: FactRule<'import-declared'> = {
  fact: 'import-declared',
  name: { en: 'Import declaration', 'zh-CN': '进口申报' },
  done: { en: 'Import declared', 'zh-CN': '已进口申报' },
  lane: 'papers',
  by: ['importer'],
  reportedBy: ['importer'],
  module: 'clearance',
  scope: 'clearance:declare',
  occurrence: 'whole-or-shipment',
  needs: [
    { fact: 'shipped', extent: 'same' },
    { fact: 'invoiced', extent: 'same' },
  ],
  until: [{ fact: 'lost', extent: 'same' }],
  when: ACROSS_BORDERS,
  data: ['lines/hsCode', 'lines/originCountry', 'terms/portOfLoading', 'terms/portOfDischarge'],
  audience: VALUED,
  consequences: ['papers-issued'],
};
