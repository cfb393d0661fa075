import { COSIGNATURE, formatKey, NOTE_SIGNATURE, noteSigner, treeHead } from '@tongshang/merkle-log';
import { describe, expect, it } from 'vitest';
import { type DossierContent, hashOf } from './content.ts';
import { CHECKS, describeCheck, describeFinding, packDossier, type Report, verifyDossier } from './index.ts';
import { CASE, checkpointOf, MadeLog, madeContent, signPart, TRADE, TRUST } from './testing/made-dossier.ts';

const { content, log } = madeContent();
const verify = (changed: Partial<DossierContent>, trust = TRUST) =>
  verifyDossier(packDossier({ ...content, ...changed }), trust);
const failing = (report: Report) =>
  report.checks
    .filter(({ status }) => status === 'fails')
    .flatMap(({ id, findings }) => findings.map(({ code }) => `${id}: ${code}`));

function replaceFile(path: string, bytes: Uint8Array | undefined): DossierContent['files'] {
  const files = new Map(content.files);
  if (bytes) files.set(path, bytes);
  else files.delete(path);
  return files;
}

describe('an untouched dossier', () => {
  it('holds in every check, and says so in both languages', () => {
    const report = verify({});
    expect(failing(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'holds', trust: 'given', entries: 7, documents: 2, treeSize: 9 });
    expect(report.checks.map(({ id }) => id).sort()).toEqual([...CHECKS].sort());
    for (const check of report.checks) {
      const held = { ...check, status: 'holds' as const };
      expect(describeCheck(held, 'en').sentence).not.toContain('{');
      expect(describeCheck(held, 'zh-CN').sentence).toMatch(/[一-鿿]/);
    }
    expect(report.checks.filter(({ status }) => status === 'unsaid').map(({ id }) => id)).toEqual(['epoch']);
  });
  it('without a trust policy uses its own keys and says so', () => {
    expect(verifyDossier(packDossier(content))).toMatchObject({ verdict: 'holds', trust: 'dossier' });
  });
  it('of an open trade claims no completeness', () => {
    const entries = content.entries.slice(0, -1);
    const report = verify({ entries, manifest: { ...content.manifest, status: 'open' } });
    expect(report.verdict).toBe('holds');
    expect(report.checks.find(({ id }) => id === 'closing')?.status).toBe('unsaid');
  });
});

describe('a tampered dossier is refused, and the place named', () => {
  const entries = [...content.entries];
  it('an entry removed in the middle', () => {
    const report = verify({ entries: entries.toSpliced(4, 1) });
    expect(failing(report)).toContain('chain: CHAIN_SEQUENCE_GAP');
    expect(report.checks.find(({ id }) => id === 'chain')?.findings[0]?.place).toContain('entries.json');
  });
  it('the last entry removed while it is called closed', () => {
    expect(failing(verify({ entries: entries.slice(0, -1) }))).toContain('closing: DOSSIER_NOT_CLOSED');
  });
  it('entries exchanged', () => {
    const [a, b] = [entries[3], entries[4]];
    if (a && b)
      expect(failing(verify({ entries: entries.with(3, b).with(4, a) }))).toContain(
        'chain: CHAIN_SEQUENCE_GAP',
      );
  });
  it('a disclosed amount changed', () => {
    const entry = entries[1];
    const total = entry?.disclosures.total;
    if (!entry || !total) throw new Error('no total');
    const changed = {
      ...entry,
      disclosures: { total: { ...total, value: { amount: '119.00', currency: 'USD' } } },
    };
    expect(failing(verify({ entries: entries.with(1, changed) }))).toContain(
      'disclosures: DISCLOSURE_MISMATCH',
    );
  });
  it('the text of an entry changed', () => {
    const entry = entries[2];
    if (!entry) throw new Error('no entry');
    const text = entry.text.replace('2026-03-01T08:00:00Z', '2026-02-01T08:00:00Z');
    const report = verify({ entries: entries.with(2, { ...entry, text }) });
    expect(failing(report)).toEqual(
      expect.arrayContaining(['chain: CHAIN_PREVIOUS_MISMATCH', 'inclusion: MERKLE_ROOT_MISMATCH']),
    );
  });
  it('a document swapped for another, signatures and all', () => {
    const files = new Map(content.files);
    for (const end of ['.xml', '.xml.jws']) {
      const invoice = files.get(`documents/invoice-1${end}`);
      const packing = files.get(`documents/packing-1${end}`);
      if (invoice && packing)
        files.set(`documents/invoice-1${end}`, packing).set(`documents/packing-1${end}`, invoice);
    }
    expect(failing(verify({ files }))).toEqual(
      expect.arrayContaining([
        'documents: DOSSIER_DOCUMENT_CHANGED',
        'signatures: DOSSIER_SIGNATURE_OF_ANOTHER',
      ]),
    );
  });
  it('a document changed or missing', () => {
    const path = 'documents/invoice-1.xml';
    const changed = verify({ files: replaceFile(path, new TextEncoder().encode('<Invoice>1.00</Invoice>')) });
    expect(failing(changed)).toEqual(['documents: DOSSIER_DOCUMENT_CHANGED', 'signatures: SIGNATURE_WRONG']);
    const dropped = content.documents.filter(({ documentId }) => documentId !== 'invoice-1');
    expect(failing(verify({ documents: dropped }))).toEqual([
      'files: DOSSIER_FILE_UNREFERENCED',
      'files: DOSSIER_FILE_UNREFERENCED',
      'documents: DOSSIER_DOCUMENT_MISSING',
    ]);
  });
  it('a key that the issuer never registered', () => {
    const withoutKey = new MadeLog();
    withoutKey.append({ kind: 'trade.ordered' });
    withoutKey.append({
      kind: 'document.issued',
      public: { documentId: 'invoice-1', type: 'Invoice', sha256: '' },
    });
    expect(failing(verify(withoutKey.at()))).toContain('signatures: DOSSIER_KEY_UNKNOWN');
  });
  it('an old checkpoint', () => {
    const { checkpoint } = log.at(5);
    const old = failing(verify({ checkpoint }));
    expect(old).toContain('inclusion: DOSSIER_CHECKPOINT_OLD');
  });
  it('a checkpoint of another tree of the same size', () => {
    const checkpoint = checkpointOf(9, treeHead([new Uint8Array(32)]));
    expect(failing(verify({ checkpoint }))).toContain('inclusion: MERKLE_ROOT_MISMATCH');
  });
  it('a checkpoint from another log, or signed by another key', () => {
    const other = noteSigner('other.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(9));
    const sameName = noteSigner('log.example/trades', NOTE_SIGNATURE, new Uint8Array(32).fill(9));
    expect(failing(verify({}, { ...TRUST, logKey: formatKey(other.key) }))).toContain(
      'checkpoint: CHECKPOINT_OF_ANOTHER_LOG',
    );
    expect(failing(verify({}, { ...TRUST, logKey: formatKey(sameName.key) }))).toContain(
      'checkpoint: NOTE_SIGNATURE_MISSING',
    );
  });
  it('too few witnesses, and witnesses that are the operator', () => {
    const checkpoint = checkpointOf(9, treeHead([new Uint8Array(32)]), 1);
    expect(failing(verify({ checkpoint }))).toContain('witnesses: CHECKPOINT_TOO_FEW_WITNESSES');
    const stranger = formatKey(noteSigner('w.example', COSIGNATURE, new Uint8Array(32).fill(99)).key);
    const onlyOne = { ...TRUST, witnesses: [...TRUST.witnesses.slice(0, 1), stranger] };
    expect(failing(verify({}, onlyOne))).toContain('witnesses: CHECKPOINT_TOO_FEW_WITNESSES');
  });
  it('every finding has its words in both languages', () => {
    const report = verify({
      entries: entries.toSpliced(4, 1),
      files: replaceFile('documents/invoice-1.xml', undefined),
    });
    for (const finding of report.checks.flatMap(({ findings }) => findings)) {
      expect(describeFinding(finding, 'en')).not.toBe(finding.code);
      expect(describeFinding(finding, 'zh-CN')).toMatch(/[一-鿿]/);
    }
  });
});

describe('a case that names the closed trade', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 invoice');
  const path = 'documents/invoice-1.en.pdf';
  const printed = { documentId: 'invoice-1', language: 'en', sha256: hashOf(pdf) };

  /** The untouched dossier, and after it the entries of a case; the page they tell of lies in it. */
  function withCase(append: (made: MadeLog) => void, page = pdf): Partial<DossierContent> {
    const { content: made, log: more } = madeContent();
    append(more);
    const files = new Map(made.files).set(path, page);
    files.set(`${path}.jws`, signPart('invoice-1', 'pdf-en', page));
    const documents = made.documents.map((one) =>
      one.documentId === 'invoice-1'
        ? { ...one, parts: [...one.parts, { part: 'pdf-en', path, signaturePath: `${path}.jws` }] }
        : { ...one, pending: ['pdf-en'] },
    );
    return { ...more.at(), files, documents };
  }
  const opened = (of: string, made: MadeLog) =>
    made.append({ kind: 'trade.case-opened', public: { tradeId: of }, ofCase: CASE });

  it('is carried with it: its chain, its proofs and the pages it tells of hold', () => {
    const report = verify(
      withCase((made) => {
        opened(TRADE, made);
        made.append({ kind: 'document.printed', public: printed, ofCase: CASE });
      }),
    );
    expect(failing(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'holds', entries: 9 });
    expect(report.checks.find(({ id }) => id === 'closing')?.count).toBe(6);
    expect(report.checks.find(({ id }) => id === 'chain')?.count).toBe(8);
  });
  it('of another trade, or that names none, is refused', () => {
    expect(failing(verify(withCase((made) => opened(CASE, made))))).toEqual([
      'chain: DOSSIER_CASE_OF_NO_TRADE',
    ]);
    const nameless = withCase((made) =>
      made.append({ kind: 'document.printed', public: printed, ofCase: CASE }),
    );
    expect(failing(verify(nameless))).toEqual(['chain: DOSSIER_CASE_OF_NO_TRADE']);
  });
  it('with a gap is refused', () => {
    const content = withCase((made) => {
      opened(TRADE, made);
      made.append({ kind: 'document.printed', public: printed, ofCase: CASE });
      made.append({ kind: 'document.printed', public: { ...printed, language: 'zh-CN' }, ofCase: CASE });
    });
    const entries = (content.entries ?? []).toSpliced(-2, 1);
    expect(failing(verify({ ...content, entries }))).toEqual(['chain: CHAIN_SEQUENCE_GAP']);
  });
  it('finds out a page that was exchanged for another one of the same issuer', () => {
    const other = new TextEncoder().encode('%PDF-1.7 another');
    const content = withCase((made) => {
      opened(TRADE, made);
      made.append({ kind: 'document.printed', public: printed, ofCase: CASE });
    }, other);
    expect(failing(verify(content))).toEqual(['documents: DOSSIER_PAGE_CHANGED']);
  });
});

describe('papers that are not there', () => {
  const without = (documentId: string) => ({
    documents: content.documents.filter((one) => one.documentId !== documentId),
    files: new Map([...content.files].filter(([path]) => !path.includes(documentId))),
  });
  const told = ({ remarks }: Report) => remarks.map(({ code, params }) => [code, params.type]);
  const withheld = content.entries.map((one) => ({
    ...one,
    disclosures: one.text.includes('invoice-1') ? {} : one.disclosures,
  }));

  it('are told, where their particulars are withheld too', () => {
    const report = verify({ ...without('invoice-1'), entries: withheld });
    expect(failing(report)).toEqual([]);
    expect(told(report)).toEqual([['DOSSIER_PAPER_WITHHELD', 'Invoice']]);
  });
  it('fail where their particulars are disclosed; and what is there without them is not proven', () => {
    expect(failing(verify(without('invoice-1')))).toEqual(['documents: DOSSIER_DOCUMENT_MISSING']);
    expect(failing(verify({ entries: withheld }))).toEqual(['documents: DOSSIER_DOCUMENT_CHANGED']);
  });
  it('are told where they are being printed, and fail where the journal knows of the print', () => {
    const documents = content.documents.map((one) => ({ ...one, pending: ['pdf-en'] }));
    const report = verify({ documents });
    expect(failing(report)).toEqual([]);
    expect(told(report)).toEqual([
      ['DOSSIER_PAGE_PENDING', 'Invoice'],
      ['DOSSIER_PAGE_PENDING', 'PackingList'],
    ]);
    const made = madeContent().log;
    const printed = { documentId: 'invoice-1', language: 'en' };
    made.append({ kind: 'document.printed', public: printed, private: { sha256: '00' } });
    expect(failing(verify({ documents, ...made.at() }))).toContain('documents: DOSSIER_PAGE_NOT_PENDING');
  });
  it('have no place for a page that no document has', () => {
    const files = new Map(content.files).set('documents/another.pdf', new Uint8Array([1]));
    expect(failing(verify({ files }))).toEqual(['files: DOSSIER_FILE_UNREFERENCED']);
  });
});

describe('a trade that was cancelled', () => {
  function cancelled(status: 'open' | 'cancelled'): Report {
    const made = new MadeLog();
    made.append({ kind: 'trade.ordered' });
    made.append({
      kind: 'document.issued',
      public: { documentId: 'invoice-1', type: 'Invoice' },
      private: { sha256: '00' },
    });
    made.append({ kind: 'trade.cancelled' });
    made.append({ kind: 'document.voided', public: { documentId: 'invoice-1', type: 'Invoice' } });
    const bare = made.at();
    const withoutDisclosures = bare.entries.map((one) => ({ ...one, disclosures: {} }));
    const manifest = { ...content.manifest, status };
    return verify({ ...bare, entries: withoutDisclosures, manifest, documents: [], files: new Map() });
  }
  it('is told as such, and its void papers as void', () => {
    const report = cancelled('cancelled');
    expect(failing(report)).toEqual([]);
    expect(report.status).toBe('cancelled');
    expect(report.remarks.map(({ code }) => code)).toEqual([
      'DOSSIER_TRADE_CANCELLED',
      'DOSSIER_PAPER_VOID',
      'DOSSIER_PAPER_WITHHELD',
    ]);
  });
  it('cannot be called open', () => {
    expect(failing(cancelled('open'))).toEqual(['closing: DOSSIER_STATUS_DIFFERS']);
  });
});

describe('the dossier of a log that follows another', () => {
  const follows = { origin: 'log.example/old', logKey: 'log.example/old+00000000+x', size: 3, root: 'AAAA' };
  const stated = { number: 2, follows };
  type Begun = { readonly foreign?: number; readonly by?: string; readonly open?: object };
  function reportOf({ foreign = 0, by, open = stated }: Begun, epoch: typeof stated | undefined): Report {
    const made = new MadeLog(foreign);
    made.append({
      kind: 'journal.epoch-begun',
      public: { ...open, origin: 'log.example/trades', seen: [] },
      ...{ ofTrade: false, by: by ?? null },
    });
    made.append({ kind: 'trade.ordered' });
    const manifest = {
      ...content.manifest,
      status: 'open' as const,
      trust: { ...TRUST, ...(epoch && { epoch }) },
    };
    return verify({ ...made.at(), manifest, documents: [], files: new Map() });
  }
  it('holds where its first entry says so too', () => {
    const report = reportOf({}, stated);
    expect(failing(report)).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'epoch')).toMatchObject({ status: 'holds', count: 2 });
  });
  it.each<[string, Begun, typeof stated | undefined]>([
    ['it states nothing of it', {}, undefined],
    ['it states another number', {}, { ...stated, number: 3 }],
    ['it states another size', {}, { ...stated, follows: { ...follows, size: 4 } }],
    ['the entry is not the first of the log', { foreign: 1 }, stated],
    ['a party wrote the entry', { by: '01890000-0000-7000-8000-00000000000a' }, stated],
    ['the entry names no log', { open: { number: 2 } }, stated],
  ])('fails where %s', (_, begun, epoch) => {
    expect(failing(reportOf(begun, epoch))).toEqual(['epoch: DOSSIER_EPOCH_DIFFERS']);
  });
  it('fails where the entry is left out', () => {
    const manifest = { ...content.manifest, trust: { ...TRUST, epoch: stated } };
    expect(failing(verify({ manifest }))).toEqual(['epoch: DOSSIER_EPOCH_DIFFERS']);
  });
});
