import type { UblDocument, UblLine, UblLocation, UblParty, UblPartyRole, UblText } from '@tongshang/ubl';

/** One value on the paper and where it stands in the data (`lines/0/quantity`, as `readUbl` names it). */
export interface PaperField {
  readonly label: string;
  readonly value: PaperValue;
  readonly pointer: string;
}

export type PaperValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly UblText[] }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'money'; readonly amount: string; readonly currency: string }
  | { readonly kind: 'quantity'; readonly value: string; readonly unit: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'code'; readonly area: 'incoterm' | 'packageType' | 'bizStep'; readonly code: string };

const text = (value: string | undefined): PaperValue | undefined =>
  value ? { kind: 'text', text: value } : undefined;
const day = (value: string | undefined): PaperValue | undefined =>
  value ? { kind: 'day', day: value } : undefined;
const country = (code: string | undefined): PaperValue | undefined =>
  code ? { kind: 'country', code } : undefined;
const texts = (values: readonly UblText[]): PaperValue | undefined =>
  values.length > 0 ? { kind: 'texts', texts: values } : undefined;
const money = (value: { amount: string; currency: string } | undefined): PaperValue | undefined =>
  value ? { kind: 'money', amount: value.amount, currency: value.currency } : undefined;
const quantity = (value: { value: string; unit?: string } | undefined): PaperValue | undefined =>
  value ? { kind: 'quantity', value: value.value, unit: value.unit ?? '' } : undefined;
const kilograms = (value: string | undefined): PaperValue | undefined =>
  value ? { kind: 'quantity', value, unit: 'KGM' } : undefined;
const place = (location: UblLocation | undefined): PaperValue | undefined => {
  const named = [location?.name ?? location?.description, location?.id].filter(Boolean).join(' · ');
  return text(named || location?.address?.city);
};

type Row = readonly [label: string, value: PaperValue | undefined, pointer: string];
const present = (rows: readonly Row[]): PaperField[] =>
  rows.flatMap(([label, value, pointer]) => (value ? [{ label, value, pointer }] : []));

/** What goods were inspected against. */
const standardOf = ({ type, attestations }: UblDocument) =>
  type === 'InspectionCertificate' ? attestations[0]?.name : undefined;

/** The boxes at the head of the paper: dates, terms, transport, what it refers to. Only what the document states. */
export function headFields(document: UblDocument): PaperField[] {
  const { shipment, deliveryTerms } = document;
  return present([
    ['issueDate', day(document.issueDate), 'issueDate'],
    ['dueDate', day(document.dueDate), 'dueDate'],
    ['validUntil', day(document.validity?.end), 'validity/end'],
    ['coveredFrom', day(document.validity?.start), 'validity/start'],
    ['insuredAmount', money(shipment?.insuredAmount), 'shipment/insuredAmount'],
    ['standard', text(standardOf(document)), 'attestations/0/name'],
    ['deliveryTerms', text(deliveryTerms?.code), 'deliveryTerms/code'],
    ['deliveryPlace', place(deliveryTerms?.place), 'deliveryTerms/place'],
    ['paymentTerms', texts(document.paymentTerms), 'paymentTerms/0'],
    ['conditions', texts(document.conditions), 'conditions/0'],
    ['deliverTo', place(document.deliverTo), 'deliverTo'],
    ['requestedDelivery', day(document.requestedDelivery?.end), 'requestedDelivery/end'],
    ['latestShipment', day(document.latestShipmentDate), 'latestShipmentDate'],
    ['destinationCountry', country(document.destinationCountry), 'destinationCountry'],
    ['meansOfTransport', text(shipment?.meansOfTransport), 'shipment/meansOfTransport'],
    ['voyage', text(shipment?.voyage), 'shipment/voyage'],
    ['portOfLoading', place(shipment?.portOfLoading), 'shipment/portOfLoading'],
    ['portOfDischarge', place(shipment?.portOfDischarge), 'shipment/portOfDischarge'],
    ['loadedDate', day(shipment?.loadedDate), 'shipment/loadedDate'],
    ['estimatedArrival', day(shipment?.estimatedArrivalDate), 'shipment/estimatedArrivalDate'],
    ['packages', text(shipment?.packages), 'shipment/packages'],
    ['netWeight', kilograms(shipment?.netWeightKg), 'shipment/netWeightKg'],
    ['grossWeight', kilograms(shipment?.grossWeightKg), 'shipment/grossWeightKg'],
    ['customsValue', money(shipment?.customsValue), 'shipment/customsValue'],
    ['issuingCountry', country(document.certificate?.issuingCountry), 'certificate/issuingCountry'],
    ['certificateType', text(document.certificate?.type), 'certificate/type'],
    ...document.references.map(
      (reference, at): Row => [`ref-${referredType(reference)}`, text(reference.id), `references/${at}/id`],
    ),
  ]);
}

/** What a reference points to: its own word for it, else the name of the element: `OrderReference` → `Order`. */
function referredType({ kind, type }: UblDocument['references'][number]): string {
  return type ?? kind.replace(/(Document)?Reference$/, '');
}

interface PaperParty {
  readonly role: UblPartyRole;
  readonly party: UblParty;
  readonly pointer: string;
}

const shownRoles: readonly UblPartyRole[] = [
  'seller',
  'accountingSupplier',
  'exporter',
  'consignor',
  'buyer',
  'accountingCustomer',
  'importer',
  'representative',
  'consignee',
  'notify',
  'carrier',
  'customs',
  'payee',
  'issuer',
];

/** Parties in the order papers name them; one organisation in a second role without an address of its own is not repeated. */
export function partiesOf(document: UblDocument): PaperParty[] {
  const seen = new Set<string>();
  return shownRoles.flatMap((role): PaperParty[] => {
    const party = document.parties[role];
    if (!party) return [];
    const key = party.identifiers[0]?.value ?? party.names[0]?.text ?? role;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ role, party, pointer: `parties/${role}` }];
  });
}

interface PaperColumn {
  readonly label: string;
  readonly number: boolean;
  /** The value of one line and its pointer under that line. */
  valueOf(line: UblLine): { value: PaperValue; pointer: string } | undefined;
}

const column = (
  label: string,
  number: boolean,
  pointer: string,
  value: (line: UblLine) => PaperValue | undefined,
): PaperColumn => ({
  label,
  number,
  valueOf: (line) => {
    const found = value(line);
    return found && { value: found, pointer };
  },
});

const columns: readonly PaperColumn[] = [
  column('hsCode', false, 'item/commodityCode', (line) => text(line.item?.commodityCode)),
  column('origin', false, 'item/originCountry', (line) => country(line.item?.originCountry)),
  column('dangerousGoods', false, 'item/hazardous/0', (line) =>
    text(
      line.item?.hazardous
        .map(({ unNumber, hazardClass }) =>
          [unNumber && `UN ${unNumber}`, hazardClass].filter(Boolean).join(' · '),
        )
        .join('; '),
    ),
  ),
  column('criterion', false, 'originCriterion', (line) => text(line.originCriterion)),
  column('quantity', true, 'quantity', (line) => quantity(line.quantity)),
  column('rejected', true, 'rejectedQuantity', (line) =>
    line.rejectedQuantity && /[1-9]/.test(line.rejectedQuantity.value)
      ? quantity(line.rejectedQuantity)
      : undefined,
  ),
  column('netWeight', true, 'netWeightKg', (line) => kilograms(line.netWeightKg)),
  column('grossWeight', true, 'grossWeightKg', (line) => kilograms(line.grossWeightKg)),
  column('unitPrice', true, 'unitPrice', (line) => money(line.unitPrice)),
  column('customsValue', true, 'customsValue', (line) => money(line.customsValue)),
  column('lineTotal', true, 'lineTotal', (line) => money(line.lineTotal)),
  column('debit', true, 'debit', (line) => money(line.debit)),
  column('credit', true, 'credit', (line) => money(line.credit)),
];

/** The lines of the paper with the columns that at least one of them fills. */
export function linesOf(document: UblDocument) {
  const own = document.lines.length > 0;
  const lines = own ? document.lines : (document.shipment?.lines ?? []);
  return {
    lines,
    base: own ? 'lines' : 'shipment/lines',
    columns: columns.filter((one) => lines.some((line) => one.valueOf(line) !== undefined)),
  };
}

/** Sums at the foot. */
export function totalsOf(document: UblDocument): PaperField[] {
  const { totals } = document;
  const subtotal =
    totals?.lineExtension?.amount === totals?.payable?.amount ? undefined : totals?.lineExtension;
  return present([
    ['subtotal', money(subtotal), 'totals/lineExtension'],
    ...document.charges.map(
      ({ charge, amount }, at): Row => [
        charge ? 'charge' : 'allowance',
        money(amount),
        `charges/${at}/amount`,
      ],
    ),
    ['taxTotal', money(document.taxTotal), 'taxTotal'],
    ['prepaid', money(totals?.prepaid), 'totals/prepaid'],
    ['rounding', money(totals?.rounding), 'totals/rounding'],
    [totals?.prepaid ? 'amountDue' : 'payable', money(totals?.payable), 'totals/payable'],
    ['remitted', money(document.remitted), 'remitted'],
  ]);
}
