import { expect, it } from 'vitest';
import { readCheckpoint } from './journal.ts';

const OWN = 'bank.example/witness+712fe04c+AAAA';
const FREE = 'buyer.example/witness+7efac28b+BBBB';
const NOTE =
  'log.example\n42\ncm9vdA==\n\n\u2014 log.example jM27MtqebNCo\n\u2014 bank.example/witness cS/gTAAAAABr\n\u2014 buyer.example/witness fvrCiwAAAABr\n';

it('counts the witnesses that have cosigned, of them none that whoever runs the log holds', () => {
  const count = (witnesses: string[], operators: string[], note = NOTE) =>
    readCheckpoint(note, { witnesses, operators }).witnesses;
  expect(count([OWN, FREE], [])).toBe(2);
  expect(count([OWN, FREE], [OWN])).toBe(1);
  expect(count([OWN, FREE], [OWN, FREE])).toBe(0);
});

it('counts nobody who is no witness, whose key is another, or who has not signed', () => {
  const count = (witnesses: string[], note = NOTE) =>
    readCheckpoint(note, { witnesses, operators: [] }).witnesses;
  expect(count([])).toBe(0);
  expect(count(['buyer.example/witness+00000000+BBBB'])).toBe(0);
  expect(count([FREE], 'log.example\n1\nroot\n\n\u2014 log.example jM27MtqebNCo\n')).toBe(0);
});

it('reads the root, and nothing out of nothing', () => {
  const nobody = { witnesses: [], operators: [] };
  expect(readCheckpoint(NOTE, nobody).rootHash).toBe('cm9vdA==');
  expect(readCheckpoint('', nobody)).toEqual({ rootHash: '', witnesses: 0 });
});
