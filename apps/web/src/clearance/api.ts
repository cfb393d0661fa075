import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/send.ts';
import type { Agency, Localised, WireMoney, WireQuantity } from '../api/wire.ts';

export interface TariffText {
  readonly en: string;
  readonly 'zh-CN': string;
}
export interface TariffSource {
  readonly title: string;
  readonly reference: string;
  readonly date: string;
}
export interface AssessedFee {
  readonly type: string;
  readonly measureId: string;
  readonly taxTypeCode?: string;
  readonly base: WireMoney;
  readonly baseQuantity?: WireQuantity;
  readonly rate: string;
  readonly amount: WireMoney;
  readonly source: TariffSource;
  readonly note?: TariffText;
  readonly demonstration?: boolean;
}
export interface Assessment {
  readonly tariffVersion: string;
  readonly inputsHash: string;
  readonly date: string;
  readonly currency: string;
  readonly customsValue: WireMoney;
  readonly totals: readonly { readonly type: string; readonly amount: WireMoney }[];
  readonly total: WireMoney;
  readonly leavesOut: readonly TariffText[];
  readonly notices: readonly { readonly code: string; readonly subject: string; readonly text: TariffText }[];
  readonly trace: readonly {
    readonly step: string;
    readonly lineId?: string;
    readonly rule: string;
    readonly from: Readonly<Record<string, string>>;
    readonly to: string;
  }[];
}

export type DeclarationState = 'declared' | 'held' | 'inspection' | 'payment-due' | 'released' | 'withdrawn';

export interface DeclarationSummary {
  readonly declarationId: string;
  readonly tradeId: string;
  readonly number: string;
  readonly direction: 'export' | 'import';
  readonly country: string;
  readonly state: DeclarationState;
  readonly payment: 'none' | 'due' | 'guaranteed' | 'paid';
  readonly demonstration: boolean;
  readonly declaredAt: string;
  readonly agency: Agency | null;
  readonly waitingFor: 'vote' | 'appoint-inspection' | 'record-inspection' | 'pay' | null;
}

export interface Declaration {
  readonly declarationId: string;
  readonly tradeId: string;
  readonly number: string;
  readonly direction: 'export' | 'import';
  readonly country: string;
  readonly procedure: string;
  readonly shipmentId: string | null;
  readonly declarantOrganisationId: string;
  readonly payerOrganisationId: string;
  readonly state: DeclarationState;
  readonly payment: 'none' | 'due' | 'guaranteed' | 'paid';
  readonly demonstration: boolean;
  readonly declaredAt: string;
  readonly releasedAt: string | null;
  readonly seenAs: 'sides' | Agency;
  readonly agencies: readonly {
    readonly agency: Agency;
    readonly organisationId: string;
    readonly decision: 'release' | 'hold' | null;
    readonly reason: string | null;
    readonly votedAt: string | null;
  }[];
  readonly inspections: readonly {
    readonly inspectionId: string;
    readonly appointedFor: string;
    readonly place: string;
    readonly agencies: readonly Agency[];
    readonly result: 'conforms' | 'differs' | null;
    readonly note: string | null;
    readonly recordedAt: string | null;
  }[];
  readonly items: readonly {
    readonly sequence: number;
    readonly lineId: string;
    readonly hsCode: string;
    readonly commodityCode: string;
    readonly originCountry: string;
    readonly goodsDescription: Localised;
    readonly quantity: WireQuantity;
    readonly netWeightKg?: string;
    readonly grossWeightKg?: string;
    readonly customsValue?: WireMoney;
    readonly dutyTaxFees?: readonly AssessedFee[];
  }[];
  readonly assessment?: Assessment;
}

export interface TariffAnswer {
  readonly reason: TariffText;
  readonly held: boolean;
  readonly code: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly tariffVersion?: string;
  readonly currency?: string;
  readonly valueBasis?: 'CIF' | 'FOB';
  readonly commodityCode?: string;
  readonly description?: TariffText;
  readonly measures: readonly {
    readonly measureId: string;
    readonly type: string;
    readonly rate: string;
    readonly base: readonly string[];
    readonly validFrom: string;
    readonly validTo?: string;
    readonly source: TariffSource;
    readonly note?: TariffText;
  }[];
  readonly candidates: readonly { readonly code: string; readonly description: TariffText }[];
  readonly leavesOut: readonly TariffText[];
  readonly assessment?: Assessment;
  readonly dutyTaxFees?: readonly AssessedFee[];
}

export const declarationQuery = (declarationId: string) =>
  queryOptions({
    queryKey: ['declarations', declarationId],
    queryFn: ({ signal }) => get(`/api/v1/declarations/${declarationId}`, undefined, signal),
  });

export const tradeDeclarationsQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['declarations', 'of-trade', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/declarations`, undefined, signal)).items,
  });
