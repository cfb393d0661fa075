import type { Tx } from '@tongshang/database';
import type { DocumentId } from '@tongshang/identifier';
import {
  contestOf,
  expectedSchedule,
  type Fact,
  factsOf,
  isReported,
  ruleOf,
  type TradeFact,
  type TradeFile,
} from '@tongshang/trade';
import type { UblDocumentType } from '@tongshang/ubl';
import { placeName } from './cargo.ts';
import type { Matter } from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import type { Link } from './link.ts';

type Progress = Extract<Matter, { type: 'progress' }>;

/** What happens to goods; nothing of it is about money. */
const OF_GOODS = [
  ...(['produced', 'packed', 'export-released', 'shipped', 'in-transit', 'import-released'] as const),
  'delivered',
] as const satisfies readonly Fact[];

/** Papers about goods, none of which states a price. */
const PAPERS_OF_GOODS: readonly UblDocumentType[] = [
  ...(['PackingList', 'BillOfLading', 'Waybill', 'CertificateOfOrigin', 'InspectionCertificate'] as const),
];

/** Where the goods are and what comes next, as far as the role of the contact sees it. */
export async function progressOf(
  { document }: Pick<GuestDeps, 'document'>,
  tx: Tx,
  file: TradeFile,
  { tradeId, role }: Pick<Link, 'tradeId' | 'role'>,
): Promise<Progress> {
  const { trade } = file;
  const seen = OF_GOODS.filter((fact) => ruleOf(fact).audience.includes(role));
  const standing = (stated: TradeFact) => !(isReported(stated) && contestOf(trade, stated.entryId));
  const stages = seen
    .flatMap((fact): readonly TradeFact[] => factsOf(trade, fact))
    .filter(standing)
    .map(stageOf)
    .sort((one, other) => Temporal.Instant.compare(one.at, other.at));
  const next = expectedSchedule(file, tx.now).find(({ fact }) => (seen as readonly Fact[]).includes(fact));
  const issued = await document.listIssued(tx, tradeId, PAPERS_OF_GOODS, role);
  return {
    type: 'progress',
    from: placeName(trade.terms.portOfLoading),
    to: placeName(trade.terms.portOfDischarge),
    lines: trade.lines.map(({ lineId, name, quantity: { value, unit } }) => ({
      ...{ lineId, name: { ...name }, quantity: { value, unit } },
    })),
    transport: transportOf(file),
    stages,
    next: next ? { fact: next.fact, on: next.expectedOn, isLate: next.late } : null,
    papers: issued.map(({ documentId, type, number }) => ({ documentId, type, number })),
  };
}

/** Whether a paper is one of those that the progress page offers. */
export async function isOffered(
  { document }: Pick<GuestDeps, 'document'>,
  tx: Tx,
  { tradeId, role }: Pick<Link, 'tradeId' | 'role'>,
  documentId: DocumentId,
): Promise<{ readonly type: string; readonly number: string } | undefined> {
  const issued = await document.listIssued(tx, tradeId, PAPERS_OF_GOODS, role);
  return issued.find((one) => one.documentId === documentId);
}

/** What happened when and where, by the details of the fact where they say it closer than its entry. */
function stageOf(stated: TradeFact): { fact: string; at: string; place?: NonNullable<Progress['from']> } {
  switch (stated.fact) {
    case 'shipped': {
      const { loadedAt, portOfLoading } = stated.details.consignment;
      return { fact: stated.fact, at: loadedAt, place: placeName(portOfLoading) ?? undefined } as never;
    }
    case 'in-transit': {
      const { at, readPoint } = stated.details;
      return { fact: stated.fact, at, place: placeName(readPoint) ?? undefined } as never;
    }
    case 'delivered':
      return { fact: stated.fact, at: stated.details.receivedAt };
    default:
      return { fact: stated.fact, at: stated.at };
  }
}

function transportOf({ trade }: TradeFile): Progress['transport'] {
  const consignment = factsOf(trade, 'shipped').at(-1)?.details.consignment;
  if (!consignment) return null;
  const { meansOfTransport, voyage, transportDocumentNumber, estimatedArrival } = consignment;
  return {
    ...{ means: meansOfTransport, voyage, documentNumber: transportDocumentNumber },
    ...(estimatedArrival === undefined ? {} : { estimatedArrival }),
  };
}
