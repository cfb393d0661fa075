import { formatNote, signNote } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import { layOutArchive, layOutExcerpt, openArchive, sealArchive } from './archive.ts';
import { type DossierEntry, hashOf, jsonPart } from './content.ts';
import { describeCheck, excerptDossier, openDossier, type Report, verifyDossier } from './index.ts';
import { packDossier } from './pack.ts';
import type { Seal } from './seal.ts';
import { log, MadeLog, madeContent, sealed, TRUST } from './testing/made-dossier.ts';
import { viewsOf } from './views.ts';

const { content } = madeContent();
const whole = sealed(content);
const failing = (report: Report) =>
  report.checks.flatMap(({ id, findings }) => findings.map(({ code }) => `${id}: ${code}`));
const verify = (archive: Uint8Array) => verifyDossier(archive, TRUST);
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'nothing';
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.place ?? ''}`;
    throw error;
  }
};
const fieldsOf = ({ excerpt }: Report) =>
  excerpt?.fields.map(({ kind, fields }) => `${kind}: ${fields.join()}`);
const base64Of = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
const textIn = (archive: Uint8Array) =>
  [...openDossier(archive).parts.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');

describe('an excerpt', () => {
  it('DOSSIER-13: holds with prices taken out, lists every field and paper that is gone, and shows no amount', () => {
    const { archive, takenOut } = excerptDossier(whole, ['prices', 'Invoice']);
    const report = verify(archive);
    expect(failing(report)).toEqual([]);
    expect(report.verdict).toBe('holds');
    expect(fieldsOf(report)).toEqual([
      'trade.ordered: total',
      'document.issued: jwsSha256,sha256',
      'settlement.transferred: transfer',
    ]);
    expect(report.excerpt?.papers).toEqual(['documents/01-Invoice.xml', 'documents/01-Invoice.xml.jws']);
    expect(takenOut.papers).toEqual(report.excerpt?.papers);
    expect(textIn(whole)).toContain('120.00');
    expect(textIn(archive)).not.toContain('120.00');
    // Whoever knows all but the price finds it by the hash of the paper, and by its signature.
    const invoice = content.papers.find(({ documentId }) => documentId === 'invoice-1');
    expect(textIn(archive)).not.toContain(hashOf(invoice?.bytes ?? new Uint8Array()));
    expect(textIn(archive)).not.toContain(hashOf(new TextEncoder().encode(invoice?.jws ?? '')));
    expect(report.remarks[0]).toEqual({
      ...{ code: 'DOSSIER_EXCERPT', params: { fields: '4', papers: '2' }, place: 'inventory.json' },
    });
    expect(report.entries).toBe(8);
    const seal = report.checks.find(({ id }) => id === 'seal');
    expect(seal && describeCheck(seal, 'en').title).toBe('This is an excerpt of a file that was handed out');
    expect(seal && describeCheck(seal, 'zh-CN').title).toMatch(/节本/);
  });
  it('shows no name of a party that was taken out, and none of its papers that could', () => {
    const { archive } = excerptDossier(whole, ['seller']);
    expect(fieldsOf(verify(archive))).toEqual(['trade.begun: parties']);
    const named = new TextEncoder().encode('<Invoice><Name>Seller</Name></Invoice>');
    const papers = content.papers.map((paper) =>
      paper.documentId === 'invoice-1' ? { ...paper, bytes: named } : paper,
    );
    const { archive: less } = excerptDossier(sealed({ ...content, papers }), ['parties']);
    expect(verifyDossier(less, TRUST).excerpt?.papers).toEqual([
      'documents/01-Invoice.xml',
      'documents/01-Invoice.xml.jws',
    ]);
    expect(textIn(less)).not.toContain('Seller');
  });
  it('without any paper needs no key, and its registration goes', () => {
    const { archive, takenOut } = excerptDossier(whole, ['papers']);
    const report = verify(archive);
    expect([failing(report), report.verdict, report.documents, report.entries]).toEqual([[], 'holds', 0, 7]);
    expect(takenOut.entries).toHaveLength(1);
  });
  it('takes one field of one kind of entry, and nothing else', () => {
    const report = verify(excerptDossier(whole, ['trace.observed:event']).archive);
    expect([report.verdict, fieldsOf(report), report.excerpt?.papers]).toEqual([
      'holds',
      ['trace.observed: event'],
      [],
    ]);
  });
  it('takes files that lie under their hash with everything that nobody can read, and never leaves one that was a paper', () => {
    const pdf = new TextEncoder().encode('%PDF-1.4 survey');
    const made = new MadeLog();
    made.append({ kind: 'trace.shipped', private: { price: '1.00' }, evidence: [base64Of(hashOf(pdf))] });
    const archive = sealed({ ...made.at(), papers: [], evidence: [pdf] });
    const path = `evidence/${hashOf(pdf)}.pdf`;
    for (const word of ['prices', 'papers', 'evidence']) {
      const report = verify(excerptDossier(archive, [word]).archive);
      expect([word, failing(report), report.excerpt?.papers]).toEqual([word, [], [path]]);
      expect(report.remarks.map(({ code }) => code)).toContain('DOSSIER_EVIDENCE_ABSENT');
    }
    expect(verify(excerptDossier(archive, ['trace.shipped:price']).archive).excerpt?.papers).toEqual([]);
  });
  it('can be made of an excerpt, and lists what both took', () => {
    const once = excerptDossier(whole, ['trace.observed:event']).archive;
    const twice = excerptDossier(once, ['trade.begun:number']).archive;
    expect(fieldsOf(verify(twice))).toEqual(['trade.begun: number', 'trace.observed: event']);
    expect(verify(twice).verdict).toBe('holds');
    expect(excerptDossier(once, ['trade.begun:number']).archive).toEqual(twice);
  });
  it('is consistent and no more where its reader names no keys', () => {
    const report = verifyDossier(excerptDossier(whole, ['prices']).archive);
    expect([report.verdict, report.lacks]).toEqual(['consistent', ['trust']]);
  });
  it.each([
    ['trade.ordered:nothing', 'DOSSIER_WITHHOLD_NOTHING trade.ordered:nothing'],
    ['carrier', 'DOSSIER_WITHHOLD_UNKNOWN carrier'],
    ['prizes', 'DOSSIER_WITHHOLD_UNKNOWN prizes'],
    ['evidence', 'DOSSIER_WITHHOLD_NOTHING evidence'],
  ])('refuses to take out %s, which would take nothing', (word, code) => {
    expect(codeOf(() => excerptDossier(whole, [word]))).toBe(code);
  });
});

describe('an excerpt, forged without any key', () => {
  const { parts, seal } = openArchive(
    excerptDossier(whole, ['prices', 'Invoice', 'trace.observed:event']).archive,
  );
  type Forgery = (parts: Map<string, Uint8Array>) => Seal | undefined;

  function found(forge: Forgery): string {
    const changed = new Map(parts);
    const other = forge(changed);
    return failing(verify(layOutExcerpt(changed, other ?? seal))).join(' ');
  }
  const jsonIn = (from: ReadonlyMap<string, Uint8Array>, path: string) =>
    JSON.parse(new TextDecoder().decode(from.get(path)));
  /** Changes entries, and makes the extracts anew as a careful forger would. */
  function withEntries(
    changed: Map<string, Uint8Array>,
    change: (entries: DossierEntry[]) => DossierEntry[],
  ): undefined {
    const entries = change(jsonIn(changed, 'entries.json'));
    changed.set('entries.json', jsonPart(entries));
    for (const [path, view] of viewsOf(entries)) changed.set(path, jsonPart(view));
  }
  const entriesOf = (archive: Uint8Array) => openDossier(archive).entries;

  it('is none while nothing is changed', () => {
    expect(found(() => undefined)).toBe('');
  });
  it.each<[string, RegExp, Forgery]>([
    [
      'a paper slipped in that was not handed out',
      /seal: DOSSIER_NOT_HANDED_OUT/,
      (changed) => void changed.set('documents/03-Invoice.xml', new Uint8Array([1])),
    ],
    [
      'another paper in the place of one that was taken out',
      /documents: DOSSIER_DOCUMENT_CHANGED|documents: DOSSIER_DOCUMENT_UNKNOWN|signatures: DOSSIER_PART_UNREADABLE/,
      (changed) =>
        void changed.set('documents/01-Invoice.xml', new TextEncoder().encode('<Invoice>1.00</Invoice>')),
    ],
    [
      'a value changed that is left',
      /disclosures: DISCLOSURE_MISMATCH/,
      (changed) =>
        withEntries(changed, (entries) =>
          entries.map((one) => {
            const { number } = one.disclosures;
            return number
              ? { ...one, disclosures: { ...one.disclosures, number: { ...number, value: 'X-1' } } }
              : one;
          }),
        ),
    ],
    [
      'a value invented for a field that was taken out',
      /disclosures: DISCLOSURE_MISMATCH/,
      (changed) =>
        withEntries(changed, (entries) =>
          entries.map((one) =>
            one.text.includes('trade.ordered')
              ? { ...one, disclosures: { total: { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', value: '1.00' } } }
              : one,
          ),
        ),
    ],
    [
      'the last entry cut off',
      /asOf: DOSSIER_CUT/,
      (changed) => withEntries(changed, (entries) => entries.slice(0, -1)),
    ],
    [
      'the list rewritten, so that nothing seems taken out',
      /seal: DOSSIER_INVENTORY_OTHER/,
      (changed) => {
        const list = jsonIn(changed, 'inventory.json');
        const papers = list.papers.filter((path: string) => !path.includes('Invoice'));
        changed.set('inventory.json', jsonPart({ ...list, papers }));
        return undefined;
      },
    ],
    [
      'the list left out',
      /seal: DOSSIER_INVENTORY_OTHER/,
      (changed) => void changed.delete('inventory.json'),
    ],
    [
      'said to be made for somebody else',
      /seal: DOSSIER_INVENTORY_OTHER/,
      (changed) => {
        const manifest = jsonIn(changed, 'manifest.json');
        const made = { ...manifest.made, for: '01890000-0000-7000-8000-0000000000ff' };
        changed.set('manifest.json', jsonPart({ ...manifest, made }));
        return undefined;
      },
    ],
    [
      'under the seal of another file of the same log',
      /seal: DOSSIER_INVENTORY_OTHER/,
      () => {
        const made = new MadeLog();
        made.append({ kind: 'trade.ordered', private: { total: { amount: '1.00', currency: 'USD' } } });
        return openArchive(sealed({ papers: [], evidence: [], ...made.at() })).seal;
      },
    ],
    [
      'with a field that its holder was never given',
      /seal: DOSSIER_NOT_HANDED_OUT/,
      (changed) => {
        // As if the one had it from another party's dossier: salt and value fit.
        const entries = content.entries.map((one) => ({ ...one, disclosures: {} }));
        const bare = openArchive(sealed({ ...content, entries, papers: [] }));
        for (const path of [...changed.keys()]) changed.delete(path);
        for (const [path, bytes] of bare.parts) changed.set(path, bytes);
        withEntries(changed, (lessened) =>
          lessened.map((one) => ({
            ...one,
            disclosures: entriesOf(whole).find(({ text }) => text === one.text)?.disclosures ?? {},
          })),
        );
        return bare.seal;
      },
    ],
  ])('%s is caught', (_, reason, forge) => {
    expect(found(forge)).toMatch(reason);
  });
  it('called whole again is refused, because its bytes are not those that were sealed', () => {
    const zip = layOutExcerpt(parts, seal);
    const at = zip.length - new TextEncoder().encode(seal.text).length;
    const cut = new Uint8Array([...zip.subarray(0, at - 107 - 1), ...zip.subarray(at)]);
    expect(codeOf(() => verify(cut))).toMatch(/^DOSSIER_(TRUNCATED|DAMAGED)/);
    const { archive } = packDossier({ ...content, papers: [] });
    const room = archive.length - new TextEncoder().encode(seal.text).length;
    const whole = new Uint8Array([...archive.subarray(0, room), ...new TextEncoder().encode(seal.text)]);
    expect(codeOf(() => verify(whole))).toMatch(/^DOSSIER_DAMAGED/);
  });
});

describe('a dossier that was sealed before there was a list of what it holds', () => {
  it('holds as it did, and no excerpt can be made of it', () => {
    const { parts } = openArchive(whole);
    const before = new Map([...parts].filter(([path]) => path !== 'inventory.json'));
    const { archive, toSign } = layOutArchive(before, log.key.name);
    const old = sealArchive(archive, formatNote(signNote(toSign, log)));
    expect(toSign.split('\n')).toHaveLength(4);
    expect(verify(old).verdict).toBe('holds');
    expect(codeOf(() => excerptDossier(old, ['prices']))).toBe('DOSSIER_NO_EXCERPT ');
  });
});
