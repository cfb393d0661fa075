import type { UblDocument, UblText } from '@tongshang/ubl';
import type { LabelKey } from './catalogue/catalogue.ts';
import type { Block, Box, Ink } from './sheet.ts';
import {
  box,
  boxes,
  dateBox,
  deliveryTerms,
  type GoodsColumn,
  goodsTable,
  identity,
  ink,
  means,
  mode,
  note,
  party,
  ports,
  references,
  type Source,
} from './sheet-parts.ts';
import { goodsColumns, shipmentLines } from './sheets-goods.ts';

/** What is said under one code of the attestation, a text each. */
function said({ document, words }: Source, code: string): string[] {
  return document.attestations
    .flatMap(({ lines }) => lines)
    .filter(({ type }) => type === code)
    .flatMap(({ descriptions }) => words.texts(descriptions));
}

const inks = (texts: readonly string[], more: Omit<Ink, 'text'> = {}): Ink[] =>
  texts.flatMap((text) => ink(text, more));

/** UNCL 1001 code → what the paper of an insurer is called. */
const INSURANCE_TITLES: Readonly<Record<string, LabelKey>> = {
  '530': 'insurancePolicy',
  '550': 'insuranceDeclaration',
  '580': 'coverNote',
};

/**
 * Whether it is the assured who states what the insurer's paper says. That is no insurance document (UCP 600, article 28 (a)), and not
 * titled as one.
 */
function isStatement({ signatory, exporter }: UblDocument['parties']): boolean {
  const [signs, assured] = [signatory, exporter].map((one) => one?.identifiers[0]?.value);
  return signs !== undefined && signs === assured;
}

/** What a certificate is called: what the seller states of an insurance as that, an insurer's by its kind, an inspection by who inspected. */
export function certificateTitle({ type, typeCode, parties }: UblDocument): LabelKey | undefined {
  if (type === 'InsuranceCertificate') {
    return isStatement(parties) ? 'insuranceStatement' : INSURANCE_TITLES[typeCode ?? ''];
  }
  if (type !== 'InspectionCertificate') return undefined;
  const [inspector, seller] = [parties.issuer, parties.exporter].map((one) => one?.identifiers[0]?.value);
  return inspector !== undefined && inspector === seller ? 'sellersInspection' : undefined;
}

const CAPACITIES: Readonly<Record<string, LabelKey>> = {
  insurer: 'asInsurer',
  underwriter: 'asUnderwriter',
  'insurer-agent': 'asInsurersAgent',
  'insurer-proxy': 'asInsurersProxy',
};

/** Who signed the insurer's paper, and as what. */
function insurerSigned({ document, words }: Source): Ink[] {
  const { parties, carriage } = document;
  const [signed] = words.party(parties.attestor ?? parties.signatory);
  const [insurer] = words.party(parties.issuer);
  const key = CAPACITIES[carriage?.capacity ?? ''];
  if (!signed) return [];
  return ink(key ? words.label(key, { name: signed.text, insurer: insurer?.text ?? '' }) : signed.text);
}

/** Whether a part of the cover is made up (`insurance/insurer` in the document's extension). */
function madeCover({ document }: Source, field: string): Pick<Ink, 'made'> {
  return document.demonstration.includes(`insurance/${field}`) ? { made: true } : {};
}

const marked = (lines: readonly Ink[], made: Pick<Ink, 'made'>): Ink[] =>
  lines.map((line) => ({ ...line, ...made }));

/** Number and date of the insurer's paper; where the seller states it, with what it is. */
function insurersPaper(source: Source): Box[] {
  const { document, words } = source;
  const [number, date] = identity(source, 'certificateNumber', 2.5);
  if (!number || !date) return [];
  const numbered = marked(number.lines, madeCover(source, 'certificateNumber'));
  const issued = { ...date, lines: marked(date.lines, madeCover(source, 'issuedOn')) };
  if (!isStatement(document.parties)) return [{ ...number, lines: numbered }, issued];
  const title = words.label(INSURANCE_TITLES[document.typeCode ?? ''] ?? 'InsuranceCertificate');
  const kind = ink(title, madeCover(source, 'kind'));
  return [box(source, 'insuranceDocument', [...kind, ...numbered], 2.5), issued];
}

export function insuranceCertificate(source: Source): Block[] {
  const { document, words } = source;
  const { shipment, carriage, validity } = document;
  const amount = shipment?.insuredAmount;
  const insurer = party(source, 'insurer', 'issuer', 7);
  return [
    boxes([
      [{ ...insurer, lines: marked(insurer.lines, madeCover(source, 'insurer')) }, ...insurersPaper(source)],
      [party(source, 'assured', 'exporter', 7), dateBox(source, 'coveredFrom', validity?.start, 5)],
      [
        box(
          source,
          'insuredAmount',
          ink(amount && words.amount(amount), { bold: true, ...madeCover(source, 'insuredAmount') }),
          4,
        ),
        box(
          source,
          'cover',
          inks(
            said(source, 'COVER').map((text) => words.named('covers', text)),
            { bold: true, ...madeCover(source, 'clauses') },
          ),
          8,
        ),
      ],
      [
        box(source, 'exclusions', inks(said(source, 'EXCLUSION')), 8),
        box(source, 'deductible', inks(said(source, 'DEDUCTIBLE')), 4),
      ],
      [
        box(source, 'insuredFrom', ink(words.place(carriage?.placeOfReceipt)), 3),
        ...ports(source, 3),
        box(source, 'insuredTo', ink(words.place(carriage?.placeOfDelivery)), 3),
      ],
      [
        means(source, 4),
        mode(source, 2),
        box(
          source,
          'claimsPayableAt',
          inks(said(source, 'CLAIMS_PAYABLE_AT').map(words.placeNamed), {
            bold: true,
            ...madeCover(source, 'claimsPayableAt'),
          }),
          4,
        ),
        box(source, 'originals', inks(said(source, 'ORIGINALS')), 2),
      ],
      [
        box(source, 'insurerSigned', marked(insurerSigned(source), madeCover(source, 'signed')), 7),
        references(source, 5),
      ],
    ]),
    goodsTable(goodsColumns(source), shipmentLines(source)),
    boxes([[box(source, 'deliveryTerms', deliveryTerms(source), 12)]]),
    ...note(source),
    { kind: 'text', lines: ink(isStatement(document.parties) ? words.label('insuranceClause') : undefined) },
  ];
}

export function inspectionCertificate(source: Source): Block[] {
  const { document, words } = source;
  const { label } = words;
  const [attestation] = document.attestations;
  const found = (id: string) =>
    attestation?.lines.find((one) => one.id === id && (one.type === 'PASSED' || one.type === 'FAILED'));
  const columns: GoodsColumn[] = [
    ...goodsColumns(source).slice(0, 3),
    {
      label: label('inspectedQuantity'),
      width: 14,
      align: 'right',
      cell: (line) => ink(line.quantity && words.quantity(line.quantity)),
    },
    {
      label: label('result'),
      width: 12,
      cell: ({ id }) => {
        const result = found(id);
        return result ? ink(label(result.type === 'PASSED' ? 'passed' : 'failed'), { bold: true }) : [];
      },
    },
    {
      label: label('findings'),
      width: 24,
      cell: ({ id }) => inks(words.texts(found(id)?.descriptions ?? [])),
    },
  ];
  return [
    boxes([
      [party(source, 'inspector', 'issuer', 7), ...identity(source, 'certificateNumber', 2.5)],
      [party(source, 'seller', 'exporter', 6), party(source, 'buyer', 'importer', 6)],
      [
        box(source, 'standard', ink(attestation?.name, { bold: true }), 6),
        dateBox(source, 'inspectedOn', attestation?.date, 3),
        box(source, 'placeOfInspection', inks(said(source, 'PLACE').map(words.placeNamed)), 3),
      ],
      [references(source, 12)],
    ]),
    goodsTable(columns, shipmentLines(source)),
    ...note(source),
    {
      kind: 'text',
      lines: [
        ...ink(label(attestation?.accepted === false ? 'overallFailed' : 'overallPassed'), { bold: true }),
        ...ink(label('inspectionClause')),
      ],
    },
  ];
}

const IS_CREDIT = 'DocumentaryCredit';

export function beneficiaryCertificate(source: Source): Block[] {
  const { document, words } = source;
  const credit = document.references.find((one) => one.type === IS_CREDIT);
  const others = { ...document, references: document.references.filter((one) => one.type !== IS_CREDIT) };
  const points = document.attestations.flatMap(({ lines }) => lines);
  return [
    boxes([
      [party(source, 'to', 'importer', 7), ...identity(source, 'certificateNumber', 2.5)],
      [
        box(source, 'creditNumber', ink(credit?.id, { bold: true }), 5),
        references({ document: others, words }, 7),
      ],
    ]),
    goodsTable(goodsColumns(source).slice(0, 4), shipmentLines(source)),
    {
      kind: 'text',
      label: words.label('certifies'),
      lines: points.flatMap(({ id, descriptions }) => numbered(id, words.texts(descriptions as UblText[]))),
    },
    ...note(source),
  ];
}

function numbered(id: string | undefined, texts: readonly string[]): Ink[] {
  return texts.flatMap((text) => ink(id === undefined ? text : `${id}. ${text}`));
}
