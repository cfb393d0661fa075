import type {
  Consignment,
  DeclaredRate,
  DutyTaxFee,
  Place,
  TradeLine,
  TradeParty,
  TradeTerms,
  WireMoney,
} from '@tongshang/trade-facts';

/** One lane of trade: who sells what to whom, how it goes, and how its papers are made out. */
export type Lane = {
  readonly name: string;
  readonly seller: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly buyer: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly carrier: Omit<TradeParty, 'organisationId' | 'role'>;
  readonly customs: readonly Omit<TradeParty, 'organisationId' | 'role'>[];
  readonly terms: TradeTerms;
  readonly line: Pick<TradeLine, 'name' | 'hsCode' | 'originCountry'>;
  /** Further goods of the trade, with their quantities, prices and weights. */
  readonly others?: readonly Omit<TradeLine, 'lineId'>[];
  /** Into how many cartons each line is packed; without them two pallets hold all. */
  readonly cartons?: readonly number[];
  /** What the packages are marked with. */
  readonly mark: string;
  /** On what ground the exporter declares the origin, in his words, and by which criterion. */
  readonly origin: { readonly criterion: string; readonly proof: string };
  /** What is insured against beside the clauses. */
  readonly furtherCover: readonly string[];
  /** When the goods arrived, were declared and were received, and when the trade was settled: instants. */
  readonly times: {
    readonly arrived: string;
    readonly declared: string;
    readonly received: string;
    readonly settled: string;
  };
  /** What the goods are worth to the customs of import, where that is not what they are invoiced for. */
  readonly importValue?: WireMoney;
  /** Whether the customs of import has values declared in its own currency. */
  readonly isValueConverted?: boolean;
  /** What an export is declared with beside the price. */
  readonly exportCharges?: { readonly freight?: WireMoney; readonly insurance?: WireMoney };
  readonly destination: Place;
  readonly consignment: Omit<Consignment, 'carrierOrganisationId'>;
  readonly exportProcedure: string;
  readonly importProcedure: string;
  readonly importCode: string;
  readonly currency: string;
  /** To which account invoices are paid, where they are paid to one. */
  readonly account?: { readonly id: string; readonly name?: string; readonly bank?: string };
  /** What the goods bear on import. */
  readonly taxes?: readonly DutyTaxFee[];
  /** By which rate prices are put into the currency of import. */
  readonly rate?: DeclaredRate;
};
