import type { Released } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** Every agency concerned has released the export. */
export type ExportReleased = Released;

export const exportReleased: FactRule<'export-released'> = {
  fact: 'export-released',
  name: { en: 'Export release', 'zh-CN': '出口放行' },
  done: { en: 'Export released', 'zh-CN': '出口已放行' },
  lane: 'goods',
  by: ['customs', 'quality', 'tax'],
  reportedBy: ['exporter'],
  together: true,
  module: 'clearance',
  scope: 'clearance:vote',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'export-declared', extent: 'same' }],
  until: [],
  when: ACROSS_BORDERS,
  data: [],
  audience: TRADE_ROLES,
  consequences: [],
};
