import { hash, randomUUIDv7 } from 'node:crypto';
import { cleanFileName } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { fileOfTrade, requireOpen, ruleOf, type Speaker, sentLink, toldWord } from '@tongshang/trade';
import type { UblDocumentType } from '@tongshang/ubl';
import type { OriginalOrder, OriginalType } from './capability.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { countEnclosures, type EnclosureRow, findEnclosure, insertEnclosure } from './enclosure-store.ts';
import { EVIDENCE, EVIDENCE_READERS, type EvidenceReaders, isStillClaimed } from './evidence.ts';
import { FACT_OF } from './receive-document.ts';
import { refuse } from './refusals.ts';

/** Papers of this kind that one trade takes. */
const ENCLOSURES_MAX = 200;
export const ENCLOSURE_BYTES_MAX = 8 * 1024 * 1024;

/** What a file of each kind begins with; what only says that it is one is refused. */
const FIRST_BYTES: Readonly<Record<string, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};
export const ENCLOSURE_TYPES = Object.keys(FIRST_BYTES);

export type EnclosedType = UblDocumentType | typeof EVIDENCE;
/** What the original of an order may be written in; whoever brings one has read it. */
const ORIGINAL_TYPES: readonly OriginalType[] = [
  'application/xml',
  'application/json',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];
export const KEPT_TYPES = [...ENCLOSURE_TYPES, ...ORIGINAL_TYPES];

type Enclosed = {
  readonly type: EnclosedType;
  /** Of evidence: whom it is for. */
  readonly readers?: EvidenceReaders;
  readonly number?: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string | null;
};

/**
 * Takes a paper from outside into a trade as it is: a scan or a page of what no program reads. Any party may; the same bytes from one
 * party are kept once. Seen by whoever sees a document of that type; evidence by those it is for. Evidence about who carried or insured the
 * goods can be brought after the trade was closed: then it stands in the case that names the trade.
 * @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED, ENCLOSURE_OF_ANOTHER_KIND, DOCUMENT_TOO_MANY
 */
export async function enclose(
  deps: Pick<DocumentDependencies, 'journal' | 'trades'>,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  enclosed: Enclosed,
): Promise<EnclosureRow> {
  const { bytes, mediaType } = enclosed;
  const isWhatItSays = FIRST_BYTES[mediaType]?.every((byte, index) => bytes[index] === byte);
  if (!isWhatItSays) throw refuse('ENCLOSURE_OF_ANOTHER_KIND', { kind: mediaType });
  return keep(deps, tx, principal, tradeId, enclosed);
}

/**
 * Keeps the file of an order, which its bringer has read, in the trade that was opened from it.
 * @throws TRADE_NOT_FOUND, TRADE_CLOSED, TRADE_CANCELLED
 */
export async function encloseOrder(
  deps: Pick<DocumentDependencies, 'journal' | 'trades'>,
  tx: Tx,
  principal: Speaker,
  tradeId: TradeId,
  original: OriginalOrder,
): Promise<void> {
  await keep(deps, tx, principal, tradeId, { ...original, type: 'Order' });
}

async function keep(
  { journal, trades }: Pick<DocumentDependencies, 'journal' | 'trades'>,
  tx: Tx,
  speaker: Speaker,
  tradeId: TradeId,
  { type, number, bytes, mediaType, fileName, readers = 'sides' }: Enclosed,
): Promise<EnclosureRow> {
  const { organisationId, told } = speaker;
  const trade = await trades.lockTrade(tx, tradeId);
  const isLate = trade.status === 'closed' && type === EVIDENCE && isStillClaimed(trade);
  if (!isLate) requireOpen(trade);
  const sha256 = hash('sha256', bytes, 'buffer');
  const audience = type === EVIDENCE ? EVIDENCE_READERS[readers] : ruleOf(FACT_OF[type]).audience;
  const known = await findEnclosure(tx, tradeId, organisationId, { sha256, audience });
  if (known) return known;
  if ((await countEnclosures(tx, tradeId)) >= ENCLOSURES_MAX)
    throw refuse('DOCUMENT_TOO_MANY', { limit: String(ENCLOSURES_MAX) });
  const documentId = randomUUIDv7();
  const name = cleanFileName(fileName) ?? null;
  const byRole = trade.parties.find((party) => party.organisationId === organisationId)?.role ?? null;
  const causedBy = trade.facts.at(-1)?.entryId;
  const file = isLate
    ? await tx.elevated('a claim outlives its trade', () => trades.openFileOf(tx, tradeId, causedBy ?? ''))
    : fileOfTrade(tradeId);
  const { entryId } = journal.append(tx, {
    kind: 'document.received',
    ...{ file, causedBy },
    subject: documentId,
    ...toldWord(speaker),
    public: { documentId, type, mediaType, ...(told ? { broughtBy: organisationId, byRole } : {}) },
    private: {
      ...sentLink(told),
      sha256: sha256.toString('hex'),
      ...(number === undefined ? {} : { number }),
      ...(name === null ? {} : { fileName: name }),
    },
    audience,
  });
  const row = {
    ...{ documentId, tradeId, type, organisationId, audience, mediaType, sha256, entryId },
    ...{ number: number ?? null, fileName: name, recordedAt: tx.now },
  };
  const insert = () => insertEnclosure(tx, row, Buffer.from(bytes));
  if (told)
    await tx.elevated(
      'a contact brings a paper: it is no organisation that row-level security knows',
      insert,
    );
  else await insert();
  return row;
}
