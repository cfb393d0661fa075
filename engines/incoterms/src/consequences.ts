import { refuse } from './refusals.ts';
import { COSTS, type Cost, INCOTERM_CODES, INCOTERMS, type Incoterm, type Side } from './rules.ts';

/** Rules of Incoterms 2010 and 2000 that are still written, and the rule of 2020 that comes closest. */
const WITHDRAWN: Readonly<Record<string, Incoterm>> = {
  DAT: 'DPU',
  DEQ: 'DPU',
  DAF: 'DAP',
  DES: 'DAP',
  DDU: 'DAP',
};

/** The rule for any mode of transport that says the same as one for ships. */
const FOR_ANY_MODE: Readonly<Partial<Record<Incoterm, Incoterm>>> = {
  FAS: 'FCA',
  FOB: 'FCA',
  CFR: 'CPT',
  CIF: 'CIP',
};

/**
 * The rule that a text names, in any case.
 * @throws INCOTERM_WITHDRAWN for rules before 2020 (with the closest one of today), INCOTERM_UNKNOWN
 */
export function parseIncoterm(text: string, place?: string): Incoterm {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(INCOTERMS, code)) return code as Incoterm;
  const replacement = Object.hasOwn(WITHDRAWN, code) ? WITHDRAWN[code] : undefined;
  if (replacement) throw refuse('INCOTERM_WITHDRAWN', { text: code, replacement }, place);
  throw refuse('INCOTERM_UNKNOWN', { text: text.slice(0, 40), known: INCOTERM_CODES.join(' ') }, place);
}

/** Whether the rule may be used with the mode of transport (`sea`, `inland-waterway`, `air`, …). */
export function suitsMode(incoterm: Incoterm, mode: string): boolean {
  return !INCOTERMS[incoterm].waterOnly || mode === 'sea' || mode === 'inland-waterway';
}

/** @throws INCOTERM_MODE_UNSUITABLE, naming the rule that would fit */
export function requireSuitableMode(incoterm: Incoterm, mode: string, place?: string): void {
  if (suitsMode(incoterm, mode)) return;
  throw refuse(
    'INCOTERM_MODE_UNSUITABLE',
    { incoterm, mode, instead: FOR_ANY_MODE[incoterm] ?? 'FCA' },
    place,
  );
}

/**
 * What a customs value holds: up to the place of introduction into the importing territory (`CIF`: European Union, United
 * Kingdom, China), or up to loading in the exporting country (`FOB`: United States, 19 U.S.C. 1401a(b)(4)(A); China's
 * export declarations). WTO Customs Valuation Agreement, article 8(2), leaves the choice to each member.
 */
type ValuationBasis = 'CIF' | 'FOB';

const WITHIN: Readonly<Record<ValuationBasis, readonly Cost[]>> = {
  CIF: ['export-clearance', 'pre-carriage', 'loading', 'main-carriage', 'insurance'],
  FOB: ['export-clearance', 'pre-carriage', 'loading'],
};

/** Costs to add to a price, and costs to take out of it, each in the order in which they arise. */
type Adjustments = { readonly add: readonly Cost[]; readonly deduct: readonly Cost[] };

/**
 * What lies between the price agreed under the rule and a customs value of the basis. A cost that did not arise (no insurance
 * was taken, the named place is the port itself) counts as nothing.
 */
export function customsValueAdjustments(incoterm: Incoterm, basis: ValuationBasis): Adjustments {
  const { inPrice } = INCOTERMS[incoterm];
  const within = WITHIN[basis];
  return {
    add: COSTS.filter((cost) => within.includes(cost) && !inPrice.includes(cost)),
    deduct: COSTS.filter((cost) => inPrice.includes(cost) && !within.includes(cost)),
  };
}

/** Who does and pays what under a rule. */
type Consequences = {
  readonly incoterm: Incoterm;
  /** Null in a domestic trade, without a customs border: nothing is declared. */
  readonly exportDeclarant: Side | null;
  readonly importDeclarant: Side | null;
  readonly dutyPayer: Side | null;
  readonly carriageBy: Side;
  readonly insuranceBy: Side | null;
  readonly costs: Readonly<Record<Cost, Side>>;
};

/** The consequences of a rule for one trade. */
export function consequences(incoterm: Incoterm, domestic: boolean): Consequences {
  const rule = INCOTERMS[incoterm];
  const costs = Object.fromEntries(
    COSTS.map((cost) => [cost, rule.inPrice.includes(cost) ? 'seller' : 'buyer']),
  ) as Record<Cost, Side>;
  return {
    incoterm,
    exportDeclarant: domestic ? null : rule.exportClearance,
    importDeclarant: domestic ? null : rule.importClearance,
    dutyPayer: domestic ? null : rule.importDuties,
    carriageBy: rule.mainCarriage,
    insuranceBy: rule.insurance?.by ?? null,
    costs,
  };
}
