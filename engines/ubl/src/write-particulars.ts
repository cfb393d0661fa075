import type {
  DangerousGoods,
  DeliveryAddress,
  LineParticulars,
  OrderParticulars,
  Place,
  Remark,
} from '@tongshang/trade-facts';
import type { UblNode, UblWritten } from './serialise.ts';
import { location } from './write-location.ts';

/** Texts as they were written, their language where it was said. */
export function remarks(texts: readonly Remark[] | undefined): UblWritten[] | undefined {
  return texts?.map(({ text, language }) => ({ _: text, ...(language ? { languageID: language } : {}) }));
}

/** Where goods are wanted: as the order writes it, else the place named as destination. */
export function deliveryLocation(
  address: DeliveryAddress | undefined,
  destination?: Place,
): UblNode | undefined {
  if (!address) return location(destination);
  const { name, street, city, postalCode, subdivision, country, unlocode } = address;
  return {
    ID: unlocode ? { _: unlocode, schemeID: 'UN/LOCODE' } : undefined,
    Name: name,
    Address: {
      StreetName: street,
      CityName: city,
      PostalZone: postalCode,
      CountrySubentity: subdivision,
      Country: country ? { IdentificationCode: country } : undefined,
    },
  };
}

/** The delivery that one line asks for, and the marks that its packages are to bear. */
export function lineDelivery({
  delivery: wish,
  marks,
}: Pick<LineParticulars, 'delivery' | 'marks'>): UblNode | undefined {
  if (!wish) return markedDelivery(marks);
  return {
    DeliveryLocation: deliveryLocation(wish.address),
    RequestedDeliveryPeriod: { StartDate: wish.from, EndDate: wish.until },
    ...markedDelivery(marks),
  };
}

/** Marks of the packages of a delivery. */
function markedDelivery(marks: readonly string[] | undefined): UblNode | undefined {
  if (!marks || marks.length === 0) return undefined;
  return { Shipment: { TransportHandlingUnit: { ShippingMarks: [...marks] } } };
}

function hazardous(goods: DangerousGoods): UblNode {
  return {
    AdditionalInformation: goods.additionalInformation,
    UNDGCode: goods.unNumber,
    UNPackingGroupCode: goods.packingGroup,
    TechnicalName: goods.technicalName,
    HazardClassID: goods.hazardClass,
  };
}

/** What an order says of an item beside name and numbers. */
export function itemParticulars(line: LineParticulars) {
  return {
    ManufacturersItemIdentification: line.manufacturerSku ? { ID: line.manufacturerSku } : undefined,
    StandardItemIdentification: line.gtin ? { ID: { _: line.gtin, schemeID: '0160' } } : undefined,
    HazardousItem: line.dangerousGoods?.map(hazardous),
    classifications: (line.classifications ?? []).map(({ code, list }) => ({
      ItemClassificationCode: { _: code, listID: list },
    })),
    properties: (line.properties ?? []).map(({ name, value }) => ({ Name: name, Value: value })),
    ItemInstance: instances(line),
  };
}

function instances({ serialNumbers = [], lots = [] }: LineParticulars): UblNode[] {
  return [
    ...serialNumbers.map((serial) => ({ SerialID: serial })),
    ...lots.map((lot) => ({ LotIdentification: { LotNumberID: lot } })),
  ];
}

/** Elements of an Order that name what the order refers to; the others are further documents. */
export function orderReferences({ references = [] }: OrderParticulars): {
  readonly elements: UblNode;
  readonly others: UblNode[];
} {
  const first = (kind: string) => references.find((one) => one.kind === kind);
  const id = (kind: string) => {
    const found = first(kind);
    return found && { ID: found.id };
  };
  const elements: UblNode = {
    CustomerReference: first('CustomerReference')?.id,
    SalesOrderID: first('SalesOrderID')?.id,
    AccountingCost: first('AccountingCost')?.id,
    OrderDocumentReference: id('OrderDocumentReference'),
    OriginatorDocumentReference: id('OriginatorDocumentReference'),
    Contract: id('Contract'),
    ProjectReference: id('ProjectReference'),
  };
  const others = references.filter((one) => !(one.kind in elements) || first(one.kind) !== one);
  return {
    elements,
    others: others.map(({ id: number, type, kind }) => ({
      ID: number,
      DocumentType: type ?? kind.replace(/(Document)?Reference$/, ''),
    })),
  };
}
