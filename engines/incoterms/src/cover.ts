import { INCOTERMS, type Incoterm } from './rules.ts';

/** How far the goods are insured: per cent of the price of the contract, and by which Institute Cargo Clauses. */
export type Cover = {
  readonly percent: number;
  readonly clauses: 'A' | 'B' | 'C';
};

/** Incoterms 2020, CIF and CIP, A5: the price provided in the contract plus 10 %. */
const LEAST_PERCENT = 110;

/**
 * The cover that the seller owes the buyer: what both agreed, else the least that the rule asks (Incoterms 2020, A5: CIF by clauses (C), CIP by
 * clauses (A), 110 % of the price). Null where neither side owes the other any.
 */
export function coverDue(incoterm: Incoterm, agreed?: Cover): Cover | null {
  const { insurance } = INCOTERMS[incoterm];
  if (insurance === null) return null;
  return agreed ?? { percent: LEAST_PERCENT, clauses: insurance.minimumCover };
}

/** Whether clauses cover less than others: (A) cover all risks, (C) the fewest. */
export const coverLess = (clauses: Cover['clauses'], than: Cover['clauses']): boolean => clauses > than;

/** A cover in words of each language. */
export function coverInWords({ percent, clauses }: Cover): { readonly en: string; readonly 'zh-CN': string } {
  return {
    en: `insured by the seller for at least ${percent} % of the price, Institute Cargo Clauses (${clauses})`,
    'zh-CN': `由卖方投保，保险金额不低于价款的 ${percent}%，协会货物保险条款（${clauses}）`,
  };
}
