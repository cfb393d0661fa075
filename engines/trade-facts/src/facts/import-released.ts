import type { Released } from '../declared.ts';
import { ACROSS_BORDERS, type FactRule } from '../rule.ts';
import { TRADE_ROLES } from '../trade-terms.ts';

/** Every agency concerned has released the import. */
export type ImportReleased = Released;

export const importReleased: FactRule<'import-released'> = {
  fact: 'import-released',
  name: { en: 'Import release', 'zh-CN': '进口放行' },
  done: { en: 'Import released', 'zh-CN': '进口已放行' },
  lane: 'goods',
  by: ['customs', 'quality', 'tax'],
  reportedBy: ['importer'],
  together: true,
  module: 'clearance',
  scope: 'clearance:vote',
  occurrence: 'whole-or-shipment',
  needs: [{ fact: 'import-declared', extent: 'same' }],
  until: [{ fact: 'lost', extent: 'same' }],
  when: ACROSS_BORDERS,
  data: [],
  audience: TRADE_ROLES,
  consequences: [],
};
