import { changesOf } from './changes-of.ts';
import { CHANGE_NAMESPACE, DEMONSTRATION_NAMESPACE } from './demonstration.ts';
import { madeDueDays } from './made-due-days.ts';
import type { UblChangeValue } from './model.ts';
import { CHANGE_ATTRIBUTES } from './read-extensions.ts';
import { escapeAttribute, escapeText } from './serialise.ts';
import type { ChangedInput, DeclaredInput, DocumentInput } from './trade-input.ts';
import { bankOf } from './write-parts.ts';

const EXT = 'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2';

function isDeclaration(input: DocumentInput): input is Extract<DocumentInput, { details: DeclaredInput }> {
  return input.type === 'ExportCustomsDeclaration' || input.type === 'ImportCustomsDeclaration';
}

function madeOfDeclaration({ demonstration = [], exchangeRates = [] }: DeclaredInput): string[] {
  return [
    ...demonstration.map((one) => (one === 'customsValue' ? one : `charges/${one}`)),
    ...exchangeRates
      .filter((rate) => rate.demonstration)
      .map(({ from, to }) => `exchangeRates/${from}/${to}`),
  ];
}

/** Whether how the goods are packed is made up, of a paper that shows it. */
function isPackingMade(input: DocumentInput): boolean {
  const packed = input.type === 'PackingList' ? input.details : input.packed;
  return packed?.handlingUnits.some(({ demonstration = [] }) => demonstration.includes('contents')) ?? false;
}

/** The carriage that a paper shows: its own, or the one that it was loaded by. */
function consignmentOf(input: DocumentInput) {
  const isTransport = 'details' in input && 'consignment' in input.details;
  return isTransport ? input.details.consignment : input.consignment;
}

/** Papers of what happens on the way and after it. */
const AFTERWARDS: ReadonlySet<DocumentInput['type']> = new Set([
  ...(['TransportationStatus', 'ReceiptAdvice', 'CreditNote', 'RemittanceAdvice'] as const),
]);

/** Whether a paper follows an arrival or a receipt that was made up for a day after its own: its day is one before its cause. */
function followsMadeMoment(input: DocumentInput): boolean {
  if (!AFTERWARDS.has(input.type)) return false;
  const moments = (input.trade.facts ?? []).flatMap((one) => {
    if (one.fact === 'delivered' && one.details.demonstration?.includes('receivedAt'))
      return [one.details.receivedAt];
    if (one.fact === 'in-transit' && one.details.demonstration?.includes('at')) return [one.details.at];
    return [];
  });
  return moments.some((at) => Date.parse(at) > Date.parse(input.issuedAt));
}

/** What is made up for a demonstration, so that no reader takes it for real. */
function madeUpIn(input: DocumentInput): string {
  const { trade } = input;
  const madeUp = [
    ...(trade.demonstration ? ['trade'] : []),
    ...(trade.terms.demonstration ?? []).map((field) => `terms/${field}`),
    ...(input.type === 'InsuranceCertificate'
      ? (input.details.demonstration ?? []).map((field) => `insurance/${field}`)
      : []),
    ...(consignmentOf(input)?.demonstration ?? []).map((field) => `transport/${field}`),
    ...(input.type === 'TransportationStatus' && 'eventId' in input.details
      ? (input.details.demonstration ?? []).map((field) => `events/${field}`)
      : []),
    ...(input.type === 'ReceiptAdvice'
      ? (input.details.demonstration ?? []).map((field) => `receipt/${field}`)
      : []),
    ...(followsMadeMoment(input) ? ['issueDate'] : []),
    ...madeDueDays(input),
    ...(isPackingMade(input) ? ['packages'] : []),
    ...(isDeclaration(input) ? madeOfDeclaration(input.details) : []),
  ];
  return madeUp.join(' ');
}

/** What UBL has no element for: values made up for a demonstration, and what a change of an order changes. */
export function extensions(input: DocumentInput): string {
  const madeUp = madeUpIn(input);
  const contents = [
    ...(madeUp === ''
      ? []
      : [`<values xmlns="${DEMONSTRATION_NAMESPACE}">${escapeText(madeUp, '/UBLExtensions')}</values>`]),
    ...changesIn(input),
  ];
  if (contents.length === 0) return '';
  const each = contents.map(
    (content) => `  <ext:UBLExtension>
   <ext:ExtensionContent>${content}</ext:ExtensionContent>
  </ext:UBLExtension>
`,
  );
  return ` <ext:UBLExtensions xmlns:ext="${EXT}">
${each.join('')} </ext:UBLExtensions>
`;
}

function changesIn(input: DocumentInput): string[] {
  const change = changeOf(input);
  const changes = change ? changesOf(change, bankOf(input.trade)) : [];
  if (changes.length === 0) return [];
  const rows = changes.map(({ of, before, after }) => {
    const sides = [
      ...before.map((one) => writeValue('before', one)),
      ...after.map((one) => writeValue('after', one)),
    ];
    return `    <change of="${escapeAttribute(of, '/UBLExtensions')}">${sides.join('')}</change>\n`;
  });
  return [`\n   <changes xmlns="${CHANGE_NAMESPACE}">\n${rows.join('')}   </changes>\n   `];
}

function changeOf(input: DocumentInput): ChangedInput | undefined {
  switch (input.type) {
    case 'OrderChange':
    case 'OrderChangeProposal':
    case 'OrderRejection':
      return input.details;
    case 'OrderResponse':
      return input.details.change;
    default:
      return undefined;
  }
}

function writeValue(side: 'before' | 'after', { text, ...stated }: UblChangeValue): string {
  const attributes = Object.entries(CHANGE_ATTRIBUTES).flatMap(([attribute, name]) => {
    const value = stated[name];
    return value === undefined ? [] : [` ${attribute}="${escapeAttribute(value, '/UBLExtensions')}"`];
  });
  return `<${side}${attributes.join('')}>${escapeText(text, '/UBLExtensions')}</${side}>`;
}
