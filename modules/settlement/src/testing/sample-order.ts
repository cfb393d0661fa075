import {
  type DifferenceReason,
  type FactDetails,
  inFull,
  NOT_ARRIVED,
  type TradeLine,
  type TradeTerms,
} from '@tongshang/trade';
import { ORGANISATIONS } from './organisations.ts';

export type OrderLine = Pick<
  TradeLine,
  'name' | 'quantity' | 'hsCode' | 'originCountry' | 'netWeightKg' | 'grossWeightKg'
> & { readonly unitPrice: { readonly amount: string; readonly currency: string } };

const SHANGHAI = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
const FELIXSTOWE = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };

/** 100 × 2.50 + 60 × 3.75 = 475.00 USD. */
export const LINES: readonly OrderLine[] = [
  {
    name: { en: 'Coffee maker' },
    quantity: { value: '100', unit: 'C62' },
    unitPrice: { amount: '2.50', currency: 'USD' },
    hsCode: '851671',
    originCountry: 'CN',
    netWeightKg: '100',
    grossWeightKg: '110',
  },
  {
    name: { en: 'Toaster' },
    quantity: { value: '60', unit: 'C62' },
    unitPrice: { amount: '3.75', currency: 'USD' },
    hsCode: '851672',
    originCountry: 'CN',
    netWeightKg: '60',
    grossWeightKg: '66',
  },
];

export const TERMS: TradeTerms = {
  incoterm: 'FOB',
  place: SHANGHAI,
  payment: inFull('escrow'),
  currency: 'USD',
  modeOfTransport: 'sea',
  portOfLoading: SHANGHAI,
  portOfDischarge: FELIXSTOWE,
  leadTimeDays: 20,
  partialShipments: true,
};

export type Differences = Readonly<Record<string, Readonly<Partial<Record<DifferenceReason, string>>>>>;

type Amounts = Readonly<Record<string, string>>;

/** Details of the facts that other modules state, for these quantities per line. */
export const details = {
  produced: (amounts: Amounts): FactDetails['produced'] => ({
    lines: Object.entries(amounts).map(([lineId, quantity]) => ({
      lineId,
      quantity,
      warehouseId: ORGANISATIONS.warehouse,
    })),
  }),
  packed: (amounts: Amounts): FactDetails['packed'] => ({
    handlingUnits: Object.entries(amounts).map(([lineId, quantity]) => ({
      sscc: '095010100000000000',
      packageType: 'CT',
      netWeightKg: '10',
      grossWeightKg: '11',
      contents: [{ lineId, quantity }],
    })),
  }),
  invoiced: (amount: string): FactDetails['invoiced'] => ({
    invoiceNumber: 'I-1',
    issueDate: '2026-03-10',
    total: { amount, currency: 'USD' },
  }),
  shipped: (): FactDetails['shipped'] => ({
    consignment: {
      transportDocumentNumber: 'BL-1',
      transportDocumentType: 'BillOfLading',
      carrierOrganisationId: ORGANISATIONS.carrier,
      meansOfTransport: 'Ever Fair',
      voyage: '001W',
      portOfLoading: SHANGHAI,
      portOfDischarge: FELIXSTOWE,
      equipment: [],
      loadedAt: '2026-03-20T08:00:00Z',
    },
  }),
  /** Each line with what was accepted, and for the rest why: `{ 2: { 'not-conforming': '2' } }`. */
  delivered: (amounts: Amounts, differences: Differences = {}): FactDetails['delivered'] => ({
    receiptNumber: 'R-1',
    receivedAt: '2026-04-20T08:00:00Z',
    lines: Object.entries(amounts).map(([lineId, received]) => {
      const different = Object.entries(differences[lineId] ?? {}).map(([reason, quantity]) => ({
        reason: reason as DifferenceReason,
        quantity,
      }));
      const arrived = different.filter(({ reason }) => !NOT_ARRIVED.includes(reason));
      return {
        lineId,
        received,
        rejected: String(arrived.reduce((sum, { quantity }) => sum + Number(quantity), 0)),
        ...(different.length > 0 ? { differences: different } : {}),
      };
    }),
  }),
};
