import { COSIGNATURE, formatKey, NOTE_SIGNATURE, noteSigner, treeHead } from '@tongshang/merkle-log';
import { describe, expect, it } from 'vitest';
import { type DossierContent, type DossierTrust, hashOf } from './content.ts';
import {
  CHECKS,
  describeChange,
  describeCheck,
  describeFinding,
  type Report,
  verifyDossier,
} from './index.ts';
import {
  CASE,
  checkpointOf,
  MadeLog,
  madeContent,
  SELLER,
  sealed,
  signPart,
  TRADE,
  TRUST,
} from './testing/made-dossier.ts';

// Everything here is sealed by the log's own key: what is tried is what stands against a forger who has it.
const { content, log } = madeContent();
const verify = (changed: Partial<DossierContent>, trust: DossierTrust = TRUST) =>
  verifyDossier(sealed({ ...content, ...changed }), trust);
const failing = (report: Report) =>
  report.checks
    .filter(({ status }) => status === 'fails')
    .flatMap(({ id, findings }) => findings.map(({ code }) => `${id}: ${code}`));

/** With another content of one paper; without it where there is none. */
function replacePaper(documentId: string, bytes: Uint8Array | undefined): DossierContent['papers'] {
  return content.papers.flatMap((paper) => {
    if (paper.documentId !== documentId) return [paper];
    return bytes ? [{ ...paper, bytes }] : [];
  });
}

describe('an untouched dossier', () => {
  it('holds in every check, and says so in both languages', () => {
    const report = verify({});
    expect(failing(report)).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'holds',
      trust: 'given',
      entries: 8,
      documents: 2,
      treeSize: 10,
    });
    // Nobody took over anybody's place here (`verify-successions.test.ts`).
    const asked = CHECKS.filter((id) => id !== 'successions');
    expect(report.checks.map(({ id }) => id).sort()).toEqual(asked.toSorted());
    for (const check of report.checks) {
      const held = { ...check, status: 'holds' as const };
      expect(describeCheck(held, 'en').sentence).not.toContain('{');
      expect(describeCheck(held, 'zh-CN').sentence).toMatch(/[一-鿿]/);
    }
    expect(report.checks.filter(({ status }) => status === 'unsaid').map(({ id }) => id)).toEqual([
      'epoch',
      'evidence',
    ]);
  });
  it('tells what its entries tell, and nothing else', () => {
    const { told, number, demonstration, made, logFingerprint } = verify({});
    expect({ number, demonstration }).toEqual({ number: 'T-1', demonstration: true });
    expect(told.organisations).toEqual([
      { organisationId: SELLER, name: { en: 'Seller' }, country: 'CN', roles: ['seller'] },
    ]);
    expect(told.papers.map(({ type, number: n, organisationId }) => [type, n, organisationId])).toEqual([
      ['Invoice', 'invoice-1', SELLER],
      ['PackingList', 'packing-1', SELLER],
    ]);
    expect(told.statements.map(({ kind, by, grade }) => [kind, by, grade]).slice(0, 2)).toEqual([
      ['trade.ordered', SELLER, 'stated'],
      ['trade.begun', null, undefined],
    ]);
    expect(made).toEqual({ at: '2026-03-01T09:00:00Z', for: SELLER });
    expect(logFingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
  it('without a trust policy is consistent, no more, and no witness is spoken of', () => {
    const report = verifyDossier(sealed(content));
    expect(report).toMatchObject({ verdict: 'consistent', lacks: ['trust'], trust: 'dossier' });
    expect(report.checks.map(({ id }) => id)).not.toContain('witnesses');
    const said = report.checks.flatMap((check) => [
      describeCheck(check, 'en').sentence,
      describeCheck(check, 'en').title,
    ]);
    expect([...said, JSON.stringify(report.remarks)].join()).not.toMatch(/witness/i);
    expect(said.join()).toContain('The key that the file itself names');
  });
  it('of an open trade says as of when it is open', () => {
    const made = new MadeLog();
    made.append({ kind: 'trade.ordered' });
    const report = verify({ ...made.at(), papers: [] });
    expect([report.verdict, report.status]).toEqual(['holds', 'open']);
    expect(report.checks.find(({ id }) => id === 'closing')?.status).toBe('unsaid');
    expect(report.checks.find(({ id }) => id === 'asOf')).toMatchObject({ status: 'holds', count: 1 });
    const said = describeFinding(report.remarks[0] ?? { code: '', params: {}, place: '' }, 'en');
    expect(said).toContain('open as of checkpoint 3 of the log (1 Mar 2026, 09:00 UTC)');
  });
});

describe('a tampered dossier is refused, and the place named', () => {
  const entries = [...content.entries];
  it('an entry removed in the middle', () => {
    const report = verify({ entries: entries.toSpliced(4, 1) });
    expect(failing(report)).toContain('chain: CHAIN_SEQUENCE_GAP');
    expect(report.checks.find(({ id }) => id === 'chain')?.findings[0]?.place).toContain('entries.json');
  });
  it('the last entry removed: a closed trade is not made an open one, nor an open one a shorter one', () => {
    expect(failing(verify({ entries: entries.slice(0, -1) }))).toEqual(['asOf: DOSSIER_CUT']);
    expect(failing(verify({ entries: entries.slice(0, -2) }))).toEqual(['asOf: DOSSIER_CUT']);
  });
  it('a checkpoint, or a chain, that the seal does not speak of', () => {
    const { manifest } = content;
    const older = { ...manifest, treeSize: 8 };
    expect(failing(verify({ manifest: older }))).toContain('checkpoint: DOSSIER_CHECKPOINT_OTHER');
    expect(failing(verify({ manifest: { ...manifest, chains: [] } }))).toEqual([
      'asOf: DOSSIER_CHAIN_UNSTATED',
    ]);
    const [chain] = manifest.chains;
    const other = chain ? [{ ...chain, last: content.entries[0]?.proof[0] ?? '' }] : [];
    expect(failing(verify({ manifest: { ...manifest, chains: other } }))).toEqual([
      'asOf: DOSSIER_CHAIN_UNSTATED',
    ]);
  });
  it('an entry that is here twice', () => {
    const [first] = entries;
    if (first)
      expect(failing(verify({ entries: [first, ...entries] }))).toContain('entries: DOSSIER_ENTRY_TWICE');
  });
  it('times that go back, or lie after the making of the file', () => {
    const made = new MadeLog();
    const at = (kind: string, time: string) => made.append({ kind, at: `2026-03-01T08:${time}Z` });
    at('trade.ordered', '10:00.5');
    at('stock.packed', '08:01');
    expect(failing(verify({ ...made.at(), papers: [] }))).toEqual([]);
    at('trace.shipped', '08:00.4');
    expect(failing(verify({ ...made.at(), papers: [] }))).toEqual(['times: DOSSIER_TIMES_DESCEND']);
    const later = new MadeLog();
    later.append({ kind: 'trade.ordered', at: '2026-03-01T09:02:00.1Z' });
    later.append({ kind: 'stock.packed', at: '2026-02-31T09:00:00Z' });
    expect(failing(verify({ ...later.at(), papers: [] }))).toEqual([
      'times: DOSSIER_TIME_AFTER_MAKING',
      'times: DOSSIER_TIME_NONE',
    ]);
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
    const [invoice, packing] = content.papers;
    if (!invoice || !packing) throw new Error('no papers');
    const papers = [
      { ...invoice, documentId: packing.documentId },
      { ...packing, documentId: invoice.documentId },
    ];
    expect(failing(verify({ papers }))).toEqual(
      expect.arrayContaining([
        'documents: DOSSIER_DOCUMENT_CHANGED',
        'signatures: DOSSIER_SIGNATURE_OF_ANOTHER',
      ]),
    );
  });
  it('a document changed, signed anew or missing', () => {
    const forged = new TextEncoder().encode('<Invoice>1.00</Invoice>');
    const changed = verify({ papers: replacePaper('invoice-1', forged) });
    expect(failing(changed)).toEqual(['documents: DOSSIER_DOCUMENT_CHANGED', 'signatures: SIGNATURE_WRONG']);
    const papers = replacePaper('invoice-1', forged).map((paper) =>
      paper.documentId === 'invoice-1' ? { ...paper, jws: signPart('invoice-1', 'xml', forged) } : paper,
    );
    expect(failing(verify({ papers }))).toEqual([
      'documents: DOSSIER_DOCUMENT_CHANGED',
      'signatures: DOSSIER_SIGNATURE_CHANGED',
    ]);
    expect(failing(verify({ papers: replacePaper('invoice-1', undefined) }))).toEqual([
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
    const { checkpoint, manifest } = log.at(5);
    const old = failing(verify({ checkpoint, manifest }));
    expect(old).toContain('inclusion: DOSSIER_CHECKPOINT_OLD');
  });
  it('a checkpoint of another tree of the same size', () => {
    const checkpoint = checkpointOf(10, treeHead([new Uint8Array(32)]));
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
    const checkpoint = checkpointOf(10, treeHead([new Uint8Array(32)]), 1);
    expect(failing(verify({ checkpoint }))).toContain('witnesses: CHECKPOINT_TOO_FEW_WITNESSES');
    const stranger = formatKey(noteSigner('w.example', COSIGNATURE, new Uint8Array(32).fill(99)).key);
    const onlyOne = { ...TRUST, witnesses: [...TRUST.witnesses.slice(0, 1), stranger] };
    expect(failing(verify({}, onlyOne))).toContain('witnesses: CHECKPOINT_TOO_FEW_WITNESSES');
  });
  it('every finding has its words in both languages', () => {
    const report = verify({ entries: entries.toSpliced(4, 1), papers: [] });
    const found = report.checks.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(1);
    for (const finding of found) {
      expect(describeFinding(finding, 'en')).not.toBe(finding.code);
      expect(describeFinding(finding, 'zh-CN')).toMatch(/[一-鿿]/);
    }
  });
});

describe('a case that names the closed trade', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7 invoice');
  const printed = { documentId: 'invoice-1', language: 'en', sha256: hashOf(pdf) };

  /** The untouched dossier, and after it the entries of a case; the page they tell of lies in it. */
  function withCase(append: (made: MadeLog) => void, page = pdf): DossierContent {
    const { content: made, log: more } = madeContent();
    append(more);
    const jws = signPart('invoice-1', 'pdf-en', page);
    const papers = [...made.papers, { documentId: 'invoice-1', part: 'pdf-en', bytes: page, jws }];
    return { ...made, ...more.at(), papers };
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
    expect(report).toMatchObject({ verdict: 'holds', entries: 10 });
    expect(report.checks.find(({ id }) => id === 'closing')?.count).toBe(7);
    expect(report.checks.find(({ id }) => id === 'chain')?.count).toBe(9);
    expect(report.checks.find(({ id }) => id === 'signatures')?.count).toBe(3);
  });
  it('holds with a page in any language, and none lies anywhere but beside its document', () => {
    const inLanguage = (language: string) => {
      const jws = signPart('invoice-1', `pdf-${language}`, pdf);
      const { content: made, log: more } = madeContent();
      opened(TRADE, more);
      more.append({ kind: 'document.printed', public: { ...printed, language }, ofCase: CASE });
      const papers = [...made.papers, { documentId: 'invoice-1', part: `pdf-${language}`, bytes: pdf, jws }];
      return verify({ ...made, ...more.at(), papers });
    };
    const signed = (report: Report) => report.checks.find(({ id }) => id === 'signatures')?.count;
    expect([failing(inLanguage('ru')), signed(inLanguage('ru'))]).toEqual([[], 3]);
    for (const odd of ['../ru', 'ru/x', 'RU', '']) {
      expect([odd, failing(inLanguage(odd)), signed(inLanguage(odd))]).toEqual([odd, [], 2]);
    }
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
  it('with a gap is refused, and so is a file without it', () => {
    const made = withCase((more) => {
      opened(TRADE, more);
      more.append({ kind: 'document.printed', public: printed, ofCase: CASE });
      more.append({ kind: 'document.printed', public: { ...printed, language: 'zh-CN' }, ofCase: CASE });
    });
    const gap = made.entries.toSpliced(-2, 1);
    expect(failing(verify({ ...made, entries: gap }))).toContain('chain: CHAIN_SEQUENCE_GAP');
    const without = made.entries.slice(0, -3);
    expect(failing(verify({ ...made, entries: without }))).toEqual(['asOf: DOSSIER_CUT']);
  });
  it('finds out a page that was exchanged for another one of the same issuer', () => {
    const other = new TextEncoder().encode('%PDF-1.7 another');
    const made = withCase((more) => {
      opened(TRADE, more);
      more.append({ kind: 'document.printed', public: printed, ofCase: CASE });
    }, other);
    expect(failing(verify(made))).toEqual(['documents: DOSSIER_PAGE_CHANGED']);
  });
  it('leaves out a page that no entry tells of', () => {
    const report = verify(withCase(() => {}));
    expect(failing(report)).toEqual([]);
    expect(report.checks.find(({ id }) => id === 'signatures')?.count).toBe(2);
  });
});

describe('papers that are not there', () => {
  const told = ({ remarks }: Report) => remarks.map(({ code, params }) => [code, params.type]);
  const withheld = content.entries.map((one) => ({
    ...one,
    disclosures: one.text.includes('invoice-1') ? {} : one.disclosures,
  }));

  it('are told, where their particulars are withheld too, and so is every field', () => {
    const report = verify({ entries: withheld });
    expect(failing(report)).toEqual([]);
    expect(told(report)).toContainEqual(['DOSSIER_PAPER_WITHHELD', 'Invoice']);
    expect(report.withheld).toEqual([
      { entryId: expect.any(String), kind: 'document.issued', fields: ['jwsSha256', 'number', 'sha256'] },
    ]);
    expect(report.documents).toBe(1);
  });
  it('are told where no print of them is entered, and where the file was made without the print that is', () => {
    expect(told(verify({}))).toEqual([
      ['DOSSIER_PAGE_PENDING', 'Invoice'],
      ['DOSSIER_PAGE_PENDING', 'PackingList'],
    ]);
    const made = madeContent().log;
    const printed = { documentId: 'invoice-1', language: 'en' };
    made.append({ kind: 'document.printed', public: printed, private: { sha256: '00' }, ofCase: CASE });
    expect(told(verify(made.at()))).toContainEqual(['DOSSIER_PAGE_LEFT_OUT', 'Invoice']);
  });
});

describe('what parties brought from outside', () => {
  const pdf = new TextEncoder().encode('%PDF-1.4 somebody’s bill');
  const base64 = Buffer.from(hashOf(pdf), 'hex').toString('base64');
  function brought(append: (made: MadeLog) => void): DossierContent {
    const made = new MadeLog();
    append(made);
    const papers = [{ documentId: 'bill-1', part: 'xml', bytes: pdf, jws: null }];
    return { ...made.at(), papers, evidence: [pdf] };
  }
  const receive = (made: MadeLog, open: object = {}) =>
    made.append({
      kind: 'document.received',
      public: { documentId: 'bill-1', type: 'BillOfLading', mediaType: 'application/pdf', ...open },
      private: { sha256: hashOf(pdf), number: 'BL 7' },
    });

  it('lies in it as it came, with who brought it', () => {
    const report = verify(brought(receive));
    expect(failing(report)).toEqual([]);
    expect(report.told.papers).toEqual([
      {
        ...{ documentId: 'bill-1', origin: 'received', type: 'BillOfLading', number: 'BL 7' },
        ...{ organisationId: SELLER, isVoid: false, isWithheld: false },
      },
    ]);
    expect(report.remarks.map(({ code, place }) => [code, place])).toContainEqual([
      'DOSSIER_PAPER_FROM_OUTSIDE',
      'received/01-BillOfLading.pdf',
    ]);
  });
  it('is said not to be there where it is not', () => {
    const report = verify({ ...brought(receive), papers: [] });
    expect(failing(report)).toEqual([]);
    expect(report.remarks.map(({ code }) => code)).toContain('DOSSIER_PAPER_NOT_HERE');
  });
  it('fails where it is another', () => {
    const papers = [{ documentId: 'bill-1', part: 'xml', bytes: new Uint8Array([1]), jws: null }];
    expect(failing(verify({ ...brought(receive), papers }))).toEqual(['documents: DOSSIER_DOCUMENT_CHANGED']);
  });
  it('as evidence of a word lies in it under its hash; where it is absent, that is said', () => {
    const reported = (made: MadeLog) => made.append({ kind: 'trace.shipped', evidence: [base64] });
    const report = verify(brought(reported));
    expect(failing(report)).toEqual([]);
    expect(report.remarks.map(({ code }) => code)).toEqual(['DOSSIER_OPEN_AS_OF']);
    expect(report.told.statements[0]).toMatchObject({ grade: 'reported', evidence: 1 });
    const without = verify({ ...brought(reported), evidence: [] });
    expect(without.remarks.map(({ code }) => code)).toContain('DOSSIER_EVIDENCE_ABSENT');
  });
});

describe('a trade that was cancelled', () => {
  it('is told as such, and its void papers as void', () => {
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
    const entries = bare.entries.map((one) => ({ ...one, disclosures: {} }));
    const report = verify({ ...bare, entries, papers: [] });
    expect(failing(report)).toEqual([]);
    expect(report.status).toBe('cancelled');
    expect(report.remarks.map(({ code }) => code)).toEqual([
      'DOSSIER_CANCELLED_AS_OF',
      'DOSSIER_PAPER_VOID',
      'DOSSIER_PAPER_WITHHELD',
    ]);
  });
});

describe('papers of a change', () => {
  const issued = (after: number) => ({
    ...{ kind: 'document.issued', after },
    public: { documentId: `change-${after}`, type: 'OrderChange' },
    private: { sha256: '00' },
  });
  /** Withheld papers of proposals 1, 2 … and the entries that answer them. */
  function changesOf(answers: readonly (string | undefined)[]): Report {
    const made = new MadeLog();
    made.append({ kind: 'trade.ordered' });
    answers.forEach((answer, index) => {
      made.append({ kind: 'trade.amendment-proposed', public: { number: index + 1 } });
      const proposal = made.written.length;
      made.append(issued(proposal));
      if (answer) made.append({ kind: answer, after: proposal, public: { number: index + 1 } });
    });
    const bare = made.at();
    return verify({ ...bare, entries: bare.entries.map((one) => ({ ...one, disclosures: {} })), papers: [] });
  }
  it('say of the change whether it is proposed, agreed, refused or taken back, in both languages', () => {
    const report = changesOf([
      'trade.amendment-rejected',
      'trade.amendment-withdrawn',
      'trade.amended',
      undefined,
    ]);
    expect(failing(report)).toEqual([]);
    const changes = report.told.papers.map(({ change }) => change);
    const inWords = (language: 'en' | 'zh-CN') =>
      changes.map((change) => change && describeChange(change, report, language));
    expect(inWords('en')).toEqual([
      'change 1: refused',
      'change 2: taken back',
      'change 3: agreed',
      'change 4: proposed, not answered as of checkpoint 14',
    ]);
    expect(inWords('zh-CN')).toEqual([
      '第 1 次变更：已被拒绝',
      '第 2 次变更：已撤回',
      '第 3 次变更：已达成一致',
      '第 4 次变更：已提出，截至检查点 14 尚未答复',
    ]);
    const asOf = report.remarks.filter(({ code }) => code === 'DOSSIER_CHANGE_UNANSWERED');
    expect(asOf.map(({ params, place }) => [params.size, place])).toEqual([['14', 'change-11']]);
  });
  it('follow from entries with a number; odd ones say nothing', () => {
    const made = new MadeLog();
    made.append({ kind: 'trade.amendment-proposed', public: { number: 'x' } });
    made.append(issued(1));
    const { told } = verify({ ...made.at(), papers: [] });
    expect(told.papers.map(({ change }) => change)).toEqual([undefined]);
  });
});

describe('odd data of a counterparty', () => {
  it.each([
    [
      'a name of numbers',
      [{ organisationId: SELLER, role: 'seller', name: { en: 'X', '': 5 }, country: 'CN' }],
    ],
    ['a name that is none', [{ organisationId: SELLER, role: 7, name: null, country: {} }]],
    ['parties that are none', 'nobody'],
    ['a list of nothing', [null, [], 5, { organisationId: 5 }]],
  ] as const)('spoils nothing but itself: %s', (_, parties) => {
    const made = new MadeLog();
    made.append({ kind: 'trade.ordered', private: { parties: parties as never, details: 7 } });
    made.append({ kind: 'document.issued', public: { documentId: 5, type: ['x'], sha256: {} } as never });
    const report = verify({ ...made.at(), papers: [] });
    expect(failing(report)).toEqual([]);
    expect(report.told.organisations.flatMap(({ name }) => Object.entries(name))).toEqual(
      _ === 'a name of numbers' ? [['en', 'X']] : [],
    );
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
    const at = made.at();
    const manifest = { ...at.manifest, epoch: epoch?.number ?? 1 };
    return verify({ ...at, manifest, papers: [] }, { ...TRUST, ...(epoch && { epoch }) });
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
  it('fails where the entry is left out, or the reader trusts an epoch and the file knows of none', () => {
    expect(failing(verify({ manifest: { ...content.manifest, epoch: 2 } }))).toEqual([
      'epoch: DOSSIER_EPOCH_DIFFERS',
    ]);
    expect(failing(verify({}, { ...TRUST, epoch: stated }))).toEqual(['epoch: DOSSIER_EPOCH_DIFFERS']);
  });
});
