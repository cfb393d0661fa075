import type { WireMoney } from '@tongshang/money';
import type { Authorities } from './authorities.ts';
import type { Direction } from './declaration.ts';
import type { DemonstrationRates } from './demonstration.ts';

export type DeclarationBody = {
  readonly direction: Direction;
  readonly shipmentId?: string;
  readonly freight?: WireMoney;
  readonly insurance?: WireMoney;
  readonly originCharges?: WireMoney;
  readonly onwardCharges?: WireMoney;
  readonly dutiesInPrice?: WireMoney;
  readonly commodityCodes?: readonly { readonly lineId: string; readonly commodityCode: string }[];
  readonly exchangeRateIds?: readonly string[];
  readonly agencies?: Partial<Authorities>;
  readonly demonstrationRates?: DemonstrationRates;
  readonly demonstrationExchangeRates?: readonly {
    readonly from: string;
    readonly to: string;
    readonly rate: string;
  }[];
};
