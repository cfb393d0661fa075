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

it('signing out in another tab leaves the page nobody’s', () => {
  const { browser, held } = page('1');
  held.answered('seller');
  browser.proof = undefined;
  expect(held.isAnothers()).toBe(true);
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
