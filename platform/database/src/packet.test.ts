import { expect, it } from 'vitest';
import { Packet } from './packet.ts';

const text = (packet: Packet) => packet.take().toString('latin1').replaceAll('\0', '.');

it('writes messages as PostgreSQL reads them, one behind the other, and is then empty', () => {
  const packet = new Packet();
  expect(packet.isEmpty).toBe(true);
  packet.parse('s', 'select 1');
  packet.describe();
  packet.execute();
  packet.flush();
  packet.sync();
  expect(text(packet)).toBe('P...\x11s.select 1...D...\x06P.E...\x09.....H...\x04S...\x04');
  expect(packet.isEmpty).toBe(true);
  expect(packet.take()).toHaveLength(0);
});

it('writes values as text and bytes as they are, each behind its length', () => {
  const packet = new Packet();
  packet.bind('s', ['é', null, 12n]);
  expect(text(packet)).toBe('B...\x1d.s....\x03...\x02Ã©ÿÿÿÿ...\x0212..');
  packet.bind('', [Uint8Array.of(7, 8), 'a']);
  expect(text(packet)).toBe('B...\x1b...\x02.\x01...\x02...\x02\x07\x08...\x01a..');
});

it('writes arrays in PostgreSQL’s own notation, whatever stands in them', () => {
  const packet = new Packet();
  packet.bind('', [['a"b', 'c\\d', null, [1, true], Uint8Array.of(255)]]);
  expect(text(packet)).toContain('{"a\\"b","c\\\\d",NULL,{"1","true"},"\\\\xff"}');
});

it('grows, and what was taken stays as it was', () => {
  const packet = new Packet();
  const long = '界'.repeat(2_000);
  packet.bind('', [long, long]);
  const taken = packet.take();
  const before = taken.toString('hex');
  packet.bind('', ['x'.repeat(6_000)]);
  expect(taken.toString('hex')).toBe(before);
  expect(taken.readInt32BE(1)).toBe(taken.length - 1);
  expect(taken.toString('utf8')).toContain(long);
  expect(packet.take()).toHaveLength(6_000 + 17);
});
