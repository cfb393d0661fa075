import { invariant } from '@tongshang/refusal';
import { rootOf, type UblDocumentType, type UblRoot } from './document-types.ts';

/**
 * The part of the UBL 2.4 schemas that is written here: the children of each aggregate type in the order the schema
 * prescribes. The conformance suite compares every row with OASIS's own schemas.
 */
export const AGGREGATES: Readonly<Record<string, string>> = {
  Address: 'StreetName CityName PostalZone CountrySubentity AddressLine Country',
  AddressLine: 'Line',
  Country: 'IdentificationCode',
  CustomerParty: 'Party',
  SupplierParty: 'Party',
  Party:
    'EndpointID PartyIdentification PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact PowerOfAttorney',
  PowerOfAttorney: 'Description AgentParty',
  PartyIdentification: 'ID',
  PartyName: 'Name',
  PartyTaxScheme: 'CompanyID TaxScheme',
  TaxScheme: 'ID Name',
  PartyLegalEntity: 'RegistrationName CompanyID',
  Contact: 'Name',
  Location: 'ID Name Address LocationCoordinate',
  LocationCoordinate: [
    'LatitudeDegreesMeasure LatitudeDirectionCode LongitudeDegreesMeasure LongitudeDirectionCode',
  ].join(' '),
  Delivery: [
    'ActualDeliveryDate DeliveryLocation RequestedDeliveryPeriod PromisedDeliveryPeriod DeliveryParty Despatch Shipment',
  ].join(' '),
  Period: 'StartDate EndDate DurationMeasure',
  Despatch: 'RequestedDespatchPeriod',
  Shipment: [
    'ID GrossWeightMeasure NetWeightMeasure GrossVolumeMeasure TotalGoodsItemQuantity TotalTransportHandlingUnitQuantity',
    'InsuranceValueAmount DeclaredCustomsValueAmount Consignment GoodsItem ShipmentStage TransportHandlingUnit',
  ].join(' '),
  Consignment: [
    'ID GrossWeightMeasure NetWeightMeasure GrossVolumeMeasure Remarks TotalGoodsItemQuantity TotalTransportHandlingUnitQuantity',
    'ConsolidatedShipment PlannedDeliveryTransportEvent ActualPickupTransportEvent',
    'ConsigneeParty ConsignorParty CarrierParty NotifyParty OriginalDepartureCountry',
    'FinalDestinationCountry TransportContract DeliveryTerms CollectPaymentTerms PrepaidPaymentTerms',
    'FreightAllowanceCharge',
    'MainCarriageShipmentStage TransportHandlingUnit',
  ].join(' '),
  DocumentDistribution: 'PrintQualifier MaximumCopiesNumeric MaximumOriginalsNumeric Party',
  ShipmentStage: [
    'TransportModeCode TransportMeans LoadingPortLocation UnloadingPortLocation LoadingTransportEvent',
    'TakeoverTransportEvent EstimatedArrivalTransportEvent',
  ].join(' '),
  TransportMeans: 'JourneyID AirTransport RoadTransport RailTransport MaritimeTransport',
  AirTransport: 'AircraftID',
  RoadTransport: 'LicensePlateID',
  RailTransport: 'TrainID',
  MaritimeTransport: 'VesselName',
  TransportEvent:
    'IdentificationID OccurrenceDate OccurrenceTime TransportEventTypeCode Description Location',
  TransportHandlingUnit: [
    'ID TransportHandlingUnitTypeCode ShippingMarks TransportEquipment MeasurementDimension GoodsItem',
  ].join(' '),
  Dimension: 'AttributeID Measure',
  TransportEquipment: 'ID TransportEquipmentTypeCode TransportEquipmentSeal',
  TransportEquipmentSeal: 'ID',
  GoodsItem: [
    'ID SequenceNumberID Description DeclaredCustomsValueAmount ValueAmount GrossWeightMeasure NetWeightMeasure',
    'Quantity PreferenceCriterionCode CustomsProcedureCode Item InvoiceLine',
  ].join(' '),
  Item: [
    'Description PackSizeNumeric Name BuyersItemIdentification SellersItemIdentification',
    'ManufacturersItemIdentification StandardItemIdentification OriginCountry CommodityClassification HazardousItem ClassifiedTaxCategory',
    'AdditionalItemProperty ItemInstance',
  ].join(' '),
  ItemIdentification: 'ID',
  CommodityClassification: 'CommodityCode ItemClassificationCode',
  HazardousItem: 'AdditionalInformation UNDGCode UNPackingGroupCode TechnicalName HazardClassID',
  ItemInstance: 'SerialID LotIdentification',
  LotIdentification: 'LotNumberID',
  ItemProperty: 'ID Name Value',
  DeliveryTerms: 'ID SpecialTerms DeliveryLocation',
  Payment: 'ID PaidAmount ReceivedDate',
  PaymentTerms: 'ID Note Amount PaymentDueDate ValidityPeriod',
  PaymentMeans: [
    'PaymentMeansCode PaymentMeansDescription PaymentDueDate PaymentID PayeeFinancialAccount',
  ].join(' '),
  FinancialAccount: 'ID Name CurrencyCode FinancialInstitutionBranch',
  Branch: 'ID Name Address',
  AllowanceCharge: [
    'ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason MultiplierFactorNumeric Amount',
    'BaseAmount TaxCategory',
  ].join(' '),
  MonetaryTotal: [
    'LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount ChargeTotalAmount',
    'PrepaidAmount PayableRoundingAmount PayableAmount',
  ].join(' '),
  Contract: 'ID ContractType',
  ProjectReference: 'ID',
  LineItem: [
    'ID UUID Note LineStatusCode Quantity LineExtensionAmount PartialDeliveryIndicator Delivery AllowanceCharge Price',
    'Item',
  ].join(' '),
  Price: 'PriceAmount BaseQuantity AllowanceCharge PricingExchangeRate',
  ExchangeRate:
    'SourceCurrencyCode TargetCurrencyCode ExchangeMarketID CalculationRate MathematicOperatorCode Date',
  OrderLine: 'LineItem',
  QuotationLine: 'ID LineItem',
  RequestForQuotationLine: 'ID LineItem',
  InvoiceLine: [
    'ID UUID Note InvoicedQuantity LineExtensionAmount OrderLineReference Delivery AllowanceCharge TaxTotal Item Price',
  ].join(' '),
  CreditNoteLine: [
    'ID UUID Note CreditedQuantity LineExtensionAmount OrderLineReference AllowanceCharge Item Price',
  ].join(' '),
  OrderLineReference: 'LineID',
  TaxTotal: 'TaxAmount TaxSubtotal',
  TaxSubtotal: 'TaxableAmount TaxAmount Percent BaseUnitMeasure TaxCategory',
  TaxCategory: 'ID Name Percent TaxExemptionReasonCode TaxExemptionReason TaxScheme',
  DocumentReference: 'ID UUID IssueDate DocumentTypeCode DocumentType',
  OrderReference: 'ID UUID IssueDate',
  BillingReference: 'InvoiceDocumentReference CreditNoteDocumentReference DebitNoteDocumentReference',
  TransactionConditions: 'Description',
  ReceiptLine: [
    'ID UUID Note ReceivedQuantity ShortQuantity RejectedQuantity ReceivedDate ReceivedTime OrderLineReference Item',
  ].join(' '),
  DespatchLine: 'ID UUID DeliveredQuantity OrderLineReference Item',
  RemittanceAdviceLine: 'ID Note DebitLineAmount CreditLineAmount BillingReference',
  EndorserParty: 'RoleCode SequenceNumeric Party SignatoryContact',
  Endorsement: 'DocumentID ApprovalStatus EndorserParty',
  CertificateOfOriginApplication: [
    'ReferenceID CertificateType OriginalJobID Remarks Shipment EndorserParty PreparationParty',
    'IssuerParty IssuingCountry SupportingDocumentReference',
  ].join(' '),
  Attestation: 'ID Name Description AcceptanceIndicator ValidityPeriod IssuerParty AttestationLine',
  AttestationLine: 'ID TypeCode Description',
  CustomsDeclaration: 'ID Shipment ConsignorParty ConsigneeParty CustomsParty AdditionalDocumentReference',
  Signature: 'ID ReasonCode SignatureMethod SignatoryParty',
};

/** The children of each document, in schema order. */
export const DOCUMENTS: Readonly<Record<UblRoot, string>> = {
  RequestForQuotation: [
    'UBLVersionID ID UUID IssueDate IssueTime Note PricingCurrencyCode LineCountNumeric',
    'AdditionalDocumentReference Signature SellerSupplierParty BuyerCustomerParty Delivery',
    'DeliveryTerms DestinationCountry RequestForQuotationLine',
  ].join(' '),
  Quotation: [
    'UBLVersionID ID UUID IssueDate IssueTime Note PricingCurrencyCode LineCountNumeric ValidityPeriod',
    'RequestForQuotationDocumentReference AdditionalDocumentReference Signature SellerSupplierParty',
    'BuyerCustomerParty Delivery DeliveryTerms TransactionConditions AllowanceCharge DestinationCountry',
    'TaxTotal QuotedMonetaryTotal QuotationLine',
  ].join(' '),
  Order: [
    'UBLVersionID ID SalesOrderID UUID IssueDate IssueTime OrderTypeCode Note DocumentCurrencyCode',
    'CustomerReference AccountingCost LineCountNumeric QuotationDocumentReference OrderDocumentReference',
    'OriginatorDocumentReference AdditionalDocumentReference Contract ProjectReference Signature',
    'BuyerCustomerParty SellerSupplierParty Delivery DeliveryTerms PaymentTerms AllowanceCharge',
    'DestinationCountry TaxTotal AnticipatedMonetaryTotal OrderLine',
  ].join(' '),
  OrderChange: [
    'UBLVersionID ID UUID IssueDate IssueTime SequenceNumberID Note DocumentCurrencyCode LineCountNumeric',
    'OrderReference AdditionalDocumentReference Signature BuyerCustomerParty SellerSupplierParty',
    'Delivery DeliveryTerms PaymentTerms AllowanceCharge DestinationCountry TaxTotal AnticipatedMonetaryTotal',
    'OrderLine',
  ].join(' '),
  OrderResponse: [
    'UBLVersionID ID UUID IssueDate IssueTime OrderResponseCode Note DocumentCurrencyCode LineCountNumeric',
    'OrderReference OrderChangeDocumentReference AdditionalDocumentReference Signature SellerSupplierParty BuyerCustomerParty',
    'Delivery DeliveryTerms PaymentTerms AllowanceCharge DestinationCountry TaxTotal LegalMonetaryTotal',
    'OrderLine',
  ].join(' '),
  PackingList: [
    'UBLVersionID ID UUID IssueDate IssueTime ConsignorParty CarrierParty Shipment DocumentReference',
    'Signature',
  ].join(' '),
  Invoice: [
    'UBLVersionID CustomizationID ProfileID ID UUID IssueDate IssueTime DueDate InvoiceTypeCode Note',
    'DocumentCurrencyCode LineCountNumeric BuyerReference InvoicePeriod OrderReference BillingReference AdditionalDocumentReference Signature AccountingSupplierParty',
    'AccountingCustomerParty Delivery DeliveryTerms PaymentMeans PaymentTerms PrepaidPayment AllowanceCharge TaxTotal',
    'LegalMonetaryTotal InvoiceLine',
  ].join(' '),
  CreditNote: [
    'UBLVersionID CustomizationID ProfileID ID UUID IssueDate IssueTime CreditNoteTypeCode Note',
    'DocumentCurrencyCode LineCountNumeric BuyerReference InvoicePeriod OrderReference BillingReference',
    'AdditionalDocumentReference Signature AccountingSupplierParty AccountingCustomerParty Delivery PaymentMeans',
    'PaymentTerms AllowanceCharge TaxTotal LegalMonetaryTotal CreditNoteLine',
  ].join(' '),
  CertificateOfOrigin: [
    'UBLVersionID ID UUID IssueDate IssueTime Signature ExporterParty ImporterParty',
    'CertificateOfOriginApplication IssuerEndorsement',
  ].join(' '),
  GoodsCertificate: [
    'UBLVersionID ID UUID IssueDate IssueTime TypeCode Note ValidityPeriod ExporterParty ImporterParty IssuerParty',
    'Shipment Attestation AdditionalDocumentReference Signature',
  ].join(' '),
  ExportCustomsDeclaration: [
    'UBLVersionID ID UUID IssueDate IssueTime ExportTypeCode Note ExporterParty CustomsDeclaration',
    'Signature',
  ].join(' '),
  ImportCustomsDeclaration: [
    'UBLVersionID ID UUID IssueDate IssueTime TypeCode Note ImporterParty ConsignorParty ConsigneeParty',
    'CustomsParty Shipment AdditionalDocumentReference Signature',
  ].join(' '),
  BillOfLading: [
    'UBLVersionID ID CarrierAssignedID UUID IssueDate IssueTime Name ToOrderIndicator ConsignorParty',
    'CarrierParty Shipment DocumentReference DocumentDistribution Signature',
  ].join(' '),
  Waybill: [
    'UBLVersionID ID CarrierAssignedID UUID IssueDate IssueTime Name WaybillTypeCode ConsignorParty CarrierParty',
    'Shipment DocumentReference DocumentDistribution Signature',
  ].join(' '),
  TransportationStatus: [
    'UBLVersionID ID UUID IssueDate IssueTime Consignment TransportEvent DocumentReference Signature',
    'StatusLocation',
  ].join(' '),
  ReceiptAdvice: [
    'UBLVersionID ID UUID IssueDate IssueTime LineCountNumeric OrderReference',
    'DespatchDocumentReference AdditionalDocumentReference Signature DeliveryCustomerParty',
    'DespatchSupplierParty Shipment ReceiptLine',
  ].join(' '),
  DespatchAdvice: [
    'UBLVersionID ID UUID IssueDate IssueTime DespatchAdviceTypeCode Note LineCountNumeric OrderReference',
    'AdditionalDocumentReference Signature DespatchSupplierParty DeliveryCustomerParty Shipment DespatchLine',
  ].join(' '),
  RemittanceAdvice: [
    'UBLVersionID ID UUID IssueDate IssueTime Note DocumentCurrencyCode TotalDebitAmount TotalCreditAmount',
    'TotalPaymentAmount PaymentOrderReference BillingReference AdditionalDocumentReference Signature',
    'AccountingCustomerParty AccountingSupplierParty PayeeParty PaymentMeans RemittanceAdviceLine',
  ].join(' '),
};

/** Aggregate type → elements of that type which have another name. */
export const ELEMENTS: Readonly<Record<string, string>> = {
  Address: 'PostalAddress',
  AllowanceCharge: 'FreightAllowanceCharge',
  Contact: 'SignatoryContact',
  Contract: 'TransportContract',
  Country: [
    'DestinationCountry FinalDestinationCountry IssuingCountry OriginCountry OriginalDepartureCountry',
  ].join(' '),
  CustomerParty: 'AccountingCustomerParty BuyerCustomerParty DeliveryCustomerParty',
  Dimension: 'MeasurementDimension',
  DocumentReference: [
    'AdditionalDocumentReference CreditNoteDocumentReference DebitNoteDocumentReference DespatchDocumentReference InvoiceDocumentReference',
    'OrderChangeDocumentReference OrderDocumentReference OriginatorDocumentReference QuotationDocumentReference',
    'RequestForQuotationDocumentReference SupportingDocumentReference',
  ].join(' '),
  Endorsement: 'IssuerEndorsement',
  ExchangeRate: 'PricingExchangeRate',
  FinancialAccount: 'PayeeFinancialAccount',
  Branch: 'FinancialInstitutionBranch',
  ItemIdentification: [
    'BuyersItemIdentification ManufacturersItemIdentification SellersItemIdentification',
    'StandardItemIdentification',
  ].join(' '),
  ItemProperty: 'AdditionalItemProperty',
  Location: 'DeliveryLocation LoadingPortLocation StatusLocation UnloadingPortLocation',
  MonetaryTotal: 'AnticipatedMonetaryTotal LegalMonetaryTotal QuotedMonetaryTotal',
  Party: [
    'AgentParty CarrierParty ConsigneeParty ConsignorParty CustomsParty DeliveryParty ExporterParty ImporterParty IssuerParty',
    'NotifyParty PayeeParty PreparationParty SignatoryParty',
  ].join(' '),
  Period:
    'InvoicePeriod PromisedDeliveryPeriod RequestedDeliveryPeriod RequestedDespatchPeriod ValidityPeriod',
  Payment: 'PrepaidPayment',
  PaymentTerms: 'CollectPaymentTerms PrepaidPaymentTerms',
  ShipmentStage: 'MainCarriageShipmentStage',
  TaxCategory: 'ClassifiedTaxCategory',
  SupplierParty: 'AccountingSupplierParty DespatchSupplierParty SellerSupplierParty',
  Shipment: 'ConsolidatedShipment',
  TransportEvent: [
    'ActualPickupTransportEvent EstimatedArrivalTransportEvent LoadingTransportEvent',
    'PlannedDeliveryTransportEvent TakeoverTransportEvent',
  ].join(' '),
};

export type CompiledType = { readonly children: readonly CompiledChild[] };
type CompiledChild = {
  readonly name: string;
  /** `cac:Party`, `cbc:ID`. */
  readonly prefixed: string;
  /** The type of an aggregate; a basic element has none. */
  readonly inner: CompiledType | undefined;
};

const TYPE_OF = new Map<string, string>([
  ...Object.keys(AGGREGATES).map((type): [string, string] => [type, type]),
  ...Object.entries(ELEMENTS).flatMap(([type, names]) =>
    names.split(' ').map((name): [string, string] => [name, type]),
  ),
]);

const compiled = new Map<string, CompiledType>();

/** Compiled once per type; types contain each other in circles, so the entry is there before its children. */
function compile(name: string, order: string): CompiledType {
  const known = compiled.get(name);
  if (known) return known;
  const children: CompiledChild[] = [];
  const type: CompiledType = { children };
  compiled.set(name, type);
  for (const child of order.split(' ')) {
    const childType = TYPE_OF.get(child);
    const inner = childType === undefined ? undefined : compile(childType, AGGREGATES[childType] ?? '');
    children.push({ name: child, prefixed: `${inner ? 'cac' : 'cbc'}:${child}`, inner });
  }
  return type;
}

export function documentType(type: UblDocumentType): CompiledType {
  const root = rootOf(type);
  const order = DOCUMENTS[root];
  invariant(order, `no schema row for ${root}`);
  return compile(`/${root}`, order);
}
