import type { LineId } from '@tongshang/identifier';
import { asksForEori } from '@tongshang/party-number';
import {
  type AllowanceCharge,
  type CustomsRepresentative,
  type DeclaredRate,
  type DutyTaxFee,
  linesAtTerm,
  type TradeParty,
} from '@tongshang/trade-facts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { DeclaredInput, DocumentInput, GoodsInput } from './trade-input.ts';
import { exporterOf, importerOf } from './who.ts';
import { consignee, linesOf, shipment, shipmentId } from './write-consignment.ts';
import { declaredCharges, pricedItem } from './write-declared-charges.ts';
import { CLAIM_REFERENCES } from './write-movement.ts';
import {
  amount,
  handlingUnits,
  item,
  kilograms,
  localised,
  party,
  partyWithRole,
  price,
  quantity,
  references,
} from './write-parts.ts';
import { allowanceCharges, sumsOf } from './write-sums.ts';

/** Six digits are every country's. */
const isNational = (code: string | undefined): boolean => code !== undefined && code.length > 6;

/** The lines as they are billed, with their shares of what is charged on the whole for the goods. */
const billedLines = (input: DocumentInput) =>
  linesAtTerm({ lines: linesOf(input), sums: sumsOf(input) }, input.trade.terms);

function declaredItems(input: DocumentInput, details: DeclaredInput): UblNode[] {
  const billed = billedLines(input);
  return details.lines.map((declared) => {
    const line = input.trade.lines.find((one) => one.lineId === declared.lineId);
    const madeUp = [
      ...(line?.demonstration ?? []),
      ...(details.demonstration?.includes('customsValue') ? ['customsValue'] : []),
      ...declared.dutyTaxFees.flatMap((fee, index) => [
        ...(fee.demonstration ? [`dutyTaxFees/${index}`] : []),
        ...(fee.demonstrationBase ? [`dutyTaxFees/${index}/base`] : []),
      ]),
    ];
    const covered = billed.find((one) => one.lineId === declared.lineId);
    const {
      value,
      charges,
      price: at,
    } = pricedItem(details.country, covered, declared, sumsOf(input)?.charges);
    const goods: GoodsInput = {
      ...(line?.sku ? { sku: line.sku } : {}),
      ...(line?.dangerousGoods ? { dangerousGoods: line.dangerousGoods } : {}),
      lineId: declared.lineId,
      name: declared.goodsDescription,
      hsCode: declared.commodityCode ?? declared.hsCode,
      originCountry: declared.originCountry,
      quantity: declared.quantity,
      demonstration: madeUp,
    };
    const written = item(goods, isNational(declared.commodityCode) ? details.country : undefined);
    const rate = details.exchangeRates?.find(({ from }) => from === covered?.unitPrice.currency);
    return {
      ID: String(declared.sequence),
      SequenceNumberID: String(declared.sequence),
      DeclaredCustomsValueAmount: amount(declared.customsValue),
      ValueAmount: value && amount(value),
      GrossWeightMeasure: kilograms(declared.grossWeightKg),
      NetWeightMeasure: kilograms(declared.netWeightKg),
      Quantity: quantity(declared.quantity),
      CustomsProcedureCode: details.procedure,
      Item: written,
      // As it is priced; duties and the rate of exchange, too, have their place in UBL only on an invoice line of the goods item.
      InvoiceLine:
        declared.dutyTaxFees.length > 0 || value
          ? {
              ID: String(declared.sequence),
              LineExtensionAmount: amount(value ?? declared.customsValue),
              AllowanceCharge: allowanceCharges(charges),
              TaxTotal: declared.dutyTaxFees.map(taxTotal),
              Item: { Name: written.Name },
              Price: covered && {
                ...price(covered, at && { ...at, currency: (value ?? declared.customsValue).currency }),
                PricingExchangeRate: rate && exchangeRate(rate),
              },
            }
          : undefined,
    };
  });
}

/** What the order charges and takes off for declared goods, as far as their items do not bear it. */
function chargedBeside(input: DocumentInput, { country, lines }: DeclaredInput): AllowanceCharge[] {
  const billed = billedLines(input);
  return lines.flatMap((declared) => {
    const covered = billed.find(({ lineId }) => lineId === declared.lineId);
    return pricedItem(country, covered, declared, sumsOf(input)?.charges).beside;
  });
}

function exchangeRate({ from, to, rate, source, date }: DeclaredRate): UblNode {
  return {
    SourceCurrencyCode: from,
    TargetCurrencyCode: to,
    ExchangeMarketID: source,
    CalculationRate: rate,
    MathematicOperatorCode: 'Multiply',
    Date: date,
  };
}

/** The packages, whose contents name the goods by the numbers that the declaration gives them. */
function declaredPackages(input: DocumentInput, details: DeclaredInput): UblNode[] {
  const sequences = new Map(details.lines.map(({ lineId, sequence }) => [lineId, String(sequence)]));
  const numbered = <T extends { readonly lineId: LineId }>(one: T): T => ({
    ...one,
    lineId: sequences.get(one.lineId) ?? one.lineId,
  });
  const units = (input.packed?.handlingUnits ?? []).map((unit) => ({
    ...unit,
    contents: unit.contents.map(numbered),
  }));
  return handlingUnits(units, { ...input.trade, lines: input.trade.lines.map(numbered) });
}

function taxTotal(fee: DutyTaxFee): UblNode {
  return {
    TaxAmount: amount(fee.amount),
    TaxSubtotal: {
      TaxableAmount: fee.base && amount(fee.base),
      TaxAmount: amount(fee.amount),
      Percent: /^(\d+(?:\.\d+)?) ?%$/.exec(fee.rate)?.[1],
      BaseUnitMeasure: fee.baseQuantity && quantity(fee.baseQuantity),
      TaxCategory: { Name: fee.rate, TaxScheme: { ID: fee.type, Name: fee.source } },
    },
  };
}

function customsParty(input: DocumentInput, country: string): UblNode | undefined {
  const authorities = input.trade.parties.filter((one) => one.role === 'customs');
  return party(authorities.find((one) => one.country === country) ?? authorities[0]);
}

function declaredShipment(input: DocumentInput, details: DeclaredInput): UblNode {
  return shipment(
    input,
    shipmentId(input),
    {
      DeclaredCustomsValueAmount: amount(details.customsValue),
      GoodsItem: declaredItems(input, details),
    },
    {
      FreightAllowanceCharge: declaredCharges(details, chargedBeside(input, details), {
        direction: input.type === 'ExportCustomsDeclaration' ? 'export' : 'import',
        incoterm: input.trade.terms.incoterm,
      }),
      TransportHandlingUnit: declaredPackages(input, details),
      ...movedWeights(details),
    },
  );
}

/** Each notice in each of its languages. */
function notices({ notices: all }: DeclaredInput): UblWritten[] | undefined {
  return all?.flatMap((one) => localised(one));
}

/** The papers of the goods, with the notes that make of the invoice what is declared; of goods of a claim their own, the claim, and those by which the goods first went and were declared. */
function cited(
  input: DocumentInput,
  { remedy, number }: DeclaredInput,
  ...more: readonly string[]
): UblNode[] {
  if (remedy === undefined || number === undefined)
    return references(
      input,
      ...['Order', 'OrderResponse', 'Invoice', 'CreditNote', 'DebitNote'],
      ...['PackingList', 'CertificateOfOrigin', ...more],
    );
  const first = ['BillOfLading', 'Waybill', 'ExportCustomsDeclaration', 'ImportCustomsDeclaration'];
  return [
    ...references(input, 'Order', 'CustomsInvoice', 'MovementPackingList', 'Invoice', ...first),
    { ID: number, DocumentType: CLAIM_REFERENCES[remedy] },
  ];
}

/** Of goods of a claim, what their sender said of their packages. */
function movedWeights({ packages, grossWeightKg }: DeclaredInput): UblNode {
  return {
    ...(grossWeightKg === undefined ? {} : { GrossWeightMeasure: kilograms(grossWeightKg) }),
    ...(packages === undefined
      ? {}
      : { TotalTransportHandlingUnitQuantity: { _: String(packages), unitCode: 'C62' } }),
  };
}

/** A party with the numbers by which customs know it behind its own id, and whom it has given power to declare for it. */
function knownToCustoms(of: TradeParty | undefined, details: DeclaredInput): UblNode | undefined {
  const node = party(of);
  if (!node || !of) return node;
  const { eori, importerNumber, representative } = details;
  const numbers = [...numbered('EORI', eori), ...numbered('19 CFR 24.5', importerNumber)];
  const ids = [{ ID: { _: of.organisationId, schemeID: 'UUID' } }, ...numbers];
  return {
    ...node,
    ...(numbers.length > 0 ? { PartyIdentification: ids } : {}),
    ...(representative ? { PowerOfAttorney: power(representative, details.country) } : {}),
  };
}

const numbered = (schemeID: string, number: string | undefined) =>
  number === undefined ? [] : [{ ID: { _: number, schemeID } }];

/** UBL has no code for which of the two it is: it stands as its law calls it. */
function power({ name, number, representation }: CustomsRepresentative, country: string): UblNode {
  return {
    Description: representation,
    AgentParty: {
      PartyIdentification: asksForEori(country)
        ? numbered('EORI', number)
        : number === undefined
          ? undefined
          : [{ ID: number }],
      PartyName: { Name: name },
    },
  };
}

export function exportCustomsDeclaration(input: DocumentInput, details: DeclaredInput): UblNode {
  const { trade } = input;
  return {
    ExportTypeCode: details.procedure,
    Note: notices(details),
    ExporterParty: knownToCustoms(exporterOf(trade, details.country), details),
    CustomsDeclaration: {
      ID: details.declarationNumber,
      Shipment: declaredShipment(input, details),
      ConsignorParty: partyWithRole(trade, 'seller'),
      ConsigneeParty: consignee(input),
      CustomsParty: customsParty(input, details.country),
      AdditionalDocumentReference: cited(input, details),
    },
  };
}

export function importCustomsDeclaration(input: DocumentInput, details: DeclaredInput): UblNode {
  const { trade } = input;
  return {
    TypeCode: details.procedure,
    Note: notices(details),
    ImporterParty: knownToCustoms(importerOf(trade, details.country), details),
    ConsignorParty: partyWithRole(trade, 'seller'),
    ConsigneeParty: consignee(input),
    CustomsParty: customsParty(input, details.country),
    Shipment: declaredShipment(input, details),
    AdditionalDocumentReference: cited(input, details, 'BillOfLading', 'Waybill'),
  };
}
