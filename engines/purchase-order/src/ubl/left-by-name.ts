import { checkPurchaseOrder } from '../check.ts';
import type { Meanings, OrderProblem } from '../reading.ts';
import type { PurchaseOrder } from '../schema.ts';

type Order = Parameters<typeof checkPurchaseOrder>[0];

/** Figures beside the lines that a person may say are not meant to count, by the element that states them. */
const FIGURES: Readonly<Record<string, keyof PurchaseOrder>> = {
  TaxTotal: 'taxes',
  AllowanceCharge: 'charges',
  PrepaidAmount: 'prepaid',
};

/** The order without the figures that somebody has said to leave out. */
export function withoutFigures(order: Order, leaveOut: readonly string[] = []): Order {
  const left = leaveOut.flatMap((name) => (Object.hasOwn(FIGURES, name) ? [FIGURES[name]] : []));
  const kept = Object.fromEntries(
    Object.entries(order as object).filter(([field]) => !left.includes(field as keyof PurchaseOrder)),
  ) as Partial<PurchaseOrder>;
  if (!leaveOut.includes(PERCENTAGE)) return kept as Order;
  const lines = kept.lines?.map((line) => ({ ...line, ...unpercented(line.charges) }));
  return { ...kept, ...unpercented(kept.charges), ...(lines ? { lines } : {}) } as Order;
}

/** The element of a charge or allowance that states its percentage, which may contradict its amount. */
const PERCENTAGE = 'MultiplierFactorNumeric';

const unpercented = (charges: PurchaseOrder['charges']): Pick<PurchaseOrder, 'charges'> =>
  charges ? { charges: charges.map(({ percent: _percent, ...charge }) => charge) } : {};

/**
 * A percentage that contradicts its amount may be left out. A total that differs from the order's own figures is asked about: where it agrees without one of them (an order that states its tax and
 * asks for the sum before it), that one may be left out.
 */
export function askedByName(
  order: Order,
  problems: readonly OrderProblem[],
  meanings?: Meanings,
): OrderProblem[] {
  return problems.map((problem) => {
    if (problem.code === 'ORDER_CHARGE_PERCENT' && !problem.place.startsWith('taxes')) {
      const answers = [{ answer: PERCENTAGE }];
      return { ...problem, question: { asks: 'leave-out', written: PERCENTAGE, answers } };
    }
    if (problem.code !== 'ORDER_SUM_WRONG' || !problem.place.startsWith('payable')) return problem;
    const answers = Object.keys(FIGURES)
      .filter((name) => (order as Record<string, unknown>)[FIGURES[name] as string] !== undefined)
      .filter((name) => {
        const rest = checkPurchaseOrder(withoutFigures(order, [name]), undefined, meanings);
        return !rest.some(({ code, place }) => code === problem.code && place === problem.place);
      })
      .map((answer) => ({ answer }));
    const [first] = answers;
    return first ? { ...problem, question: { asks: 'leave-out', written: first.answer, answers } } : problem;
  });
}
