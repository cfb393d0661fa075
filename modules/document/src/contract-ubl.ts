import { type TSchema, Type } from 'typebox';
import { UblChangeSchema } from './contract-change.ts';
import { Amount, Charges, DeclaredCharges, TaxCategory } from './contract-charges.ts';

const text = Type.String();
const maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
const list = <T extends TSchema>(schema: T) => Type.Array(schema);

const Texts = list(
  Type.Object({ text, language: maybe(text) }, { title: 'UblText', description: 'Text with its languageID' }),
);
const Quantity = Type.Object({ value: text, unit: maybe(text) }, { title: 'UblQuantity' });
const Period = Type.Object({
  start: maybe(text),
  startTime: maybe(text),
  end: maybe(text),
  endTime: maybe(text),
  duration: maybe(Quantity),
});
const Identifier = Type.Object({ value: text, scheme: maybe(text) });
const Address = Type.Object(
  {
    street: maybe(text),
    additionalStreet: maybe(text),
    building: maybe(text),
    buildingNumber: maybe(text),
    postbox: maybe(text),
    city: maybe(text),
    postalCode: maybe(text),
    subdivision: maybe(text),
    country: maybe(text),
    lines: maybe(list(text)),
    localised: maybe(Texts),
  },
  { title: 'UblAddress' },
);

const Party = Type.Object(
  {
    endpoint: maybe(Identifier),
    identifiers: list(Identifier),
    names: Texts,
    legalName: maybe(text),
    legalId: maybe(text),
    legalIdScheme: maybe(text),
    registeredAddress: maybe(Address),
    taxId: maybe(text),
    taxScheme: maybe(text),
    address: maybe(Address),
    contact: maybe(Type.Object({ name: maybe(text), telephone: maybe(text), email: maybe(text) })),
  },
  { title: 'UblParty' },
);

const Location = Type.Object(
  {
    id: maybe(text),
    scheme: maybe(text),
    name: maybe(text),
    description: maybe(text),
    country: maybe(text),
    address: maybe(Address),
  },
  { title: 'UblLocation' },
);

const Reference = Type.Object(
  {
    kind: text,
    id: text,
    uuid: maybe(text),
    issueDate: maybe(text),
    type: maybe(text),
    attachment: maybe(Type.Object({ uri: maybe(text), fileName: maybe(text), mimeCode: maybe(text) })),
  },
  { title: 'UblReference' },
);

const Delivery = Type.Object(
  {
    id: maybe(text),
    location: maybe(Location),
    requested: maybe(Period),
    party: maybe(Party),
    despatchDate: maybe(text),
    despatchTime: maybe(text),
    shipmentId: maybe(text),
    priority: maybe(text),
    marks: list(text),
  },
  { title: 'UblDelivery' },
);

const Item = Type.Object(
  {
    names: Texts,
    descriptions: Texts,
    sellersId: maybe(text),
    buyersId: maybe(text),
    manufacturersId: maybe(text),
    standardId: maybe(text),
    standardScheme: maybe(text),
    originCountry: maybe(text),
    commodityCode: maybe(text),
    commodityCodeCountry: maybe(text),
    classifications: list(
      Type.Object({ code: text, list: maybe(text), listVersion: maybe(text), name: maybe(text) }),
    ),
    properties: list(
      Type.Object({
        id: maybe(text),
        name: text,
        nameCode: maybe(text),
        value: text,
        quantity: maybe(Quantity),
        qualifier: maybe(text),
      }),
    ),
    taxCategories: list(TaxCategory),
    hazardous: list(
      Type.Object(
        {
          unNumber: maybe(text),
          hazardClass: maybe(text),
          packingGroup: maybe(text),
          technicalName: maybe(text),
          additionalInformation: maybe(text),
        },
        { title: 'UblHazardousItem' },
      ),
    ),
    serialNumbers: list(text),
    lots: list(text),
    references: list(Reference),
    demonstration: list(text),
  },
  { title: 'UblItem' },
);

const Tax = Type.Object(
  {
    type: maybe(text),
    category: maybe(text),
    base: maybe(Amount),
    baseQuantity: maybe(Quantity),
    rate: maybe(text),
    amount: Amount,
    exemption: maybe(Type.Object({ code: maybe(text), reason: maybe(text) })),
    source: maybe(text),
    demonstration: Type.Boolean(),
  },
  { title: 'UblTax' },
);

const Line = Type.Object(
  {
    id: text,
    uuid: maybe(text),
    notes: Texts,
    descriptions: Texts,
    status: maybe(text),
    quantity: maybe(Quantity),
    unitPrice: maybe(
      Type.Object({
        amount: text,
        currency: text,
        baseQuantity: maybe(Quantity),
        charges: maybe(Charges),
      }),
    ),
    charges: Charges,
    lineTotal: maybe(Amount),
    item: maybe(Item),
    partialDelivery: maybe(Type.Boolean()),
    orderLineId: maybe(text),
    requestedDelivery: maybe(Period),
    delivery: maybe(Delivery),
    accountingCost: maybe(text),
    originator: maybe(Party),
    netWeightKg: maybe(text),
    grossWeightKg: maybe(text),
    customsValue: maybe(Amount),
    procedure: maybe(text),
    originCriterion: maybe(text),
    taxes: list(Tax),
    rejectedQuantity: maybe(Quantity),
    shortQuantity: maybe(Quantity),
    receivedDate: maybe(text),
    receivedTime: maybe(text),
    debit: maybe(Amount),
    credit: maybe(Amount),
    references: list(Reference),
  },
  { title: 'UblLine' },
);

const HandlingUnit = Type.Object(
  {
    id: maybe(text),
    packageType: maybe(text),
    netWeightKg: maybe(text),
    grossWeightKg: maybe(text),
    contents: list(Type.Object({ lineId: maybe(text), quantity: maybe(Quantity) })),
    equipment: maybe(text),
    marks: list(text),
    volume: maybe(Quantity),
    length: maybe(Quantity),
    width: maybe(Quantity),
    height: maybe(Quantity),
  },
  { title: 'UblHandlingUnit' },
);

const Shipment = Type.Object(
  {
    id: maybe(text),
    netWeightKg: maybe(text),
    grossWeightKg: maybe(text),
    volume: maybe(Quantity),
    goodsItems: maybe(text),
    packages: maybe(text),
    charges: DeclaredCharges,
    invoiceAmount: maybe(Amount),
    customsValue: maybe(Amount),
    insuredAmount: maybe(Amount),
    lines: list(Line),
    handlingUnits: list(HandlingUnit),
    equipment: list(Type.Object({ id: maybe(text), typeCode: maybe(text), seals: list(text) })),
    modeOfTransport: maybe(text),
    meansOfTransport: maybe(text),
    voyage: maybe(text),
    portOfLoading: maybe(Location),
    portOfDischarge: maybe(Location),
    loadedDate: maybe(text),
    estimatedArrivalDate: maybe(text),
    departureCountry: maybe(text),
    destinationCountry: maybe(text),
  },
  { title: 'UblShipment' },
);

const Parties = Type.Object({
  buyer: maybe(Party),
  seller: maybe(Party),
  originator: maybe(Party),
  accountingCustomer: maybe(Party),
  accountingSupplier: maybe(Party),
  consignor: maybe(Party),
  consignee: maybe(Party),
  notify: maybe(Party),
  carrier: maybe(Party),
  freightForwarder: maybe(Party),
  exporter: maybe(Party),
  importer: maybe(Party),
  customs: maybe(Party),
  delivery: maybe(Party),
  payee: maybe(Party),
  issuer: maybe(Party),
  attestor: maybe(Party),
  signatory: maybe(Party),
});

const Totals = Type.Object({
  lineExtension: maybe(Amount),
  taxExclusive: maybe(Amount),
  taxInclusive: maybe(Amount),
  allowances: maybe(Amount),
  charges: maybe(Amount),
  prepaid: maybe(Amount),
  rounding: maybe(Amount),
  payable: maybe(Amount),
});

const TransportEvent = Type.Object({
  id: maybe(text),
  date: maybe(text),
  time: maybe(text),
  type: maybe(text),
  descriptions: Texts,
  location: maybe(Location),
});

const CarriageEvent = Type.Object({
  date: maybe(text),
  time: maybe(text),
  words: Texts,
  location: maybe(Location),
});

const Carriage = Type.Object(
  {
    title: maybe(text),
    originals: maybe(text),
    capacity: maybe(text),
    onBoard: maybe(CarriageEvent),
    takenOver: maybe(CarriageEvent),
    placeOfReceipt: maybe(Location),
    placeOfDelivery: maybe(Location),
    transshipment: maybe(Location),
    freight: maybe(Type.Union([Type.Literal('prepaid'), Type.Literal('collect')])),
    terms: maybe(text),
    charterParty: maybe(Type.Boolean()),
    clauses: Texts,
    instructions: Texts,
  },
  { title: 'UblCarriage', description: 'What a transport document says of itself and of the carriage' },
);

const Attestation = Type.Object(
  {
    name: maybe(text),
    descriptions: Texts,
    accepted: maybe(Type.Boolean()),
    date: maybe(text),
    lines: list(Type.Object({ id: maybe(text), type: maybe(text), descriptions: Texts })),
  },
  { title: 'UblAttestation', description: 'What a certificate of goods certifies' },
);

/** The plain model of a UBL document (`UblDocument` of engines/ubl) as it goes over the wire. */
export const UblDocumentSchema = Type.Object(
  {
    type: text,
    version: maybe(text),
    id: maybe(text),
    uuid: maybe(text),
    issueDate: maybe(text),
    issueTime: maybe(text),
    typeCode: maybe(text),
    salesOrderId: maybe(text),
    customerReference: maybe(text),
    accountingCost: maybe(text),
    responseCode: maybe(text),
    sequence: maybe(text),
    toOrder: maybe(Type.Boolean()),
    currency: maybe(text),
    notes: Texts,
    validity: maybe(Period),
    submissionDueDate: maybe(text),
    account: maybe(
      Type.Object({
        id: text,
        name: maybe(text),
        bank: maybe(text),
        bankName: maybe(text),
        bankAddress: maybe(text),
      }),
    ),
    buyerReference: maybe(text),
    deliveredDate: maybe(text),
    supplyPeriod: maybe(Period),
    dueDate: maybe(text),
    references: list(Reference),
    parties: Parties,
    deliverTo: maybe(Location),
    requestedDelivery: maybe(Period),
    promisedDelivery: maybe(Period),
    latestShipmentDate: maybe(text),
    deliveries: list(Delivery),
    deliveryTerms: maybe(
      Type.Object({ code: maybe(text), edition: maybe(text), specialTerms: Texts, place: maybe(Location) }),
    ),
    paymentTerms: Texts,
    prepayments: list(Type.Object({ id: maybe(text), amount: Amount, receivedDate: maybe(text) })),
    conditions: Texts,
    destinationCountry: maybe(text),
    charges: Charges,
    taxTotal: maybe(Amount),
    taxes: list(Tax),
    totals: maybe(Totals),
    remitted: maybe(Amount),
    lines: list(Line),
    shipment: maybe(Shipment),
    carriage: maybe(Carriage),
    events: list(TransportEvent),
    certificate: maybe(Type.Object({ type: maybe(text), issuingCountry: maybe(text), remarks: Texts })),
    attestations: list(Attestation),
    changes: list(UblChangeSchema),
    demonstration: list(text),
  },
  { title: 'UblDocument', description: 'A UBL document as plain data; what it does not state is absent' },
);
