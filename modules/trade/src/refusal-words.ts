import { unitInWords } from '@tongshang/quantity';
import type { defineRefusals } from '@tongshang/refusal';
import { eachInWords, factInWords, lackInWords, placeInWords, roleInWords } from '@tongshang/trade-facts';

/** What the codes are called that refusals of a trade name. */
export const WORDS = {
  fact: factInWords,
  after: factInWords,
  missing: eachInWords(lackInWords),
  role: roleInWords,
  roles: eachInWords(roleInWords),
  side: roleInWords,
  subject: placeInWords,
  unit: unitInWords,
  // The kind of organisation that a role is for.
  kind: (code: string) => (code === 'trader' ? { en: 'a trader', 'zh-CN': '贸易商' } : roleInWords(code)),
} satisfies Parameters<typeof defineRefusals>[1];
