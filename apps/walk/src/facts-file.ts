import { decodeUtf8 } from '@tongshang/csv';
import type { Cover, Unusual } from '@tongshang/incoterms';
import type { GivenPayment, LineFacts, OrderLine } from '@tongshang/purchase-order';
import type { Difference, DifferenceReason, FactDetails, ModeOfTransport, Place } from '@tongshang/trade';
import {
  type InspectionFacts,
  type PackingFacts,
  type TransportFacts,
  weightsAsPacked,
} from './goods-facts.ts';
import { refuse } from './refusals.ts';

/** A paper that the facts name. */
export type FactsPaper = {
  /** Its file, beside the facts file: PDF, PNG or JPEG. */
  readonly paper: string;
  /** What is in that file; read by whoever reads the facts. */
  readonly paperBytes?: Uint8Array;
};

/** The cover of the goods as the insurer's paper says it (CIF, CIP). */
export type InsuranceFacts = FactsPaper & {
  readonly certificateNumber: string;
  /** Default: `certificate`. */
  readonly kind?: FactDetails['insured']['kind'];
  readonly insurer: { readonly name: string; readonly country: string; readonly city?: string };
  readonly signed: FactDetails['insured']['signed'];
  readonly issuedOn: string;
  readonly effectiveFrom?: string;
  /** In the currency of the order, at least 110 % of the value. */
  readonly insuredAmount: string;
  /** Institute Cargo Clauses. */
  readonly clauses: FactDetails['insured']['clauses'];
  readonly furtherCover?: readonly string[];
  readonly claimsPayableAt: Pick<Place, 'name' | 'country' | 'unlocode'>;
  /** What the seller paid for it, in the currency of the order. */
  readonly premium?: string;
};

/** An assessment as an authority made it, with its paper. */
export type AssessmentFacts = FactsPaper & {
  readonly declarationNumber: string;
  readonly date: string;
  readonly office: string;
  readonly paperBy?: 'authority' | 'broker';
  readonly broker?: string;
  readonly paidOn?: string;
  readonly currency: string;
  readonly lines: Readonly<
    Record<
      string,
      {
        readonly commodityCode?: string;
        readonly customsValue: string;
        readonly dutyTaxFees?: readonly {
          readonly type: string;
          readonly rate?: string;
          readonly amount: string;
        }[];
      }
    >
  >;
  readonly total: string;
};

/** `--facts FILE`: what the order does not say and the trade needs. */
export type FactsFile = {
  readonly terms?: GivenPayment & {
    readonly incoterm?: string;
    readonly place?: Place;
    readonly modeOfTransport?: ModeOfTransport;
    readonly portOfLoading?: Place;
    readonly portOfDischarge?: Place;
    readonly latestShipmentDate?: string;
    /** Another cover than the rule asks, where both agreed on one. */
    readonly insurance?: Cover;
    /** Unusual terms that are meant so. */
    readonly meant?: readonly Unusual[];
    /** Whether the goods may go in parts. */
    readonly partialShipments?: boolean;
    /** Calendar days from the order to readiness for shipment. */
    readonly leadTimeDays?: number;
  };
  /** By line id or article number; `*` for all lines. */
  readonly lines?: Readonly<Record<string, LineFacts>>;
  /** Charges that the customs value needs beside the price, in the order's currency. */
  readonly charges?: Readonly<Partial<Record<Charge, string>>>;
  /** Charges that are meant as stated, though far beyond the goods. */
  readonly meant?: readonly Charge[];
  readonly exchangeRates?: readonly {
    readonly from: string;
    readonly to: string;
    readonly rate: string;
    readonly source: string;
    /** Default: today. */
    readonly date?: string;
  }[];
  /** Codes of a country's own tariff for its declarations: by country, then by line id or article number; `*` for all lines. */
  readonly commodityCodes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How goods are packed, by line id or article number; `*` for all lines. */
  readonly packing?: Readonly<Record<string, PackingFacts>>;
  readonly transport?: TransportFacts;
  readonly inspection?: InspectionFacts;
  /** Why the goods originate where they are said to: criterion (`WO`, `CTH`, …) and proof in words. */
  readonly origin?: { readonly criterion: string; readonly proof: string };
  /** What differs on arrival, and how the two sides end what is claimed of the seller for it. */
  readonly receipt?: {
    /** Instant; without it, when the receipt is told. */
    readonly receivedAt?: string;
    /** By line id or article number. */
    readonly differences?: Readonly<Record<string, readonly Difference[]>>;
    /** By reason: what the seller gives back: `all`, or an amount in the order's currency. */
    readonly claims?: Readonly<Partial<Record<DifferenceReason, string>>>;
  };
  /**
   * Declarations that an authority outside assessed, as its paper says: where no tariff is held, or what it holds does not do. Line by line by
   * line id or article number.
   */
  readonly assessments?: Readonly<Partial<Record<'export' | 'import', AssessmentFacts>>>;
  /** The cover that the seller buys under CIF and CIP. */
  readonly insurance?: InsuranceFacts;
  /** VAT other than the law's stands as the order states it. */
  readonly vat?: 'as-stated';
  /** Of the buyer or the seller, where the order does not name them fully. */
  readonly buyer?: { readonly name?: string; readonly country?: string };
  readonly seller?: { readonly name?: string; readonly country?: string };
};

export const CHARGES = ['freight', 'insurance', 'originCharges', 'onwardCharges', 'dutiesInPrice'] as const;
export type Charge = (typeof CHARGES)[number];

const FIELDS = [
  'terms',
  'lines',
  'charges',
  'meant',
  'exchangeRates',
  'commodityCodes',
  'packing',
  'transport',
  'inspection',
  'origin',
  'receipt',
  'assessments',
  'insurance',
  'vat',
  'buyer',
  'seller',
];

/**
 * Reads a facts file. Values are checked where they are used; here only that no field is misspelt.
 * @throws ENCODING_NOT_UTF8, ENCODING_WRONG, WALK_FACTS_MALFORMED
 */
export function readFacts(bytes: Uint8Array): FactsFile {
  const text = decodeUtf8(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse('WALK_FACTS_MALFORMED', { reason: error instanceof Error ? error.message : 'JSON' });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse('WALK_FACTS_MALFORMED', { reason: FIELDS.join(', ') });
  }
  const unknown = Object.keys(value).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined)
    throw refuse('WALK_FACTS_MALFORMED', { reason: `“${unknown}” (${FIELDS.join(', ')})` });
  return value as FactsFile;
}

/** What the file says of one line: all lines first, then the article, then this very line. */
export function lineFactsOf(
  { lines = {} }: FactsFile,
  { lineId, sku }: Pick<OrderLine, 'lineId' | 'sku'>,
): LineFacts {
  return { ...lines['*'], ...(sku ? lines[sku] : {}), ...lines[lineId] };
}

/**
 * What is known of a line's goods: the order's word, then the file's, then what its packages weigh. The file's HS code counts where it goes on where the order's ends.
 */
export function goodsFactsOf(facts: FactsFile, line: OrderLine): LineFacts {
  const { hsCode, originCountry, netWeightKg, grossWeightKg } = line;
  const given = lineFactsOf(facts, line);
  const stated = { hsCode: longer(hsCode, given.hsCode), originCountry, netWeightKg, grossWeightKg };
  const own = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...weightsAsPacked(facts, line), ...given, ...Object.fromEntries(own) };
}

const longer = (stated: string | undefined, given = ''): string | undefined =>
  stated === undefined || stated.length >= given.length ? stated : given;

/** What of a line differs on arrival, as the file says; nothing where it says nothing. */
export function differencesOf(
  { receipt }: FactsFile,
  { lineId, sku }: Pick<OrderLine, 'lineId' | 'sku'>,
): readonly Difference[] {
  const said = receipt?.differences ?? {};
  return said[lineId] ?? (sku ? said[sku] : undefined) ?? [];
}

/**
 * The facts with the papers that they name beside them.
 * @param read gives the bytes of a file that the facts name
 */
export async function withPapers(
  facts: FactsFile,
  read: (name: string) => Promise<Uint8Array>,
): Promise<FactsFile> {
  const named = async <T extends FactsPaper>(place: string, stated: T): Promise<T> => {
    if (typeof stated.paper !== 'string') throw refuse('WALK_FACTS_MALFORMED', { reason: `${place}/paper` });
    return { ...stated, paperBytes: await read(stated.paper) };
  };
  const { assessments, insurance } = facts;
  const assessed = Object.entries(assessments ?? {}).map(async ([direction, one]) => {
    return [direction, await named(`assessments/${direction}`, one)] as const;
  });
  return {
    ...facts,
    ...(assessments ? { assessments: Object.fromEntries(await Promise.all(assessed)) } : {}),
    ...(insurance ? { insurance: await named('insurance', insurance) } : {}),
  };
}
