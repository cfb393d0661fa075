import { expect, it } from 'vitest';
import { HeldSession } from './held-session.ts';

function page(proof: string | undefined) {
  const browser = { proof };
  return { browser, held: new HeldSession(() => browser.proof) };
}

it('a page loaded for the seller is another’s once another tab signs in as the buyer', () => {
  const { browser, held } = page('1');
  held.answered('seller');
  expect(held.isAnothers()).toBe(false);
  browser.proof = '2';
  expect(held.isAnothers()).toBe(true);
  held.answered('buyer');
  expect(held.isAnothers()).toBe(true);
});

it('also before the server said for whom it was loaded', () => {
  const { browser, held } = page('1');
  browser.proof = '2';
  held.answered('buyer');
  expect(held.isAnothers()).toBe(true);
});

it('a change of organisation is a change within the same session', () => {
  const { held } = page('1');
  held.answered('seller');
  held.answered('other firm');
  expect(held.isAnothers()).toBe(true);
});

it('a session that ran out, or was ended in another tab, has ended: it is not another’s', () => {
  const { browser, held } = page('1');
  held.answered('seller');
  expect(held.hasEnded()).toBe(false);
  browser.proof = undefined;
  expect([held.isAnothers(), held.hasEnded()]).toEqual([true, true]);
  browser.proof = '2';
  expect([held.isAnothers(), held.hasEnded()]).toEqual([true, false]);
  held.answered('seller');
  expect([held.isAnothers(), held.hasEnded()]).toEqual([false, false]);
});

it('nor is one that the server ended, while the browser still has its cookies', () => {
  const { held } = page('1');
  held.answered('seller');
  held.answered(undefined);
  expect([held.isAnothers(), held.hasEnded()]).toEqual([true, true]);
});

it('the same person for the same organisation goes on in a new session', () => {
  const { browser, held } = page('1');
  held.answered('seller');
  browser.proof = '2';
  expect(held.isAnothers()).toBe(true);
  held.answered('seller');
  expect(held.isAnothers()).toBe(false);
});

it('who signs in here holds what they signed in to', () => {
  const { browser, held } = page('1');
  held.answered('seller');
  browser.proof = '2';
  held.hold('buyer');
  expect(held.isAnothers()).toBe(false);
});

it('what a visitor sees is nobody’s; once the server names somebody, it is theirs', () => {
  const { browser, held } = page(undefined);
  browser.proof = '1';
  expect(held.isAnothers()).toBe(false);
  held.answered('seller');
  browser.proof = '2';
  expect(held.isAnothers()).toBe(true);
});
