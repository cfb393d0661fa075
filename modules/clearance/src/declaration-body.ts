import type { LineId, ShipmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import type { CustomsRepresentative } from '@tongshang/trade';
import type { Authorities } from './authorities.ts';
import type { Direction } from './declaration.ts';
import type { DemonstrationRates } from './demonstration.ts';

/** What is stated beside the price. */
export const CHARGES = ['freight', 'insurance', 'originCharges', 'onwardCharges', 'dutiesInPrice'] as const;
type Charge = (typeof CHARGES)[number];

export type DeclarationBody = {
  readonly direction: Direction;
  readonly shipmentId?: ShipmentId;
  /** Of the exporter, or importer, of record, where the trade does not know it. */
  readonly eori?: string;
  /** The same into the United States. */
  readonly importerNumber?: string;
  /** Who makes it for the exporter, or importer, of record. */
  readonly representative?: CustomsRepresentative;
  /** Goods of a claim that were sent, in place of those of a shipment. */
  readonly movementId?: string;
  /** They come back as they left: what relief for returned goods asks. */
  readonly isUnaltered?: boolean;
  readonly freight?: WireMoney;
  readonly insurance?: WireMoney;
  readonly originCharges?: WireMoney;
  readonly onwardCharges?: WireMoney;
  readonly dutiesInPrice?: WireMoney;
  /** Charges that are meant as stated, though far beyond the goods. */
  readonly meant?: readonly Charge[];
  readonly commodityCodes?: readonly { readonly lineId: LineId; readonly commodityCode: string }[];
  readonly agencies?: Partial<Authorities>;
  /** Which of the charges are made up for a demonstration. */
  readonly demonstrationCharges?: readonly Charge[];
  readonly demonstrationRates?: DemonstrationRates;
  readonly demonstrationExchangeRates?: readonly {
    readonly from: string;
    readonly to: string;
    readonly rate: string;
  }[];
};
