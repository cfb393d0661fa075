import { COSIGNATURE, formatKey, noteKey } from '@tongshang/merkle-log';
import { describe, expect, it } from 'vitest';
import type { DossierTrust, Manifest } from './content.ts';
import { type Report, verifyDossier } from './index.ts';
import { log, madeContent, sealed, TRUST, witnesses } from './testing/made-dossier.ts';

const { content } = madeContent();
const keyOf = (index: number) => formatKey((witnesses[index] as (typeof witnesses)[number]).key);
function verify(operators: Manifest['operators'], trust: Partial<DossierTrust> = {}): Report {
  const { operators: _, ...manifest } = content.manifest;
  const sealedOnes = operators === undefined ? {} : { operators };
  return verifyDossier(sealed({ ...content, manifest: { ...manifest, ...sealedOnes } }), {
    ...TRUST,
    ...trust,
  });
}
const witnessed = ({ verdict, lacks, checks }: Report) => {
  const check = checks.find(({ id }) => id === 'witnesses');
  return [verdict, lacks.join(), check?.status, check?.count];
};
const OWN = [formatKey(log.key), keyOf(0)];

describe('keys of whoever runs the log', () => {
  it('that its seal names count as no witnesses, whatever the trust file says or leaves out', () => {
    expect(witnessed(verify(OWN))).toEqual(['holds', '', 'holds', 2]);
    expect(witnessed(verify(OWN, { operators: [] }))).toEqual(['holds', '', 'holds', 2]);
    expect(witnessed(verify(OWN, { operators: [keyOf(1)], threshold: 1 }))).toEqual([
      'holds',
      '',
      'holds',
      1,
    ]);
    // Under another name it is the same key.
    const renamed = formatKey(
      noteKey('notary.example', COSIGNATURE, (witnesses[0] as (typeof witnesses)[number]).key.publicKey),
    );
    expect(witnessed(verify([renamed]))).toEqual(['holds', '', 'holds', 2]);
  });
  it('that were counted on make the trust file too little, which is no forgery', () => {
    const all = [...OWN, keyOf(1), keyOf(2)];
    expect(witnessed(verify(all))).toEqual(['consistent', 'witnesses', 'unsaid', 0]);
    expect(witnessed(verify(OWN, { threshold: 3 }))).toEqual(['consistent', 'witnesses', 'holds', 2]);
  });
  it('that nobody names cannot be told from witnesses, so none counts', () => {
    const nothing = ['consistent', 'operators', undefined, undefined];
    expect(witnessed(verify(undefined))).toEqual(nothing);
    expect(witnessed(verify([], { operators: [] }))).toEqual(nothing);
    expect(witnessed(verify(['no key'], {}))).toEqual(nothing);
    expect(witnessed(verify(undefined, { operators: OWN }))).toEqual(['holds', '', 'holds', 2]);
    // Who asks for no witness believes the log alone, and says so.
    expect(witnessed(verify(undefined, { witnesses: [], threshold: 0 }))).toEqual(['holds', '', 'unsaid', 0]);
  });
});
