import type { Side } from '@tongshang/incoterms';
import { type Instalment, isContact, type Trade, type TradeRole } from '@tongshang/trade-facts';
import { dueDateOf } from './due-dates.ts';
import { askedFor, instalmentsOf, owedBack, payable, type StandingInstalment } from './instalments.ts';
import type { Missing, NextFact } from './next-fact.ts';
import { most } from './price-of-goods.ts';
import { isStated } from './progress.ts';

/** Facts that are stated per instalment. */
export const PAYMENT_FACTS = ['remitted', 'funded', 'repaid'] as const;
export type PaymentFact = (typeof PAYMENT_FACTS)[number];

export const isPaymentFact = (fact: string): fact is PaymentFact =>
  (PAYMENT_FACTS as readonly string[]).includes(fact);

/** Who acts on an instalment: the buyer holds, transfers or promises; that money from outside has arrived, the seller says. */
export const fundedBy = ({ instalment }: StandingInstalment): readonly TradeRole[] =>
  instalment.method === 'outside' ? ['seller', 'bank'] : ['buyer'];

/** That money has arrived outside the platform costs the seller where it is not so: a bank says it only once the seller has accepted it. */
export const wordOfPayment = ({ method }: Pick<Instalment, 'method'>): { readonly protects?: Side } =>
  method === 'outside' ? { protects: 'seller' } : {};

/** What may be said about each instalment: that it is secured, sent from outside, or came back. */
export function nextPayments(trade: Trade, fact: PaymentFact): readonly NextFact[] {
  const isOrdered = isStated(trade, 'ordered');
  const missing: readonly Missing[] = isOrdered ? [] : [{ code: 'fact', fact: 'ordered' }];
  return instalmentsOf(trade).flatMap((standing) => {
    const step = STEPS[fact](trade, standing);
    if (!step) return [];
    const { instalmentId } = standing.instalment;
    const [first] = step.by;
    const responsible = first ? [first] : [];
    const dueOn = fact === 'repaid' ? undefined : dueDateOf(trade, standing.instalment);
    return [
      {
        fact,
        instalmentId,
        by: step.by,
        responsible,
        ready: isOrdered,
        missing,
        optional: false,
        due: step.due,
        ...(dueOn ? { dueOn } : {}),
      },
    ];
  });
}

/** Of a buyer that is not here nobody asks whether it has paid: the seller sees what arrives. */
const isBuyerAway = ({ parties }: Trade): boolean =>
  parties.some((party) => party.role === 'buyer' && isContact(party));

type Step = { readonly by: readonly TradeRole[]; readonly due: boolean };

const STEPS: Readonly<Record<PaymentFact, (trade: Trade, standing: StandingInstalment) => Step | undefined>> =
  {
    funded(trade, standing) {
      const { funded, remitted, size } = standing;
      const open = isStated(trade, 'ordered') ? payable(trade, standing) : size;
      if (funded >= open) return undefined;
      const isOutside = standing.instalment.method === 'outside';
      return {
        by: fundedBy(standing),
        due: isOutside && !isBuyerAway(trade) ? remitted > funded : funded < askedFor(trade, standing),
      };
    },
    remitted(trade, standing) {
      const said = most(standing.remitted, standing.funded);
      if (standing.instalment.method !== 'outside' || said >= payable(trade, standing)) return undefined;
      return { by: ['buyer'], due: !isBuyerAway(trade) && said < askedFor(trade, standing) };
    },
    repaid: (trade, standing) => (owedBack(trade, standing) > 0n ? { by: ['buyer'], due: true } : undefined),
  };
