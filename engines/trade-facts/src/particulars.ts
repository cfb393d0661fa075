/** A text as a party wrote it; its language (BCP 47) only where the party says it. */
export type Remark = { readonly text: string; readonly language?: string };

/** Where goods are to be delivered, as an order writes it: any part may be unsaid. */
export type DeliveryAddress = {
  readonly name?: string;
  readonly street?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly subdivision?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly unlocode?: string;
};

/** Where and when a part of an order is wanted; dates are ISO 8601. */
export type DeliveryWish = {
  readonly address?: DeliveryAddress;
  readonly from?: string;
  readonly until?: string;
};

/** Goods that are dangerous to carry (UBL `HazardousItem`; UN Model Regulations). */
export type DangerousGoods = {
  /** Four digits. */
  readonly unNumber?: string;
  /** Class or division: `9`, `4.1`. */
  readonly hazardClass?: string;
  readonly packingGroup?: string;
  readonly technicalName?: string;
  readonly additionalInformation?: string;
};

/** How the goods of a line come in cartons of one kind. */
export type LinePacking = {
  /** How much goes into a full carton, in the line's unit. */
  readonly quantityEach: string;
  /** Packs inside a carton, each of as much. */
  readonly innerPacks?: number;
  /** Kilograms of a full carton. */
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** Outer measures in centimetres. */
  readonly dimensionsCm?: { readonly length: string; readonly width: string; readonly height: string };
  /** Taken from the seller's product, where nobody stated another. */
  readonly from?: 'product';
};

/** What an order says of the goods of a line beside what they are and cost: it goes along with the line, unchanged. */
export type LineParticulars = {
  /** GTIN of 8, 12, 13 or 14 digits, its check digit right. */
  readonly gtin?: string;
  readonly manufacturerSku?: string;
  readonly notes?: readonly Remark[];
  readonly delivery?: DeliveryWish;
  /** Whether the line may be delivered in parts. */
  readonly partialDelivery?: boolean;
  readonly dangerousGoods?: readonly DangerousGoods[];
  readonly marks?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  /** Codes of lists that are no customs nomenclature; `list` as UN/EDIFACT 7143 names it. */
  readonly classifications?: readonly { readonly code: string; readonly list: string }[];
  readonly serialNumbers?: readonly string[];
  readonly lots?: readonly string[];
  readonly packing?: LinePacking;
};

/** Names of the fields of `LineParticulars`. */
export const LINE_PARTICULARS = [
  'gtin',
  'manufacturerSku',
  'notes',
  'delivery',
  'partialDelivery',
  'dangerousGoods',
  'marks',
  'properties',
  'classifications',
  'serialNumbers',
  'lots',
  'packing',
] as const satisfies readonly (keyof LineParticulars)[];

/** A document or number that an order names: UBL's element for it (`Contract`, `CustomerReference`, …) and its id. */
type OrderReference = { readonly kind: string; readonly id: string; readonly type?: string };

/** What a buyer's order says of the whole beside terms and lines. */
export type OrderParticulars = {
  /** The date the buyer put on it, ISO 8601. */
  readonly orderDate?: string;
  readonly notes?: readonly Remark[];
  readonly references?: readonly OrderReference[];
  readonly deliverTo?: DeliveryAddress;
  readonly requestedDelivery?: { readonly from?: string; readonly until?: string };
  /** Words beside the Incoterm: an edition, a wish. */
  readonly deliveryTerms?: readonly Remark[];
  /** The payment terms in the buyer's words. */
  readonly paymentTerms?: readonly Remark[];
  readonly marks?: readonly string[];
};
