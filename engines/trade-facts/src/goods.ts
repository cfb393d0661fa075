import type { LineId, OrganisationId, ProductId } from '@tongshang/identifier';
import type { WireQuantity } from '@tongshang/quantity';
import type { LineParticulars } from './particulars.ts';
import type { Address, Localised, ModeOfTransport, Place } from './trade-terms.ts';

/** What a buyer asks for: no price yet. */
export type EnquiryLine = LineParticulars & {
  readonly lineId: LineId;
  readonly productId?: ProductId;
  readonly sku?: string;
  readonly buyerSku?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly quantity: WireQuantity;
};

/** A package with a number of its own (UBL `TransportHandlingUnit`). */
export type HandlingUnit = {
  /** Its Serial Shipping Container Code, where who packs holds a GS1 company prefix. */
  readonly sscc?: string;
  /** Else a number that tells it apart within the trade, and nowhere else. */
  readonly packageNumber?: string;
  /** UN/ECE Recommendation 21: `CT` carton, `PX` pallet, … */
  readonly packageType: string;
  readonly netWeightKg: string;
  readonly grossWeightKg: string;
  /** Outer measures in centimetres. */
  readonly dimensionsCm?: { readonly length: string; readonly width: string; readonly height: string };
  /** Cubic metres. */
  readonly volumeM3?: string;
  /** Shipping marks as painted on the package, one a line. */
  readonly marks?: readonly string[];
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly string[];
  readonly contents: readonly { readonly lineId: LineId; readonly quantity: string }[];
};

/** The number that a package is called by in its trade. */
export function packageNumberOf({
  sscc,
  packageNumber,
}: Pick<HandlingUnit, 'sscc' | 'packageNumber'>): string {
  return sscc ?? packageNumber ?? '';
}

/** Equipment that carries handling units, for instance a container. */
export type TransportEquipment = {
  readonly number: string;
  readonly typeCode?: string;
  readonly seal?: string;
  /** Numbers of its packages: SSCCs, as a rule. */
  readonly ssccs: readonly string[];
};

/** Somebody whom papers name and who need not take part in the trade: a consignee, a notify party, a bank. */
export type NamedParty = { readonly name: Localised; readonly address: Address; readonly taxId?: string };

/**
 * To whom a bill of lading is made out: to order in blank, to the order of the shipper or of somebody named (a bank), or straight to
 * the consignee, which is not negotiable.
 */
type BillMadeOut = 'to-order' | 'to-order-of-shipper' | 'to-order-of-party' | 'straight';

/** As what the one who signs a transport document signs it (UCP 600, articles 20–24 (a)(i)). */
type SigningCapacity = 'carrier' | 'carrier-agent' | 'master' | 'master-agent';

export type Consignment = {
  readonly transportDocumentNumber: string;
  readonly transportDocumentType: 'BillOfLading' | 'Waybill';
  /** Absent where the carrier takes no part and the seller reports what it did: then its name. */
  readonly carrierOrganisationId?: OrganisationId;
  readonly carrierName?: string;
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
  /** Of a bill of lading; without it to the order of the shipper. */
  readonly madeOut?: BillMadeOut;
  /** With `to-order-of-party`: to whose order. */
  readonly orderParty?: NamedParty;
  /** To whom the goods go, where not to the buyer. */
  readonly consignee?: NamedParty;
  /** Whom the carrier tells of the arrival, where not the buyer. */
  readonly notifyParty?: NamedParty;
  /** Where the carrier took the goods over, and hands them out, where not at the ports. */
  readonly placeOfReceipt?: Place;
  readonly placeOfDelivery?: Place;
  /** How many originals were issued; without it one, by road three. */
  readonly originals?: number;
  /** Without it as the Incoterm has it: prepaid where the seller contracts for carriage. */
  readonly freight?: 'prepaid' | 'collect';
  /** Who signs for the carrier and as what; without it the carrier itself. */
  readonly signed?: { readonly capacity: SigningCapacity; readonly name: string };
  /** Where the terms of carriage stand: a title, an address. */
  readonly termsOfCarriage?: string;
  /** What the carrier noted of the condition of goods or packing; none: the document is clean. */
  readonly clauses?: readonly string[];
  /** Cubic metres. */
  readonly volumeM3?: string;
  /** Of a rail consignment note: under which rules it is made out. */
  readonly railRules?: 'CIM' | 'SMGS' | 'CIM/SMGS';
  /** Names of the fields whose value is made up for a demonstration. */
  readonly demonstration?: readonly string[];
};
