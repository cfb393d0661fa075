import type { Tx } from '@tongshang/database';
import { offer } from '@tongshang/http';
import { type ReadingProblem, readingRefusals, sumsOfOrder } from '@tongshang/purchase-order';
import { invariant, type Language, refusalText } from '@tongshang/refusal';
import { isCarried, leftOutOf, type OrderFile } from './order-file.ts';
import { selectCarried } from './order-file-store.ts';

/** A file as its organisation sees it, problems in words. */
export async function viewOf(
  tx: Tx,
  file: OrderFile,
  language: Language,
  isKnown = false,
): Promise<Record<string, unknown>> {
  const carried = await selectCarried(tx, file.fileId);
  const { reading, mediaType: _, ...kept } = file;
  const { orders, problems, problemsMore, remarks, ...read } = reading;
  return {
    ...kept,
    ...read,
    isKnown,
    createdAt: file.createdAt.toString(),
    expiresAt: file.expiresAt?.toString() ?? null,
    orders: orders.map((order, position) => {
      const trade = carried.find(isCarried(order));
      return {
        ...{ position, orderNumber: order.orderNumber, buyerName: order.buyer.name },
        ...(order.seller ? { sellerName: order.seller.name } : {}),
        ...{ issueDate: order.issueDate, lines: order.lines.length, payable: sumsOfOrder(order).payable },
        leftOut: leftOutOf(reading, order).length,
        ...(trade ? { trade: { tradeId: trade.tradeId, number: trade.number } } : {}),
      };
    }),
    problems: problems.map((problem) => said(problem, language)),
    problemCount: problems.length + problemsMore,
    remarks: remarks.map((remark) => said(remark, language)),
    actions: [offer('answer'), ...(carried.length > 0 ? [] : [offer('delete')])],
  };
}

function said({ code, params, place, orderNumber, question }: ReadingProblem, language: Language) {
  const text = readingRefusals[code];
  invariant(text, `the problem ${code} has a text`);
  const { stated, computed } = params;
  return {
    ...{ code, place, text: refusalText(text, language, params), isAsked: question !== undefined },
    ...(orderNumber === undefined ? {} : { orderNumber }),
    ...(stated !== undefined && computed !== undefined
      ? { stated: String(stated), computed: String(computed) }
      : {}),
  };
}
