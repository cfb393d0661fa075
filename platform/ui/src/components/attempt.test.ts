import { expect, it } from 'vitest';
import { Attempt } from './attempt.ts';

const deposit = { amount: '100', reference: undefined };

it('a second press of the same form is the same command, before and after it was carried out', () => {
  const attempt = new Attempt();
  const key = attempt.keyOf(deposit);
  expect(attempt.keyOf({ ...deposit })).toBe(key);
  attempt.done();
  expect(attempt.keyOf(deposit)).toBe(key);
});

it('other values are another command', () => {
  const attempt = new Attempt();
  const key = attempt.keyOf(deposit);
  expect(attempt.keyOf({ amount: '101' })).not.toBe(key);
});

it('the same values typed again are another command once the first was carried out, and no sooner', () => {
  const attempt = new Attempt();
  const key = attempt.keyOf(deposit);
  attempt.typed();
  expect(attempt.keyOf(deposit)).toBe(key);
  attempt.done();
  attempt.typed();
  expect(attempt.keyOf(deposit)).not.toBe(key);
});

it('setting the same once more is another command', () => {
  const attempt = new Attempt();
  const key = attempt.keyOf(deposit);
  attempt.done(true);
  expect(attempt.keyOf(deposit)).not.toBe(key);
});
