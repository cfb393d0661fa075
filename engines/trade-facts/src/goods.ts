import type { WireQuantity } from '@tongshang/quantity';
import type { LineParticulars } from './particulars.ts';
import type { Localised, ModeOfTransport, Place } from './trade-terms.ts';

/** What a buyer asks for: no price yet. */
export type EnquiryLine = LineParticulars & {
  readonly lineId: string;
  readonly productId?: string;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly quantity: WireQuantity;
};

/** A package with its own SSCC (UBL `TransportHandlingUnit`). */
export type HandlingUnit = {
  readonly sscc: string;
  /** UN/ECE Recommendation 21: `CT` carton, `PX` pallet, … */
  readonly packageType: string;
  readonly netWeightKg: string;
  readonly grossWeightKg: string;
  readonly contents: readonly { readonly lineId: string; readonly quantity: string }[];
};

/** Equipment that carries handling units, for instance a container. */
export type TransportEquipment = {
  readonly number: string;
  readonly typeCode?: string;
  readonly seal?: string;
  readonly ssccs: readonly string[];
};

export type Consignment = {
  readonly transportDocumentNumber: string;
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  readonly carrierOrganisationId: string;
  readonly modeOfTransport?: ModeOfTransport;
  /** Name of the vessel, flight, train, … */
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly equipment: readonly TransportEquipment[];
  /** Instant. */
  readonly loadedAt: string;
  readonly estimatedArrival?: string;
};
