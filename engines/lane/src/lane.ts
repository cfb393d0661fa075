import type { LineId } from '@tongshang/identifier';
import type { Incoterm, Side } from '@tongshang/incoterms';

export const STEPS = [
  'origin',
  'export-assessment',
  'export-release',
  'carriage',
  'landed-price',
  'import-assessment',
  'import-release',
] as const;
export type Step = (typeof STEPS)[number];

/** Papers by their UBL 2.4 names; an insurance certificate has none there. */
export type Paper =
  | 'Invoice'
  | 'PackingList'
  | 'CertificateOfOrigin'
  | 'ExportCustomsDeclaration'
  | 'ImportCustomsDeclaration'
  | 'BillOfLading'
  | 'Waybill'
  | 'InsuranceCertificate';

/**
 * What a country's tariff says of goods: `held`; `imprecise` until the national code is chosen; `unknown` where the edition
 * leaves them out, or none of that country is held; `no-code` where the goods have none yet.
 */
export type Held = 'held' | 'imprecise' | 'unknown' | 'no-code';

export type LaneGoods = {
  readonly lineId: LineId;
  readonly hsCode?: string;
  readonly exportTariff: Held;
  readonly importTariff: Held;
  /** The national codes to choose from, where the code is imprecise. */
  readonly candidates?: readonly string[];
};

export type LaneQuestion = {
  /** ISO 3166-1 alpha-2: where the goods leave, and where they enter. */
  readonly from: string;
  readonly to: string;
  /** Of a trade that has begun, as it keeps it; by the two countries unless it is said. */
  readonly domestic?: boolean;
  readonly incoterm: Incoterm;
  readonly modeOfTransport: string;
  readonly goods: readonly LaneGoods[];
  /** Who sits on the platform: the customs authority of each country, a carrier in the trade, which may be a contact of a side. */
  readonly onBoard: {
    readonly exportCustoms: boolean;
    readonly importCustoms: boolean;
    readonly carrier?: 'member' | 'contact';
  };
};

/** Line by line, what of an assessment is lacking. */
export type Lacking = {
  readonly lineId: LineId;
  readonly why: Exclude<Held, 'held'>;
  readonly candidates: readonly string[];
};

export type LaneStep = {
  readonly step: Step;
  readonly how: 'computed' | 'on-board' | 'outside';
  /** Whose word it is: who declares, carries, or states it from outside. */
  readonly by: Side | 'customs' | 'carrier';
  readonly papers: readonly Paper[];
  /** Of an assessment, and the price that rests on it. */
  readonly lacking: readonly Lacking[];
  readonly says: Readonly<Record<'en' | 'zh-CN', string>>;
};

export type Lane = {
  /** No customs border lies between. */
  readonly domestic: boolean;
  /** What to know before the order, whoever declares: where the rule names a side that the country does not let declare. */
  readonly notices: readonly LaneStep['says'][];
  /** In the order in which they come; at home carriage alone. */
  readonly steps: readonly LaneStep[];
};
