import { formatKey, NOTE_SIGNATURE, noteKey } from '@tongshang/merkle-log';
import { Refusal, refusalText } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { dossierRefusals, readTrust } from './index.ts';
import { TRUST, witnesses } from './testing/made-dossier.ts';

const [witness] = witnesses;
const renamed = formatKey(
  noteKey('notary.example', witness?.key.type ?? 4, witness?.key.publicKey ?? new Uint8Array()),
);

function faultOf(text: string): string {
  try {
    readTrust(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const said = dossierRefusals[error.code as keyof typeof dossierRefusals];
    expect(refusalText(said, 'en', error.params)).not.toMatch(/[{}]/);
    expect(refusalText(said, 'zh-CN', error.params)).toMatch(/[一-鿿]/);
    return `${error.code} ${error.place ?? ''}`.trim();
  }
}
const fault = (change: object) => faultOf(JSON.stringify({ ...TRUST, ...change }));

describe('a trust file', () => {
  it('is read as it stands, with or without the mark of an editor before it', () => {
    expect(readTrust(JSON.stringify(TRUST))).toEqual(TRUST);
    expect(readTrust(`\uFEFF${JSON.stringify(TRUST)}`)).toEqual(TRUST);
  });
  it.each<[object, string]>([
    [{ logKey: undefined }, 'TRUST_FIELD_MISSING logKey'],
    [{ threshold: undefined }, 'TRUST_FIELD_MISSING threshold'],
    [{ threshold: '2' }, 'TRUST_FIELD_WRONG threshold'],
    [{ witnesses: 'one' }, 'TRUST_FIELD_WRONG witnesses'],
    [{ operators: [1] }, 'TRUST_FIELD_WRONG operators'],
    [{ epoch: { number: 2 } }, 'TRUST_FIELD_WRONG epoch'],
    [{ treshold: 2 }, 'TRUST_FIELD_UNKNOWN treshold'],
    [{ logKey: TRUST.logKey.slice(0, -3) }, 'TRUST_KEY_MALFORMED logKey'],
    [{ logKey: TRUST.witnesses[0] }, 'TRUST_KEY_OF_ANOTHER_KIND logKey'],
    [{ witnesses: [TRUST.witnesses[0], TRUST.logKey] }, 'TRUST_KEY_OF_ANOTHER_KIND witnesses/1'],
    [{ witnesses: [TRUST.witnesses[0], 'x'] }, 'TRUST_KEY_MALFORMED witnesses/1'],
    [{ witnesses: [TRUST.witnesses[0], renamed] }, 'TRUST_WITNESS_TWICE witnesses/1'],
    [{ operators: ['x'] }, 'TRUST_KEY_MALFORMED operators/0'],
    [{ threshold: 4 }, 'TRUST_THRESHOLD_TOO_HIGH threshold'],
    [{ operators: TRUST.witnesses }, 'TRUST_THRESHOLD_TOO_HIGH threshold'],
  ])('with %j is refused by what is wrong with it, and where', (change, code) => {
    expect(fault(change)).toBe(code);
  });
  it('that is none is refused', () => {
    expect(faultOf('{ "logKey": ')).toBe('TRUST_NOT_JSON');
    expect(faultOf('[]')).toBe('TRUST_FIELD_MISSING');
    expect(faultOf('"log"')).toBe('TRUST_FIELD_MISSING');
    expect(NOTE_SIGNATURE).not.toBe(witness?.key.type);
  });
});
