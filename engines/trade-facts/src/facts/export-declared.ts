import type { Declared } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule, VALUED } from '../rule.ts';

/** The goods are declared for export. */
export type ExportDeclared = Declared;

export const exportDeclared: FactRule<'export-declared'> = {
  fact: 'export-declared',
  name: { en: 'Export declaration', 'zh-CN': '出口申报' },
  done: { en: 'Export declared', 'zh-CN': '已出口申报' },
  lane: 'papers',
  by: ['exporter'],
  reportedBy: ['exporter'],
  module: 'clearance',
  scope: 'clearance:declare',
  occurrence: 'whole-or-shipment',
  needs: [
    { fact: 'packed', extent: 'same' },
    { fact: 'invoiced', extent: 'same' },
  ],
  until: [],
  when: ACROSS_BORDERS,
  data: ['lines/hsCode', 'lines/originCountry', 'terms/portOfLoading', 'terms/portOfDischarge'],
  audience: VALUED,
  consequences: ['papers-issued'],
};
