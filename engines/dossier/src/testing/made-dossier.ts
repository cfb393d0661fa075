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
  signNote,
  toBase64,
  treeHead,
  type WitnessPolicy,
} from '@tongshang/merkle-log';
import { type DetachedHeader, detachedJws, encodeBase64url, signingInput } from '@tongshang/signature';
import { sealArchive } from '../archive.ts';
import { type ChainHead, type DossierContent, type DossierEntry, hashOf, type Paper } from '../content.ts';
import { packDossier } from '../pack.ts';

export const TRADE = '01890000-0000-7000-8000-000000000001';
export const CASE = '01890000-0000-7000-8000-0000000000c1';
export const SELLER = '01890000-0000-7000-8000-00000000000a';
const SELLER_SECRET = new Uint8Array(32).fill(3);
const KEY_ID = 'seller-key-1';
const ORIGIN = 'log.example/trades';
export const log = noteSigner(ORIGIN, NOTE_SIGNATURE, new Uint8Array(32).fill(1));
export const witnesses = [11, 12, 13].map((fill) =>
  noteSigner(`witness-${fill}.example`, COSIGNATURE, new Uint8Array(32).fill(fill)),
);

export const TRUST: WitnessPolicy = {
  logKey: formatKey(log.key),
  witnesses: witnesses.map(({ key }) => formatKey(key)),
  threshold: 2,
};

const AT = '2026-03-01T08:00:00Z';
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
  readonly at?: string;
  /** Number of the entry, counted from 1, that it follows from. */
  readonly after?: number;
  /** Hashes, base64, of what supports the word. */
  readonly evidence?: readonly string[];
  /** Id of what it is about. */
  readonly subject?: string;
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
    const { at = AT, after, evidence = [], subject } = fields;
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
      at,
      ...(after === undefined ? {} : { causedBy: idOf(after) }),
      ...(subject === undefined ? {} : { subject }),
      organisationId: by,
      ...(by === null ? {} : { word: { by, grade: evidence.length > 0 ? 'reported' : 'stated', evidence } }),
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

  /** Entries with their proofs, the cosigned checkpoint over the first `size` leaves, and what the seal says of both. */
  at(
    size = this.written.length + this.#foreign,
  ): Pick<DossierContent, 'entries' | 'checkpoint' | 'manifest'> {
    const before = this.#foreign;
    const foreign = Array.from({ length: before }, (_, index) => leafHash(Uint8Array.of(index + 1)));
    const leaves = [...foreign, ...this.written.map(({ sealed }) => sealed.leafHash)].slice(0, size);
    const source = ({ level, index }: { level: number; index: number }) =>
      treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
    const entries = this.written.map(
      ({ sealed, disclosures }, index): DossierEntry => ({
        text: sealed.canonical,
        leafIndex: index + before,
        proof:
          index + before < size ? buildProof(planInclusion(index + before, size), source).map(toBase64) : [],
        disclosures,
      }),
    );
    return {
      entries,
      checkpoint: checkpointOf(size, treeHead(leaves)),
      manifest: {
        ...{ tradeId: TRADE, logKey: formatKey(log.key), epoch: 1, treeSize: size },
        made: { at: '2026-03-01T09:00:00Z', for: SELLER },
        operators: [formatKey(log.key)],
        chains: this.#heads(),
      },
    };
  }

  #heads(): ChainHead[] {
    return [...this.#chains].map(([fileId, { sequence, previous }]) => {
      const kind = fileId === TRADE ? 'trade' : 'case';
      return { fileId, kind, count: sequence, last: previous ?? '' };
    });
  }
}

/** Packs and seals with the log's key, or with another one. */
export function sealed(content: DossierContent, signer = log): Uint8Array {
  const { archive, toSign } = packDossier(content);
  return sealArchive(archive, formatNote(signNote(toSign, signer)));
}

export function checkpointOf(size: number, root: Uint8Array, cosigners = 3): string {
  const checkpoint = { origin: ORIGIN, size, root };
  const note = signCheckpoint(checkpoint, log);
  const text = formatCheckpoint(checkpoint);
  const cosignatures = witnesses.slice(0, cosigners).map((witness) => cosign(text, witness, 1_772_000_000));
  return formatNote({ ...note, signatures: [...note.signatures, ...cosignatures] });
}

export function signPart(documentId: string, part: string, bytes: Uint8Array): string {
  const header: DetachedHeader = {
    alg: 'Ed25519',
    kid: KEY_ID,
    b64: false,
    crit: ['b64'],
    doc: documentId,
    part,
  };
  return detachedJws(header, ed25519.sign(signingInput(header, bytes), SELLER_SECRET));
}

const DOCUMENTS = [
  { documentId: 'invoice-1', type: 'Invoice', xml: '<Invoice>120.00</Invoice>' },
  { documentId: 'packing-1', type: 'PackingList', xml: '<PackingList>2 CT</PackingList>' },
];

/** A closed trade of eight entries and two signed documents, as the platform would hand it over. */
export function madeContent(): { content: DossierContent; log: MadeLog } {
  const made = new MadeLog();
  const publicKey = encodeBase64url(ed25519.getPublicKey(SELLER_SECRET));
  made.append({
    kind: 'party.key-registered',
    public: { organisationId: SELLER, keyId: KEY_ID, publicKey },
    ofTrade: false,
  });
  made.append({ kind: 'trade.ordered', private: { total: { amount: '120.00', currency: 'USD' } } });
  made.append({
    kind: 'trade.begun',
    public: { demonstration: true },
    private: {
      number: 'T-1',
      parties: [{ organisationId: SELLER, role: 'seller', name: { en: 'Seller' }, country: 'CN' }],
    },
    by: null,
  });
  const papers: Paper[] = [];
  for (const { documentId, type, xml } of DOCUMENTS) {
    const bytes = new TextEncoder().encode(xml);
    const jws = signPart(documentId, 'xml', bytes);
    papers.push({ documentId, part: 'xml', bytes, jws });
    made.append({
      kind: 'document.issued',
      public: { documentId, type, keyId: KEY_ID },
      private: {
        number: documentId,
        sha256: hashOf(bytes),
        jwsSha256: hashOf(new TextEncoder().encode(jws)),
      },
    });
  }
  made.append({ kind: 'trace.observed', private: { event: { bizStep: 'shipping' } } });
  made.append({ kind: 'settlement.transferred', private: { transfer: { amount: '120.00' } } });
  made.append({ kind: 'trade.closed' });
  return { content: { papers, evidence: [], ...made.at() }, log: made };
}
