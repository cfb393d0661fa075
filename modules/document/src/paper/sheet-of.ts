import { originFormOf, type UblDocument, type UblDocumentType, type UblParty } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import type { PaperLanguage } from './catalogue/languages.ts';
import type { Block, Ink, Sheet } from './sheet.ts';
import { ink, type Source, WAYBILL_TITLES } from './sheet-parts.ts';
import {
  beneficiaryCertificate,
  certificateTitle,
  inspectionCertificate,
  insuranceCertificate,
} from './sheets-certificates.ts';
import {
  changeConfirmed,
  isOfChange,
  orderChange,
  orderChangeProposal,
  orderRejection,
} from './sheets-change.ts';
import {
  creditNote,
  debitNote,
  invoice,
  order,
  orderResponse,
  proformaInvoice,
  quotation,
  remittanceAdvice,
  requestForQuotation,
  whoseAdvice,
} from './sheets-commercial.ts';
import { customsDeclaration } from './sheets-customs.ts';
import { packingList, receiptAdvice } from './sheets-goods.ts';
import { customsInvoice, movementPackingList, movementTitle } from './sheets-movement.ts';
import { certificateOfOrigin } from './sheets-origin.ts';
import {
  formLanguages,
  isLoss,
  railRulesOf,
  transportationStatus,
  transportDocument,
} from './sheets-transport.ts';
import { wordingIn } from './wording.ts';

/** Document type → how it is laid out and whose letterhead it carries. */
const LAYOUTS: Readonly<
  Record<UblDocumentType, { layout: (source: Source) => Block[]; issuer: keyof UblDocument['parties'] }>
> = {
  RequestForQuotation: { layout: requestForQuotation, issuer: 'buyer' },
  Quotation: { layout: quotation, issuer: 'seller' },
  ProformaInvoice: { layout: proformaInvoice, issuer: 'accountingSupplier' },
  Order: { layout: order, issuer: 'buyer' },
  OrderResponse: {
    layout: (source) => (isOfChange(source.document) ? changeConfirmed : orderResponse)(source),
    issuer: 'seller',
  },
  OrderChange: { layout: orderChange, issuer: 'buyer' },
  OrderChangeProposal: { layout: orderChangeProposal, issuer: 'seller' },
  OrderRejection: { layout: orderRejection, issuer: 'seller' },
  PackingList: { layout: packingList, issuer: 'consignor' },
  Invoice: { layout: invoice, issuer: 'accountingSupplier' },
  CreditNote: { layout: creditNote, issuer: 'accountingSupplier' },
  DebitNote: { layout: debitNote, issuer: 'accountingSupplier' },
  CertificateOfOrigin: { layout: certificateOfOrigin, issuer: 'exporter' },
  InsuranceCertificate: { layout: insuranceCertificate, issuer: 'exporter' },
  InspectionCertificate: { layout: inspectionCertificate, issuer: 'issuer' },
  BeneficiaryCertificate: { layout: beneficiaryCertificate, issuer: 'exporter' },
  ExportCustomsDeclaration: { layout: customsDeclaration, issuer: 'exporter' },
  ImportCustomsDeclaration: { layout: customsDeclaration, issuer: 'importer' },
  BillOfLading: { layout: transportDocument, issuer: 'carrier' },
  Waybill: { layout: transportDocument, issuer: 'carrier' },
  TransportationStatus: { layout: transportationStatus, issuer: 'carrier' },
  ReceiptAdvice: { layout: receiptAdvice, issuer: 'consignee' },
  RemittanceAdvice: { layout: remittanceAdvice, issuer: 'accountingCustomer' },
  CustomsInvoice: { layout: customsInvoice, issuer: 'accountingSupplier' },
  MovementPackingList: { layout: movementPackingList, issuer: 'consignor' },
};

/** What signs the UBL document; without it the paper says that it came from outside. */
export type SignedWith = { readonly keyId: string; readonly sha256: string };

/** What its UBL does not say of a document: every page says it. */
type StandingNow = {
  /** A change that nobody has confirmed yet. */
  readonly isProposed?: boolean | undefined;
  /** What another party contests. */
  readonly isContested?: boolean | undefined;
  /** The day since when it is void. */
  readonly voidedOn?: string | undefined;
};

/** The sheet of a document as its UBL states it, in one language. */
export function sheetOf(
  document: UblDocument,
  language: PaperLanguage,
  signed: SignedWith | undefined,
  { isProposed = false, isContested = false, voidedOn }: StandingNow = {},
): Sheet {
  const words = wordingIn(language);
  const { layout, issuer: role } = LAYOUTS[document.type];
  const issuer = issuerOf(document, signed || document.type !== 'InsuranceCertificate' ? role : 'issuer');
  const banners = [
    ...(isProposed ? [words.label('proposedBanner')] : []),
    ...(isContested ? [words.label('contestedBanner')] : []),
    ...(voidedOn === undefined ? [] : [words.label('voidBanner', { day: words.date(voidedOn) })]),
    ...(document.demonstration.includes('trade') ? [words.label('demonstrationBanner')] : []),
  ];
  const forms = formLanguages(document);
  const second = forms.includes(language) ? forms.find((one) => one !== language) : undefined;
  const body = second ? wordingIn(language, second) : words;
  const blocks = layout({ document, words: body }).filter(hasContent);
  return {
    language,
    title: titleOf(document, body),
    issuer: letterhead(words.party(issuer)),
    number: document.id ?? '',
    issueDate: document.issueDate ?? '1970-01-01',
    blocks,
    signature: signature(words, document, issuer, signed),
    ...(banners.length > 0 ? { banner: banners.join(' · ') } : {}),
    ...(blocks.some(hasMadeUp) ? { legend: words.label('demonstrationLegend') } : {}),
    pageOf: (page, pages) => words.label('pageOf', { page: String(page), pages: String(pages) }),
  };
}

/** Papers of whoever states what they say, who need not be whom they are usually of. */
const BY_ITS_ISSUER: readonly UblDocumentType[] = [
  'PackingList',
  'ReceiptAdvice',
  'RemittanceAdvice',
  'TransportationStatus',
];

/** Whose letterhead a paper carries: a receipt that somebody else than the consignee states carries theirs. */
function issuerOf({ type, parties }: UblDocument, role: keyof UblDocument['parties']): UblParty | undefined {
  const usual = parties[role] ?? parties.signatory;
  const idOf = (one: UblParty | undefined) => one?.identifiers[0]?.value;
  const signs = idOf(parties.signatory);
  if (!BY_ITS_ISSUER.includes(type) || signs === undefined || signs === idOf(usual)) return usual;
  // Who signs is named alone; where it has another part in the paper, its address stands there.
  const known = Object.values(parties).find((one) => idOf(one) === signs && one?.address !== undefined);
  return known ?? parties.signatory;
}

/** What the paper is called: a waybill by how the goods go, a paper of origin by its rules. */
function titleOf(document: UblDocument, words: ReturnType<typeof wordingIn>): string {
  const { type, typeCode, certificate } = document;
  const form = type === 'CertificateOfOrigin' ? originFormOf(certificate?.type) : undefined;
  if (form) {
    return words.code('originForms', form);
  }
  const rules = railRulesOf(document);
  const key =
    (type === 'Waybill'
      ? WAYBILL_TITLES[typeCode ?? '']
      : (changeTitle(document) ??
        paymentTitle(document) ??
        certificateTitle(document) ??
        movementTitle(document) ??
        lossTitle(document))) ?? type;
  return rules ? words.railNote(rules) : words.label(key);
}

/** An advice that another than the payer makes out: of who received the payment that it arrived, of a bank what it paid. */
function paymentTitle(document: UblDocument): LabelKey | undefined {
  if (document.type !== 'RemittanceAdvice') return undefined;
  return ({ payer: undefined, payee: 'receiptOfPayment', other: 'paymentStatement' } as const)[
    whoseAdvice(document)
  ];
}

const lossTitle = ({ type, events }: UblDocument): LabelKey | undefined =>
  type === 'TransportationStatus' && isLoss({ events }) ? 'noticeOfLoss' : undefined;

const changeTitle = (document: UblDocument): LabelKey | undefined =>
  document.type === 'OrderResponse' && isOfChange(document) ? 'changeConfirmed' : undefined;

/** Name, other name and address; the tax number stands in the box of the party. */
function letterhead(lines: ReturnType<ReturnType<typeof wordingIn>['party']>) {
  return lines.filter((line, index) => index === 0 || !line.muted || index === 1).slice(0, 4);
}

function hasMadeUp(block: Block): boolean {
  const made = (inks: readonly Ink[]) => inks.some((one) => one.made);
  if (block.kind === 'boxes') return block.rows.flat().some((box) => made(box.lines));
  if (block.kind === 'table') return [...block.rows.flat(), ...(block.foot ?? [])].some(made);
  if (block.kind === 'totals') return made(block.rows.map((row) => row.value));
  return made(block.lines);
}

function hasContent(block: Block): boolean {
  if (block.kind === 'text') return block.lines.length > 0;
  return block.rows.length > 0;
}

const CAPACITIES: Readonly<Record<string, LabelKey>> = {
  carrier: 'asCarrier',
  master: 'asMaster',
  'carrier-agent': 'asCarriersAgent',
  'master-agent': 'asMastersAgent',
};

/** Who signs a transport document, with the capacity in which it is signed. */
function asWhat(
  words: ReturnType<typeof wordingIn>,
  { carriage, parties }: UblDocument,
  name: string,
): string {
  const key = CAPACITIES[carriage?.capacity ?? ''];
  const [carrier] = words.party(parties.carrier);
  return key ? words.label(key, { name, carrier: carrier?.text ?? '' }) : name;
}

function signature(
  words: ReturnType<typeof wordingIn>,
  document: UblDocument,
  issuer: UblParty | undefined,
  signed: SignedWith | undefined,
): Sheet['signature'] {
  const [name] = words.party(document.parties.signatory ?? issuer);
  if (!signed) return { heading: words.label('unsigned'), name: ink(name?.text), details: [], hint: '' };
  return {
    heading: words.label('signature'),
    name: ink(name && asWhat(words, document, name.text), { bold: true }),
    details: [
      { label: words.label('documentId'), value: document.uuid ?? document.id ?? '' },
      { label: words.label('key'), value: signed.keyId },
      { label: words.label('hash'), value: signed.sha256 },
    ],
    hint: words.label('verifyHint'),
  };
}
