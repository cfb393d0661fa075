import { COSIGNATURE, formatKey, NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { expect, it } from 'vitest';
import { publishedTrust } from './published-trust.ts';

const keyOf = (name: string, type: typeof NOTE_SIGNATURE | typeof COSIGNATURE, fill: number) =>
  formatKey(noteSigner(name, type, new Uint8Array(32).fill(fill)).key);
const logKey = keyOf('log.example/log', NOTE_SIGNATURE, 1);
const [own, other, third] = [2, 3, 4].map((fill) => keyOf(`w${fill}.example`, COSIGNATURE, fill)) as [
  string,
  string,
  string,
];
const epoch = { number: 1, follows: undefined };
const published = (witnesses: readonly string[], threshold: number, operatorKeys: readonly string[]) =>
  publishedTrust({ logKey, quorum: { witnesses, threshold }, operatorKeys, epoch });

it('DOSSIER-EXPORT-8: names the operator’s own keys, and asks for no more witnesses than are others', () => {
  expect(published([own, other, third], 3, [logKey, own])).toEqual({
    ...{ logKey, witnesses: [own, other, third], operators: [logKey, own], threshold: 2 },
  });
  expect(published([own], 1, [logKey, own]).threshold).toBe(0);
  expect(published([other, third], 1, [logKey]).threshold).toBe(1);
});
