import { transactionTermOf, type UblAddress, type UblLocation } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import { districtInChinese } from './chinese-districts.facts.ts';
import { charges, exchangeRates, procedure, taxes } from './customs-parts.ts';
import { type DeclaredPrices, declaredPrices } from './declared-price.ts';
import { languageOfText } from './language-of-text.ts';
import { marksOf } from './packages.ts';
import { quantityAndWeight, unitPrice } from './priced-line.ts';
import type { Block, Box, Ink } from './sheet.ts';
import {
  box,
  boxes,
  type GoodsColumn,
  goodsTable,
  ink,
  madeAmount,
  madeField,
  madeOfAny,
  madePacking,
  madeTerm,
  meansInk,
  note,
  party,
  referenceName,
  representative,
  type Source,
} from './sheet-parts.ts';
import { weightFigures } from './weight-figures.ts';
import { inWordsOfChineseCustoms, presumedInsurance } from './words-of-chinese-customs.ts';

/**
 * A declaration to the customs of China, with the boxes and in the words of GACC announcement 2019/18. Freight, insurance and other
 * charges stand there as far as the declaration states them.
 */
export function chineseDeclaration(plain: Source): Block[] {
  const source = inWordsOfChineseCustoms(plain);
  const { document, words } = source;
  const exporting = document.type === 'ExportCustomsDeclaration';
  const prices = declaredPrices(document.shipment?.lines ?? []);
  return [
    boxes([
      exporting
        ? [party(source, 'cnConsignor', 'exporter', 6), party(source, 'cnOverseasConsignee', 'consignee', 6)]
        : [party(source, 'cnConsignee', 'importer', 6), party(source, 'cnOverseasConsignor', 'consignor', 6)],
      representative(source, 12),
      [
        box(source, 'declarationNumber', ink(document.id, { bold: true }), 3),
        box(source, 'cnDeclaredOn', ink(document.issueDate && words.date(document.issueDate)), 3),
        box(source, 'customs', words.party(document.parties.customs).slice(0, 1), 3),
        box(source, 'cnContract', ink(referred(source, 'OrderResponse') ?? referred(source, 'Order')), 3),
      ],
      [
        box(source, 'mode', ink(words.code('customsModes', document.shipment?.modeOfTransport)), 2),
        box(source, 'cnMeans', meansInk(source), 4),
        box(source, 'cnTransportDocument', ink(referred(source, 'BillOfLading', 'Waybill')), 3),
        box(source, exporting ? 'cnProducer' : 'cnUser', unit(source, exporting), 3),
      ],
      [
        box(source, 'cnSupervision', procedure(source), 3),
        box(source, 'cnLevy', ink(words.label(isRelieved(source) ? 'cnLevyStatutory' : 'cnLevyOrdinary')), 3),
        box(source, 'cnTerm', ink(transactionTerm(source), madeTerm(source, 'incoterm')), 2),
        box(source, 'cnDocuments', attached(source), 4),
      ],
      charges(source, {
        presumed: exporting ? undefined : presumedInsurance(source),
        beside: prices.beside,
      }),
      route(source, exporting),
      measures(source),
      [box(source, 'cnMarks', ink(marksOf(source).join('  ')), 12)],
    ]),
    items(source, exporting, prices),
    ...exchangeRates(source),
    ...taxes(source),
    ...note(source),
    { kind: 'text', lines: ink(words.label('cnDeclarationClause')) },
  ];
}

/** Goods that are returned (4561) or replaced free of charge (3100), as far as nothing is levied on them. */
function isRelieved({ document }: Source): boolean {
  const levied = (document.shipment?.lines ?? []).some(({ taxes: fees }) => fees.length > 0);
  return ['4561', '3100'].includes(document.typeCode ?? '') && !levied;
}

function transactionTerm({ document }: Source): string | undefined {
  const code = document.deliveryTerms?.code;
  return code && transactionTermOf(code);
}

function referred({ document }: Source, ...types: readonly string[]): string | undefined {
  return document.references.find((one) => types.includes(one.type ?? ''))?.id;
}

/** Numbers of the papers that go with it, each with its name. */
function attached({ document, words }: Source): Ink[] {
  const types = ['Invoice', 'CreditNote', 'DebitNote', 'PackingList', 'CertificateOfOrigin'] as const;
  return types.flatMap((type) =>
    document.references
      .filter((one) => one.type === type)
      .flatMap((one) => ink(`${referenceName(words, one)} ${one.id}`)),
  );
}

/** Who made or sold the goods at home: the party of record itself; who uses them: whoever gets them. */
function unit({ document, words }: Source, exporting: boolean): Ink[] {
  const { exporter } = document.parties;
  return words.party(exporting ? exporter : receiving(document)).slice(0, 1);
}

/** Who gets the goods. */
function receiving({ parties }: Source['document']) {
  return parties.consignee ?? parties.importer;
}

function route(source: Source, exporting: boolean): Box[] {
  const { document, words } = source;
  const { parties, shipment } = document;
  const country = (label: LabelKey, code: string | undefined) =>
    box(source, label, ink(code && words.country(code)), 2.4);
  const place = (label: LabelKey, at: UblLocation | undefined, field: string) =>
    box(source, label, ink(words.place(at), madeTerm(source, field)), 2.4);
  const foreign = exporting ? parties.consignee : parties.consignor;
  const trading = country('cnTradingCountry', foreign?.address?.country ?? shipment?.destinationCountry);
  return exporting
    ? [
        trading,
        country('cnArrivalCountry', shipment?.destinationCountry),
        place('cnDestinationPort', shipment?.portOfDischarge, 'portOfDischarge'),
        place('cnExitPort', shipment?.portOfLoading, 'portOfLoading'),
      ]
    : [
        trading,
        country('cnDepartureCountry', shipment?.departureCountry),
        place('cnTransitPort', shipment?.portOfLoading, 'portOfLoading'),
        place('cnEntryPort', shipment?.portOfDischarge, 'portOfDischarge'),
      ];
}

function measures(source: Source): Box[] {
  const { document, words } = source;
  const shipment = document.shipment;
  const weight = (field: 'netWeightKg' | 'grossWeightKg') =>
    ink(shipment?.[field] && weightFigures(source)(shipment[field]), madeOfAny(shipment?.lines ?? [], field));
  const types = [...new Set((shipment?.handlingUnits ?? []).flatMap((one) => one.packageType ?? []))];
  return [
    box(
      source,
      'cnPackaging',
      types.flatMap((type) => ink(words.packages(type, 1), madePacking(source))),
      3,
    ),
    box(
      source,
      'cnPackages',
      ink(shipment?.packages && words.number(shipment.packages), madePacking(source)),
      3,
    ),
    box(source, 'cnGross', weight('grossWeightKg'), 3),
    box(source, 'cnNet', weight('netWeightKg'), 3),
  ];
}

function items(source: Source, exporting: boolean, prices: DeclaredPrices): Block {
  const { document, words } = source;
  const { label } = words;
  const country = (code: string | undefined) => code && words.country(code);
  const address = (exporting ? document.parties.exporter : receiving(document))?.address;
  const place = address && districtOf(address, words);
  const columns: GoodsColumn[] = [
    { label: label('cnLine'), width: 5, align: 'center', cell: (line) => ink(line.id) },
    {
      label: label('cnCode'),
      width: 12,
      whole: true,
      cell: (line) => ink(line.item?.commodityCode, { bold: true, ...madeField(line, 'hsCode') }),
    },
    {
      label: label('cnGoods'),
      width: 22,
      cell: (line) => words.goods(line),
    },
    {
      label: label('cnQuantity'),
      width: 12,
      whole: true,
      align: 'right',
      cell: (line) => quantityAndWeight(line, source),
    },
    {
      label: label('cnUnitPrice'),
      width: 9,
      align: 'right',
      cell: (line) => unitPrice(prices.of(line), words),
    },
    {
      label: label('cnTotalPrice'),
      width: 10,
      whole: true,
      align: 'right',
      cell: (line) => {
        const { lineTotal } = prices.of(line);
        return ink(lineTotal && words.digits(lineTotal), madeAmount(line));
      },
    },
    {
      label: label('cnCurrency'),
      width: 8,
      cell: (line) => ink(words.currency(prices.of(line).lineTotal?.currency ?? '')),
    },
    {
      label: label('cnOrigin'),
      width: 8,
      cell: (line) => ink(country(line.item?.originCountry), madeField(line, 'originCountry')),
    },
    {
      label: label('cnFinalDestination'),
      width: 9,
      cell: () => ink(exporting ? country(document.shipment?.destinationCountry) : undefined),
    },
    { label: label(exporting ? 'cnSource' : 'cnDomesticDestination'), width: 9, cell: () => ink(place) },
    {
      label: label('cnRelief'),
      width: 7,
      cell: () => ink(label(isRelieved(source) ? 'cnReliefWhole' : 'cnReliefOrdinary')),
    },
  ];
  return goodsTable(columns, document.shipment?.lines ?? []);
}

/** A district of China as its declarant knows it: of the tables of places, else as its address in the language of the paper names it. */
function districtOf(address: UblAddress, words: Source['words']): string | undefined {
  const town = words.city(address);
  const known = town && words.placeNamed(town);
  if (town === undefined || known === undefined || known !== town || isIn(words.language, known))
    return known;
  const own = address.localised?.find(({ text }) => isIn(words.language, text));
  const listed = words.language === 'zh-CN' ? districtInChinese(town) : undefined;
  return (own && CITY.exec(own.text)?.[1]) ?? listed ?? known;
}

/** A city in a Chinese address: what stands between the province and 市. */
const CITY = /^(?:中国)?(?:[^省]{2,6}省|[^区]{2,6}自治区)?([^省市区县]{2,6})市/;
const isIn = (language: string, text: string) => languageOfText({ text }) === language;
