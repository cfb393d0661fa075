import type { LineId } from '@tongshang/identifier';
import { coverDue, coverInWords } from '@tongshang/incoterms';
import { addDecimals, formatDecimal, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import { issuedNumber } from '@tongshang/party-number';
import { localTime, timeZoneOf, type Whereabouts } from '@tongshang/places';
import {
  type Address,
  bankOf as bankOfTrade,
  type Consignment,
  type HandlingUnit,
  instalmentInWords,
  type Localised,
  packageNumberOf,
  paymentInWords,
  type TradeLine,
  type TradeParty,
  type TradeTerms,
  type WireMoney,
  type WireQuantity,
} from '@tongshang/trade-facts';
import { DEMONSTRATION_PROPERTY } from './demonstration.ts';
import { type AgreedMarks, marksOfUnits } from './marks.ts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { DocumentInput, GoodsInput, InvoicedInput, TradeInput } from './trade-input.ts';
import { location } from './write-location.ts';
import { itemParticulars } from './write-particulars.ts';

/** Each language of a text, English and Chinese first so that the bytes do not depend on the order of keys. */
export function localised(text: Localised | undefined): UblWritten[] {
  return languagesOf(text).map((language) => ({
    _: text?.[language] ?? '',
    // `und`: its writer did not say which.
    ...(language === 'und' ? {} : { languageID: language }),
  }));
}

/** A name as our sentences have it, in either of their languages. */
export function nameIn(name: Localised): { readonly en: string; readonly 'zh-CN': string } {
  const any = Object.values(name)[0] ?? '';
  return { en: name.en ?? any, 'zh-CN': name['zh-CN'] ?? any };
}

function languagesOf(text: Localised | undefined): string[] {
  const rank = (language: string) => (language === 'en' ? 0 : language === 'zh-CN' ? 1 : 2);
  return Object.keys(text ?? {})
    .filter((language) => text?.[language])
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export function amount(money: WireMoney): UblWritten {
  return { _: money.amount, currencyID: money.currency };
}

export function quantity(value: WireQuantity): UblWritten {
  return { _: value.value, unitCode: value.unit };
}

export function kilograms(value: string | undefined): UblWritten | undefined {
  return value === undefined ? undefined : { _: value, unitCode: 'KGM' };
}

export function sumOf(values: readonly string[]): string {
  return formatDecimal(values.reduce((sum, one) => addDecimals(sum, parseDecimal(one)), ZERO));
}

/** The weight of the lines together, or nothing where one of them has none. */
export function totalWeight(values: readonly (string | undefined)[]): UblWritten | undefined {
  const known = values.filter((one) => one !== undefined);
  return known.length === values.length && known.length > 0 ? kilograms(sumOf(known)) : undefined;
}

export function partyOf(trade: TradeInput, role: string): TradeParty | undefined {
  return trade.parties.find((one) => one.role === role && one.declinedAt === undefined);
}

export function party(of: TradeParty | undefined): UblNode | undefined {
  if (!of) return undefined;
  const [registered] = localised(of.name);
  return {
    PartyIdentification: { ID: { _: of.organisationId, schemeID: 'UUID' } },
    PartyName: localised(of.name).map((one) => ({ Name: one })),
    PostalAddress: addressOf(of.address),
    PartyTaxScheme: of.taxId ? { CompanyID: of.taxId, TaxScheme: { ID: 'TAX' } } : undefined,
    PartyLegalEntity: of.legalId
      ? { RegistrationName: registered, CompanyID: companyId(of.legalId) }
      : undefined,
  };
}

/** The number that registers a firm, with the code of who issued it where it names one (EN 16931, BT-30, BT-47). */
export function companyId(legalId: string | undefined): UblWritten | undefined {
  if (legalId === undefined) return undefined;
  const { icd, value } = issuedNumber(legalId);
  return { _: value, ...(icd === undefined ? {} : { schemeID: icd }) };
}

export function addressOf(address: Address): UblNode {
  return {
    StreetName: address.street,
    CityName: address.city,
    PostalZone: address.postalCode,
    CountrySubentity: address.subdivision,
    AddressLine: localised(address.localised).map((line) => ({ Line: line })),
    Country: { IdentificationCode: address.country },
  };
}

export function partyWithRole(trade: TradeInput, role: string): UblNode | undefined {
  return party(partyOf(trade, role));
}

/** The rule with its place, and the cover in words where another is agreed than the rule asks. */
export function deliveryTerms(terms: TradeTerms, further: readonly UblWritten[] = []): UblNode {
  const { insurance, incoterm } = terms;
  const cover = insurance && coverDue(incoterm) ? localised(coverInWords(insurance)) : [];
  return {
    ID: { _: incoterm, schemeID: 'Incoterms', schemeVersionID: terms.incotermsEdition ?? '2020' },
    SpecialTerms: [...cover, ...further],
    DeliveryLocation: location(terms.place),
  };
}

/** The bank of a trade by name, where one takes part. */
export const bankOf = (trade: TradeInput): Localised | undefined => bankOfTrade(trade)?.name;

/** The terms of payment in words. */
export function paymentTerms(trade: TradeInput): UblNode {
  return { Note: localised(paymentInWords(trade.terms.payment, bankOf(trade))) };
}

/** One of several instalments: how much of the invoice or debit note it pays, and its due date where one is known. */
export function instalmentTerms(
  trade: TradeInput,
  { instalment, amount: part, dueDate }: NonNullable<InvoicedInput['instalments']>[number],
  paper: 'ofInvoice' | 'ofDebitNote' = 'ofInvoice',
): UblNode {
  // A date that was agreed stands in the words already.
  const said = instalment.due.event === 'date' ? undefined : dueDate;
  return {
    Note: localised(instalmentInWords(instalment, { dueDate: said, [paper]: part, bank: bankOf(trade) })),
    Amount: amount(part),
    PaymentDueDate: dueDate,
  };
}

/**
 * The goods of a line. UBL gives an item one name; the name in further languages is the first description of that
 * language.
 * @param tariffOf the country whose own tariff the code is of; else it is of the Harmonized System or an extension of it
 */
export function item(line: GoodsInput, tariffOf?: string): UblNode {
  const [name, ...otherNames] = localised(line.name);
  const { classifications, properties, ...particulars } = itemParticulars(line);
  const agency = tariffOf === undefined ? {} : { listAgencyName: tariffOf };
  const tariff = line.hsCode ? [{ CommodityCode: { _: line.hsCode, listID: 'HS', ...agency } }] : [];
  const made = demonstrated(line.demonstration ?? []);
  return {
    Description: [...otherNames, ...localised(line.description)],
    Name: name,
    BuyersItemIdentification: line.buyerSku ? { ID: line.buyerSku } : undefined,
    SellersItemIdentification: line.sku ? { ID: line.sku } : undefined,
    OriginCountry: line.originCountry ? { IdentificationCode: line.originCountry } : undefined,
    CommodityClassification: [...tariff, ...classifications],
    AdditionalItemProperty: [...(made ? [made] : []), ...properties],
    ...particulars,
  };
}

function demonstrated(fields: readonly string[]): UblNode | undefined {
  if (fields.length === 0) return undefined;
  return { ID: DEMONSTRATION_PROPERTY, Name: 'Demonstration values', Value: fields.join(' ') };
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The number of a line on all documents of its trade: its id, or its position where the id is a UUID. */
export function lineNumber(lines: readonly { readonly lineId: LineId }[], lineId: LineId): string {
  return UUID.test(lineId) ? String(lines.findIndex((one) => one.lineId === lineId) + 1) : lineId;
}

/** A line's id where it is unique by itself. */
export function lineUuid(lineId: LineId): string | undefined {
  return UUID.test(lineId) ? lineId : undefined;
}

/** @param other what stands in place of the price that was agreed */
export function price(line: TradeLine, other?: WireMoney & { readonly per?: string }): UblNode {
  return {
    PriceAmount: amount(other ?? line.unitPrice),
    BaseQuantity: { _: (other ?? line.unitPrice).per ?? '1', unitCode: line.quantity.unit },
    AllowanceCharge: other ? undefined : discount(line),
  };
}

/** What led from the gross price to this one. */
function discount({ unitPrice: { amount: net, currency, gross } }: TradeLine): UblNode | undefined {
  if (gross === undefined) return undefined;
  const difference = formatDecimal(subtractDecimals(parseDecimal(gross), parseDecimal(net)));
  return {
    ChargeIndicator: 'false',
    Amount: { _: difference, currencyID: currency },
    BaseAmount: { _: gross, currencyID: currency },
  };
}

/** UN/ECE Recommendation 19. */
export const MODE_CODES = { sea: '1', rail: '2', road: '3', air: '4', post: '5' } as const;

/** The main carriage: as loaded, or before that as agreed. */
export function shipmentStage(terms: TradeTerms, consignment?: Consignment): UblNode {
  const mode = consignment?.modeOfTransport ?? terms.modeOfTransport;
  const name = consignment?.meansOfTransport;
  const means: Record<TradeTerms['modeOfTransport'], UblNode> = {
    sea: { MaritimeTransport: { VesselName: name } },
    rail: { RailTransport: { TrainID: name } },
    road: { RoadTransport: { LicensePlateID: name } },
    air: { AirTransport: { AircraftID: name } },
    post: {},
  };
  const from = consignment?.portOfLoading ?? terms.portOfLoading;
  const to = consignment?.portOfDischarge ?? terms.portOfDischarge;
  return {
    TransportModeCode: MODE_CODES[mode],
    TransportMeans: consignment ? { JourneyID: consignment.voyage, ...means[mode] } : undefined,
    LoadingPortLocation: location(from),
    UnloadingPortLocation: location(to),
    LoadingTransportEvent: consignment ? occurrence(consignment.loadedAt, from) : undefined,
    EstimatedArrivalTransportEvent: consignment?.estimatedArrival
      ? occurrence(consignment.estimatedArrival, to)
      : undefined,
  };
}

/** Date and, where the text is an instant, time of something that happened, as the clocks of its place show them. */
export function occurrence(at: string, where: Whereabouts | undefined): UblNode {
  if (!at.includes('T')) return { OccurrenceDate: at };
  const { date, time } = localTime(at, timeZoneOf(where));
  return { OccurrenceDate: date, OccurrenceTime: time };
}

/** UNCL 6313: net and gross weight, gross volume, length, width, height. */
function measures(unit: HandlingUnit): UblNode[] {
  const of = (attribute: string, value: string | undefined, unitCode: string): UblNode[] =>
    value === undefined ? [] : [{ AttributeID: attribute, Measure: { _: value, unitCode } }];
  return [
    ...of('AAA', unit.netWeightKg, 'KGM'),
    ...of('AAB', unit.grossWeightKg, 'KGM'),
    ...of('AAW', unit.volumeM3, 'MTQ'),
    ...of('LN', unit.dimensionsCm?.length, 'CMT'),
    ...of('WD', unit.dimensionsCm?.width, 'CMT'),
    ...of('HT', unit.dimensionsCm?.height, 'CMT'),
  ];
}

export function handlingUnits(
  units: readonly HandlingUnit[],
  agreed: Pick<AgreedMarks, 'particulars'> & { readonly lines: readonly GoodsInput[] },
  consignment?: Consignment,
): UblNode[] {
  const { lines } = agreed;
  const marks = marksOfUnits(units, agreed);
  return units.map((unit, index) => {
    const equipment = consignment?.equipment.find((one) => one.ssccs.includes(packageNumberOf(unit)));
    return {
      ID: unit.sscc ? { _: unit.sscc, schemeID: 'SSCC' } : packageNumberOf(unit),
      TransportHandlingUnitTypeCode: unit.packageType,
      TransportEquipment: equipment
        ? {
            ID: equipment.number,
            TransportEquipmentTypeCode: equipment.typeCode,
            TransportEquipmentSeal: equipment.seal ? { ID: equipment.seal } : undefined,
          }
        : undefined,
      ShippingMarks: [...(marks[index] ?? [])],
      MeasurementDimension: measures(unit),
      GoodsItem: unit.contents.map((content) => ({
        ID: lineNumber(lines, content.lineId),
        Quantity: {
          _: content.quantity,
          unitCode: lines.find((one) => one.lineId === content.lineId)?.quantity.unit ?? 'C62',
        },
      })),
    };
  });
}

export function reference(to: DocumentInput['issued'][number]): UblNode {
  return { ID: to.number, UUID: to.documentId, IssueDate: to.issueDate, DocumentType: to.type };
}

/** The change of the order that a paper follows from, where one was made out. */
export const changeCited = (change: DocumentInput['issued'][number] | undefined): UblNode[] =>
  change ? [reference(change)] : [];

const NOTES: readonly string[] = ['CreditNote', 'DebitNote'];

/**
 * Documents of a type that belong to the same goods, oldest first: of the document's own shipment or of the whole trade; a document of
 * the whole trade belongs to all. Of several that cover the same, the latest; of notes each, which adds to the others.
 */
function related(input: DocumentInput, type: string): DocumentInput['issued'] {
  const latest = new Map<string, DocumentInput['issued'][number]>();
  for (const one of input.issued) {
    const covers = one.shipmentId ?? '';
    if (one.type !== type || (input.shipmentId && covers && covers !== input.shipmentId)) continue;
    latest.set(NOTES.includes(type) ? one.documentId : covers, one);
  }
  return [...latest.values()];
}

/** UNCL 1001: waybills by mode of transport. */
const WAYBILL_CODES = { sea: '710', rail: '720', road: '730', air: '740', post: '750' } as const;

/**
 * The trade file itself and the documents of the given types issued before that belong to the same goods. A waybill is referred to with its
 * own kind: what refers to it may speak of another journey.
 */
export function references(input: DocumentInput, ...types: readonly string[]): UblNode[] {
  const found = types.flatMap((type) => related(input, type));
  const mode = (input.firstConsignment ?? input.consignment)?.modeOfTransport;
  const code = mode && { _: WAYBILL_CODES[mode], listID: 'UNCL1001' };
  return [
    { ID: input.trade.number, UUID: input.trade.tradeId, DocumentType: 'TradeFile' },
    ...found.map((one) => ({
      ...reference(one),
      DocumentTypeCode: one.type === 'Waybill' ? code : undefined,
    })),
  ];
}
