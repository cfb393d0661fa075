import type { UblDocument } from '@tongshang/ubl';
import { isGtin } from '../gtin.ts';
import type { OrderProblem } from '../reading.ts';

const ELEMENT = 'StandardItemIdentification';

/**
 * Numbers that the document says are GTINs (scheme 0160) and that are none. Where another number names the article the wrong one is left out and
 * remarked upon; where none does it is asked about: the goods would be others.
 */
export function wrongGtins({ lines }: UblDocument, leaveOut: readonly string[] = []) {
  const problems: OrderProblem[] = [];
  const remarks: OrderProblem[] = [];
  for (const [index, { item }] of lines.entries()) {
    const { standardId: gtin, standardScheme } = item ?? {};
    if (gtin === undefined || standardScheme !== '0160' || isGtin(gtin)) continue;
    const found = { params: { gtin }, place: `lines/${index}/gtin` };
    const isNamed = item?.sellersId ?? item?.buyersId ?? item?.manufacturersId;
    if (isNamed !== undefined || leaveOut.includes(ELEMENT)) {
      if (isNamed !== undefined) remarks.push({ code: 'ORDER_GTIN_LEFT', ...found });
      continue;
    }
    const question = { asks: 'leave-out' as const, written: ELEMENT, answers: [{ answer: ELEMENT }] };
    problems.push({ code: 'ORDER_GTIN_WRONG', ...found, question });
  }
  return { problems, remarks };
}
