import { ed25519 } from '@noble/curves/ed25519.js';
import type { Json } from '@tongshang/canonical-json';
import { commitmentsOf, type Disclosures, type SealedEntry, sealEntry } from '@tongshang/journal-entry';
import {
  buildProof,
  COSIGNATURE,
  cosign,
  formatCheckpoint,
  formatKey,
  formatNote,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  planInclusion,
  signCheckpoint,
  toBase64,
  treeHead,
  type WitnessPolicy,
} from '@tongshang/merkle-log';
import { type DetachedHeader, detachedJws, encodeBase64url, signingInput } from '@tongshang/signature';
import { type DossierContent, type DossierEntry, hashOf } from '../content.ts';

export const TRADE = '01890000-0000-7000-8000-000000000001';
export const CASE = '01890000-0000-7000-8000-0000000000c1';
export const SELLER = '01890000-0000-7000-8000-00000000000a';
const SELLER_SECRET = new Uint8Array(32).fill(3);
const KEY_ID = 'seller-key-1';
const ORIGIN = 'log.example/trades';
const log = noteSigner(ORIGIN, NOTE_SIGNATURE, new Uint8Array(32).fill(1));
const witnesses = [11, 12, 13].map((fill) =>
  noteSigner(`witness-${fill}.example`, COSIGNATURE, new Uint8Array(32).fill(fill)),
);

export const TRUST: WitnessPolicy = {
  logKey: formatKey(log.key),
  witnesses: witnesses.map(({ key }) => formatKey(key)),
  threshold: 2,
};

const idOf = (number: number) => `01890000-0000-7000-9000-${String(number).padStart(12, '0')}`;

interface Written {
  readonly sealed: SealedEntry;
  readonly disclosures: Disclosures;
}

interface Fields {
  readonly kind: string;
  readonly public?: Record<string, Json>;
  readonly private?: Record<string, Json>;
  readonly ofTrade?: boolean;
  /** Of this case, whose chain it continues, instead of the trade. */
  readonly ofCase?: string;
  /** Null: the platform. */
  readonly by?: string | null;
}

/** A small journal in memory: what the platform does, on no database. */
export class MadeLog {
  readonly written: Written[] = [];
  /** Leaves of others before our first. */
  readonly #foreign: number;
  /** By file: how many entries its chain has, and the hash of the last. */
  readonly #chains = new Map<string, { sequence: number; previous: string | null }>();

  constructor(foreign = 2) {
    this.#foreign = foreign;
  }

  append(fields: Fields): void {
    const { kind, public: open = {}, private: hidden = {}, ofTrade = true, ofCase, by = SELLER } = fields;
    const number = this.written.length + 1;
    const disclosures = Object.fromEntries(
      Object.entries(hidden).map(([field, value], at) => [
        field,
        { salt: toBase64(new Uint8Array(16).fill(number + at)), value },
      ]),
    );
    const file = ofCase ? { fileId: ofCase, kind: 'case' } : { fileId: TRADE, kind: 'trade' };
    const { sequence, previous } = this.#chains.get(file.fileId) ?? { sequence: 0, previous: null };
    const closing = kind === 'trade.closed' ? { count: sequence + 1 } : {};
    const sealed = sealEntry({
      entryId: idOf(number),
      kind,
      at: '2026-03-01T08:00:00Z',
      organisationId: by,
      ...(by === null ? {} : { word: { by, grade: 'stated', evidence: [] } }),
      ...(ofTrade ? { file } : {}),
      chains: ofTrade
        ? [{ chain: 'file', id: file.fileId, sequence: sequence + 1, previous, ...closing }]
        : [],
      public: open,
      commitments: commitmentsOf(disclosures),
    });
    if (ofTrade)
      this.#chains.set(file.fileId, { sequence: sequence + 1, previous: toBase64(sealed.leafHash) });
    this.written.push({ sealed, disclosures });
  }

  /** Entries with their proofs, and the cosigned checkpoint over the first `size` leaves. */
  at(size = this.written.length + this.#foreign): { entries: DossierEntry[]; checkpoint: string } {
    const before = this.#foreign;
    const foreign = Array.from({ length: before }, (_, index) => leafHash(Uint8Array.of(index + 1)));
    const leaves = [...foreign, ...this.written.map(({ sealed }) => sealed.leafHash)].slice(0, size);
    const source = ({ level, index }: { level: number; index: number }) =>
      treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
    const entries = this.written.map(({ sealed, disclosures }, index) => ({
      text: sealed.canonical,
      leafIndex: index + before,
      proof:
        index + before < size ? buildProof(planInclusion(index + before, size), source).map(toBase64) : [],
      disclosures,
    }));
    return { entries, checkpoint: checkpointOf(size, treeHead(leaves)) };
  }
}

export function checkpointOf(size: number, root: Uint8Array, cosigners = 3): string {
  const checkpoint = { origin: ORIGIN, size, root };
  const note = signCheckpoint(checkpoint, log);
  const text = formatCheckpoint(checkpoint);
  const cosignatures = witnesses.slice(0, cosigners).map((witness) => cosign(text, witness, 1_772_000_000));
  return formatNote({ ...note, signatures: [...note.signatures, ...cosignatures] });
}

export function signPart(documentId: string, part: string, bytes: Uint8Array): Uint8Array {
  const header: DetachedHeader = {
    alg: 'Ed25519',
    kid: KEY_ID,
    b64: false,
    crit: ['b64'],
    doc: documentId,
    part,
  };
  return new TextEncoder().encode(
    detachedJws(header, ed25519.sign(signingInput(header, bytes), SELLER_SECRET)),
  );
}

const DOCUMENTS = [
  { documentId: 'invoice-1', type: 'Invoice', xml: '<Invoice>120.00</Invoice>' },
  { documentId: 'packing-1', type: 'PackingList', xml: '<PackingList>2 CT</PackingList>' },
];

/** A closed trade of seven entries and two signed documents, as the platform would hand it over. */
export function madeContent(): { content: DossierContent; log: MadeLog } {
  const made = new MadeLog();
  const publicKey = encodeBase64url(ed25519.getPublicKey(SELLER_SECRET));
  made.append({
    kind: 'party.key-registered',
    public: { organisationId: SELLER, keyId: KEY_ID, publicKey },
    ofTrade: false,
  });
  made.append({ kind: 'trade.ordered', private: { total: { amount: '120.00', currency: 'USD' } } });
  const files = new Map<string, Uint8Array>();
  for (const { documentId, type, xml } of DOCUMENTS) {
    const bytes = new TextEncoder().encode(xml);
    files.set(`documents/${documentId}.xml`, bytes);
    files.set(`documents/${documentId}.xml.jws`, signPart(documentId, 'xml', bytes));
    made.append({
      kind: 'document.issued',
      public: { documentId, type, keyId: KEY_ID },
      private: { number: documentId, sha256: hashOf(bytes) },
    });
  }
  made.append({ kind: 'trace.observed', private: { event: { bizStep: 'shipping' } } });
  made.append({ kind: 'settlement.transferred', private: { transfer: { amount: '120.00' } } });
  made.append({ kind: 'trade.closed' });
  const content: DossierContent = {
    manifest: {
      tradeId: TRADE,
      number: 'T-1',
      status: 'closed',
      demonstration: true,
      madeFor: { organisationId: SELLER, roles: ['seller'] },
      trust: TRUST,
    },
    organisations: [{ organisationId: SELLER, name: { en: 'Seller' }, country: 'CN', roles: ['seller'] }],
    documents: DOCUMENTS.map(({ documentId, type }) => ({
      documentId,
      type,
      number: documentId,
      parts: [
        {
          part: 'xml',
          path: `documents/${documentId}.xml`,
          signaturePath: `documents/${documentId}.xml.jws`,
        },
      ],
    })),
    files,
    ...made.at(),
  };
  return { content, log: made };
}
