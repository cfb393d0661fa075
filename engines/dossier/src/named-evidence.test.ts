import { describe, expect, it } from 'vitest';
import { hashOf } from './content.ts';
import { excerptDossier, type Report, verifyDossier } from './index.ts';
import { MadeLog, SELLER, sealed, TRUST } from './testing/made-dossier.ts';

const photo = Uint8Array.of(0xff, 0xd8, 0xff, 1, 2, 3);
const hash = hashOf(photo);
const ID = '01890000-0000-7000-8000-0000000000e1';

type Steps = (made: MadeLog) => void;
const bring: Steps = (made) =>
  made.append({
    kind: 'document.received',
    public: { documentId: ID, type: 'Evidence', mediaType: 'image/jpeg' },
    private: { sha256: hash },
  });
const claim =
  (evidence: readonly string[] = [hash], ids: readonly string[] = [ID]): Steps =>
  (made) =>
    made.append({
      kind: 'claims.claimed',
      public: { byRole: 'buyer', evidence: [...ids] },
      private: { details: { amount: '7.50', evidence: [...evidence] } },
    });

/** A claim with a photograph that its claimant brought, packed by the log's own key. */
function packed(steps: readonly Steps[], bytes: Uint8Array | null = photo): Uint8Array {
  const made = new MadeLog();
  for (const step of steps) step(made);
  const papers = bytes ? [{ documentId: ID, part: 'xml', bytes, jws: null }] : [];
  return sealed({ ...made.at(), papers, evidence: [] });
}
const verify = (archive: Uint8Array) => verifyDossier(archive, TRUST);
const evidenceIn = ({ checks, remarks, verdict }: Report) => {
  const { status, count, findings } = checks.find(({ id }) => id === 'evidence') ?? {};
  const absent = remarks.filter(({ code }) => code.startsWith('DOSSIER_EVIDENCE')).map(({ code }) => code);
  return { status, count, codes: findings?.map(({ code }) => code), absent, verdict };
};
const HOLDS = { status: 'holds', count: 1, codes: [], absent: [], verdict: 'holds' };

describe('evidence that an entry names', () => {
  it('DOSSIER-14: lies in the file as it was brought, with who brought it, and is counted once', () => {
    const report = verify(packed([bring, claim(), claim()]));
    expect(evidenceIn(report)).toEqual(HOLDS);
    expect(report.told.papers).toEqual([
      expect.objectContaining({
        documentId: ID,
        type: 'Evidence',
        organisationId: SELLER,
        origin: 'received',
      }),
    ]);
    expect(report.told.statements.map(({ evidence }) => evidence)).toEqual([0, 1, 1]);
  });
  it('and is not here is said to be named, and not in this dossier', () => {
    const without = {
      status: 'unsaid',
      count: 1,
      codes: [],
      absent: ['DOSSIER_EVIDENCE_NOT_HERE'],
      verdict: 'holds',
    };
    expect(evidenceIn(verify(packed([bring, claim()], null)))).toEqual(without);
    const passedOn = excerptDossier(packed([bring, claim()]), ['evidence']).archive;
    expect(evidenceIn(verify(passedOn))).toMatchObject({
      status: 'unsaid',
      absent: ['DOSSIER_EVIDENCE_NOT_HERE'],
    });
    expect(verify(passedOn).excerpt?.papers).toEqual(['received/01-Evidence.jpg']);
  });
  it.each([
    ['nobody brought it', [claim()], ['DOSSIER_EVIDENCE_UNBROUGHT']],
    ['it was brought afterwards', [claim(), bring], ['DOSSIER_EVIDENCE_UNBROUGHT']],
    [
      'what is claimed is the hash of another file',
      [bring, claim(['ab'.repeat(32)])],
      ['DOSSIER_EVIDENCE_OTHER'],
    ],
  ])('fails where %s', (_, steps, codes) => {
    expect(evidenceIn(verify(packed(steps)))).toMatchObject({ status: 'fails', codes, verdict: 'fails' });
  });
  it('fails where other bytes lie in its place', () => {
    const report = verify(packed([bring, claim()], Uint8Array.of(0xff, 0xd8, 0xff, 9)));
    expect(evidenceIn(report)).toMatchObject({ status: 'fails', codes: ['DOSSIER_EVIDENCE_OTHER'] });
  });
  it('by a hash alone, as entries of before do, is found among what was brought, or said to be absent', () => {
    expect(evidenceIn(verify(packed([bring, claim([hash], [])])))).toEqual(HOLDS);
    expect(evidenceIn(verify(packed([bring, claim(['ab'.repeat(32)], [])])))).toMatchObject({
      absent: ['DOSSIER_EVIDENCE_ABSENT'],
      verdict: 'holds',
    });
  });
});
