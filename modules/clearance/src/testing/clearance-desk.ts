import { hash } from 'node:crypto';
import { documentStandIn } from '@tongshang/document/testing';
import {
  type DeskOptions,
  details,
  ORGANISATIONS,
  type TradeDesk,
  tradeDesk,
  type Who,
} from '@tongshang/settlement/testing';
import { clearanceModule } from '../index.ts';

const paper = (number: number) => `019b2a00-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** Papers that lie in every trade of the desk, brought from outside. */
export const PAPERS = {
  exported: paper(1),
  imported: paper(2),
  released: paper(3),
  better: paper(4),
  invoice: paper(5),
} as const;
const TYPES: Readonly<Record<string, string>> = {
  [PAPERS.exported]: 'ExportCustomsDeclaration',
  [PAPERS.imported]: 'ImportCustomsDeclaration',
  [PAPERS.released]: 'ImportCustomsDeclaration',
  [PAPERS.better]: 'ImportCustomsDeclaration',
  [PAPERS.invoice]: 'Invoice',
};
export const hashOfPaper = (documentId: string): string => hash('sha256', documentId);

/** A receipt of duties; its id says who must be able to read it. */
export const RECEIPT = hash('sha256', 'a receipt of duties');
/** Which papers of declarations were asked to be made void. */
export const voided: string[] = [];

const documents = documentStandIn(
  async (_tx, _trade, named, readers) =>
    named.map(({ sha256 }) => `${sha256.slice(0, 2)} for ${readers.join(' ')}`),
  {
    voidDeclaration: async (_tx, _tradeId, number) => {
      voided.push(number);
    },
    readBrought: async (_tx, _tradeId, ids) =>
      ids.flatMap((documentId) => {
        const type = TYPES[documentId];
        return type === undefined ? [] : [{ documentId, type, sha256: hashOfPaper(documentId) }];
      }),
  },
);

/** A platform of trade, settlement and clearance on a fresh database, with papers from outside. */
export function clearanceDesk(options: DeskOptions = {}): Promise<TradeDesk> {
  return tradeDesk({ ...options, more: [...(options.more ?? []), documents, clearanceModule] });
}

/** A trade across the border, funded, packed and invoiced: ready for its export declaration. */
export async function readyForExport(
  desk: TradeDesk,
  change: Parameters<TradeDesk['order']>[0] = {},
): Promise<string> {
  const tradeId = await desk.order(change);
  const { total, lines } = await desk.read(tradeId);
  await desk.payIn('buyer', total.amount);
  await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/funding`, {});
  const all = Object.fromEntries(lines.map((line) => [line.lineId, line.quantity.value]));
  await desk.state('seller', tradeId, 'produced', details.produced(all));
  await desk.state('seller', tradeId, 'packed', details.packed(all));
  await desk.state('seller', tradeId, 'invoiced', details.invoiced(total.amount));
  return tradeId;
}

export const declareAs = async (desk: TradeDesk, who: Who, tradeId: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/trades/${tradeId}/declarations`, body);

export const voteAs = async (desk: TradeDesk, who: Who, declarationId: string, body: object) =>
  desk.as(who).send('POST', `/api/v1/declarations/${declarationId}/votes`, body);

export async function releaseBy(desk: TradeDesk, declarationId: string, ...who: Who[]): Promise<void> {
  for (const one of who) {
    const reply = await voteAs(desk, one, declarationId, { decision: 'release' });
    if (reply.status !== 201) throw new Error(`the vote was refused: ${reply.text}`);
  }
}

/** States the bank's rate of today. */
export async function stateRate(desk: TradeDesk, from: string, to: string, rate: string): Promise<void> {
  const date = Temporal.Now.plainDateISO('UTC').toString();
  await desk.as('bank').send('POST', '/api/v1/exchange-rates', { from, to, rate, source: 'Test', date });
}

/** An export that is released and shipped: ready for its import declaration. */
export async function readyForImport(
  desk: TradeDesk,
  change: Parameters<TradeDesk['order']>[0] = {},
  charges: object = {},
): Promise<string> {
  const tradeId = await readyForExport(desk, change);
  const declared = await declareAs(desk, 'seller', tradeId, { direction: 'export', ...charges });
  if (declared.status !== 201) throw new Error(`the export was refused: ${declared.text}`);
  await releaseBy(desk, declared.body.declarationId, 'customs', 'quality', 'tax');
  await desk.state('carrier', tradeId, 'shipped', details.shipped());
  return tradeId;
}

export { ORGANISATIONS };
