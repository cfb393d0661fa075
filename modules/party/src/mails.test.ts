import { expect, it } from 'vitest';
import { mails } from './mails.ts';

/** What somebody chose for itself: who may be a thief, and is read in a letter that warns of one. */
const CHOSEN = /\{(name|organisation|passkey)\}/g;

it('a warning never says in its own words what somebody chose to be called: it quotes it, and no subject says it', () => {
  const warnings = Object.entries(mails).filter(([template]) => template !== 'party.invitation');
  expect(warnings.length).toBeGreaterThan(5);
  for (const [template, { en, 'zh-CN': zh }] of warnings) {
    for (const { subject, body } of [en, zh]) {
      expect([template, subject.match(CHOSEN)]).toEqual([template, null]);
      const unquoted = body.replace(/“\{\w+\}”/g, '').match(CHOSEN);
      expect([template, unquoted]).toEqual([template, null]);
    }
  }
});
