import type { Offer } from '@tongshang/ui/api';

type Line = Offer['lines'][number];

/** A line of an offer, and what the offer before it said of the line where that differs. */
interface ComparedLine {
  readonly line: Line;
  readonly before?: Line;
  readonly isNew: boolean;
}

const TERMS = ['rule', 'payment', 'leadTimeDays', 'latestShipmentDate', 'partialShipments'] as const;
export type ComparedTerm = (typeof TERMS)[number];

/** What an offer says of each line beside the offer before it, which lines it drops, and which terms it changes. */
interface Comparison {
  readonly lines: readonly ComparedLine[];
  readonly dropped: readonly Line[];
  readonly terms: readonly ComparedTerm[];
}

/** @param before the offer that this one replaced; undefined of the first */
export function compareOffers(offer: Offer, before: Offer | undefined): Comparison {
  const known = new Map(before?.lines.map((line) => [line.lineId, line]));
  const kept = new Set(offer.lines.map(({ lineId }) => lineId));
  return {
    lines: offer.lines.map((line) => {
      const old = known.get(line.lineId);
      const differs = old !== undefined && priced(old) !== priced(line);
      return { line, ...(differs ? { before: old } : {}), isNew: before !== undefined && old === undefined };
    }),
    dropped: before?.lines.filter(({ lineId }) => !kept.has(lineId)) ?? [],
    terms: before ? TERMS.filter((term) => said(before, term) !== said(offer, term)) : [],
  };
}

const priced = ({ quantity, unitPrice }: Line): string => JSON.stringify([quantity, unitPrice]);

function said({ terms }: Offer, term: ComparedTerm): string {
  if (term !== 'rule') return JSON.stringify(terms[term] ?? null);
  const { incoterm, incotermsEdition, insurance, place } = terms;
  return JSON.stringify([incoterm, incotermsEdition, insurance, place.name, place.country]);
}
