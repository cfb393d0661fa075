import type { UblDocument, UblLine, UblReference } from '@tongshang/ubl';
import { totals } from './commercial-totals.ts';
import { account } from './payment-account.ts';
import { payment } from './payment-terms.ts';
import { chargeText, unitPrice } from './priced-line.ts';
import type { Block, Box, Ink } from './sheet.ts';
import {
  box,
  boxes,
  dateBox,
  deliveryTerms,
  destinationLabel,
  type GoodsColumn,
  goodsTable,
  identity,
  ink,
  madeAmount,
  madeAt,
  madeField,
  madeTerm,
  mode,
  note,
  party,
  ports,
  referenceName,
  references,
  type Source,
} from './sheet-parts.ts';

/** Columns every priced document has; those no line fills are left out. */
function pricedColumns(source: Source, priced: boolean): GoodsColumn[] {
  const { words } = source;
  const { label } = words;
  const columns: GoodsColumn[] = [
    { label: label('item'), width: 5, align: 'center', cell: (line) => ink(line.id) },
    { label: label('article'), width: 12, whole: true, cell: articles },
    { label: label('description'), width: 30, cell: (line) => goodsCell(line, source) },
    {
      label: label('hsCode'),
      width: 9,
      whole: true,
      cell: (line) => ink(line.item?.commodityCode, madeField(line, 'hsCode')),
    },
    {
      label: label('origin'),
      width: 8,
      cell: (line) =>
        ink(
          line.item?.originCountry && words.country(line.item.originCountry),
          madeField(line, 'originCountry'),
        ),
    },
    {
      label: label('quantity'),
      width: 12,
      align: 'right',
      cell: (line) => ink(line.quantity && words.quantity(line.quantity), madeField(line, 'quantity')),
    },
  ];
  if (!priced) return columns;
  return [
    ...columns,
    { label: label('unitPrice'), width: 13, align: 'right', cell: (line) => unitPrice(line, words) },
    {
      label: label('amount'),
      width: 13,
      align: 'right',
      cell: (line) =>
        ink(line.lineTotal && words.digits(line.lineTotal), { bold: true, ...madeAmount(line) }),
    },
  ];
}

/** The goods, where and when they are wanted, and what is added to and taken from their line. */
function goodsCell(line: UblLine, source: Source): Ink[] {
  const { words } = source;
  const delivery = words.delivery(line.delivery);
  const wanted = line.delivery?.location ? destinationLabel(source) : 'requestedDeliveryOn';
  return [
    ...words.goods(line),
    ...ink(delivery && `${words.label(wanted)} ${delivery}`, { muted: true }),
    ...marksLine(line, source),
    ...line.charges.flatMap((one) => ink(chargeText(one, words), { muted: true })),
  ];
}

/** The marks that packages of the line bear, where they are not those of the whole. */
function marksLine(line: UblLine, { document, words }: Source): Ink[] {
  const marks = (line.delivery?.marks ?? []).join(' / ');
  const isOfWhole = marks === marksOfAll(document).join(' / ');
  return ink(isOfWhole ? undefined : marks && `${words.label('shippingMarks')}${words.colon}${marks}`, {
    muted: true,
  });
}

/** The marks that all packages bear: those of the whole, else those that every line has. */
function marksOfAll({ deliveries, lines: [first, ...others] }: UblDocument): readonly string[] {
  const stated = deliveries[0]?.marks ?? [];
  if (stated.length > 0) return stated;
  const ofFirst = first?.delivery?.marks ?? [];
  const isSame = (line: UblLine) => (line.delivery?.marks ?? []).join('\n') === ofFirst.join('\n');
  return others.every(isSame) ? ofFirst : [];
}

const marksOfWhole = ({ document }: Source): Ink[] =>
  marksOfAll(document).flatMap((mark) => ink(mark, { bold: true }));

function articles(line: UblLine): Ink[] {
  const { sellersId, buyersId, standardId } = line.item ?? {};
  const gtin = sellersId === undefined ? undefined : standardId;
  return [
    ...ink(sellersId ?? standardId),
    ...ink(buyersId, { muted: true }),
    ...ink(gtin && `GTIN ${gtin}`, { muted: true }),
  ];
}

export function priceTable(source: Source): Block {
  const { document, words } = source;
  const money: readonly string[] = [words.label('amount'), words.label('unitPrice')];
  const currency = currencyOf(source);
  const columns = pricedColumns(source, true).map((column) =>
    currency && money.includes(column.label)
      ? { ...column, label: words.inCurrency(column.label, currency) }
      : column,
  );
  return goodsTable(columns, document.lines);
}

function currencyOf({ document }: Source): string | undefined {
  return document.totals?.payable?.currency ?? document.currency;
}

function leadTime(source: Source): Ink[] {
  const days = source.document.promisedDelivery?.duration;
  if (!days) return [];
  const text =
    days.unit === 'DAY' ? source.words.label('days', { days: days.value }) : source.words.quantity(days);
  return ink(text, madeTerm(source, 'leadTimeDays'));
}

/** Delivery, payment and transport as agreed. */
export function terms(source: Source): Block {
  const { document, words } = source;
  return boxes([
    [box(source, 'deliveryTerms', deliveryTerms(source), 6), box(source, 'paymentTerms', payment(source), 6)],
    [...ports(source, 4), mode(source, 4)],
    [
      dateBox(source, 'latestShipment', document.latestShipmentDate, 3),
      dateBox(source, 'requestedDelivery', document.requestedDelivery?.end, 3),
      box(source, 'leadTime', leadTime(source), 3),
      box(source, 'partialShipments', partial(source), 3),
      box(
        source,
        destinationLabel(source),
        words.address(document.deliverTo).flatMap((line) => ink(line)),
        3,
      ),
    ],
    [box(source, 'shippingMarks', marksOfWhole(source), 12)],
  ]);
}

/** `USD`; in Chinese its name and the code. */
function currencyIn({ words }: Source, code: string): string {
  const name = words.currency(code);
  return name === code ? code : words.aside(name, code);
}

/** Whether the goods may come in parts, where that is the same for all. */
function partial(source: Source): Ink[] {
  const { document, words } = source;
  const [said, ...others] = new Set(document.lines.map((line) => line.partialDelivery));
  return said === undefined || others.length > 0
    ? []
    : ink(words.label(said ? 'allowed' : 'notAllowed'), madeTerm(source, 'partialShipments'));
}

export function requestForQuotation(source: Source): Block[] {
  const { document } = source;
  return [
    boxes([
      [party(source, 'to', 'seller', 6), party(source, 'from', 'buyer', 6)],
      [
        ...identity(source, 'number', 3),
        box(source, 'currency', ink(document.currency && currencyIn(source, document.currency)), 2),
        references(source, 4),
      ],
    ]),
    goodsTable(pricedColumns(source, false), document.lines),
    terms(source),
    ...note(source),
  ];
}

export function quotation(source: Source): Block[] {
  const { document } = source;
  return [
    boxes([
      [party(source, 'to', 'buyer', 6), party(source, 'seller', 'seller', 6)],
      [
        ...identity(source, 'number', 3),
        dateBox(source, 'validUntil', document.validity?.end, 2),
        references(source, 4),
      ],
    ]),
    priceTable(source),
    ...totals(source),
    terms(source),
    ...note(source),
  ];
}

export function order(source: Source): Block[] {
  return [
    boxes([
      [party(source, 'to', 'seller', 6), party(source, 'buyer', 'buyer', 6)],
      [...identity(source, 'number', 3), references(source, 6)],
    ]),
    priceTable(source),
    ...totals(source),
    terms(source),
    ...note(source),
  ];
}

export function orderResponse(source: Source): Block[] {
  const { words } = source;
  return [
    boxes([
      [party(source, 'seller', 'seller', 6), party(source, 'buyer', 'buyer', 6)],
      [...identity(source, 'contractNumber', 3), references(source, 6)],
    ]),
    priceTable(source),
    ...totals(source),
    terms(source),
    ...note(source),
    { kind: 'text', lines: ink(words.label('contractClause')) },
  ];
}

export function invoice(source: Source): Block[] {
  const { document } = source;
  return [
    boxes([
      [party(source, 'seller', 'accountingSupplier', 6), party(source, 'buyer', 'accountingCustomer', 6)],
      [
        ...identity(source, 'invoiceNumber', 3),
        dateBox(source, 'dueDate', document.dueDate, 2, madeAt(source, 'dueDate')),
        references(source, 4),
      ],
      [
        box(source, 'account', account(source), 6),
        box(source, 'buyerReference', ink(document.buyerReference), 3),
        suppliedOn(source, 3),
      ],
    ]),
    priceTable(source),
    ...totals(source),
    terms(source),
    ...note(source),
  ];
}

/** As an invoice, but for the due date: nothing is demanded by it. */
export function proformaInvoice(source: Source): Block[] {
  return [
    boxes([
      [party(source, 'seller', 'accountingSupplier', 6), party(source, 'buyer', 'accountingCustomer', 6)],
      [
        ...identity(source, 'number', 3),
        dateBox(source, 'validUntil', source.document.validity?.end, 2),
        references(source, 4),
      ],
      [box(source, 'account', account(source), 12)],
    ]),
    priceTable(source),
    ...totals(source),
    terms(source),
    ...note(source),
  ];
}

/** When the goods were supplied; where a bill is older than that, from when to when they are. */
function suppliedOn(source: Source, span: number): Box {
  const { document, words } = source;
  const { start, end } = document.supplyPeriod ?? {};
  if (document.deliveredDate !== undefined || start === undefined)
    return dateBox(source, 'deliveredOn', document.deliveredDate, span);
  const from = words.date(start);
  const days = end === undefined ? words.label('fromDay', { day: from }) : `${from} – ${words.date(end)}`;
  return box(source, 'suppliedBetween', ink(days), span);
}

export function creditNote(source: Source): Block[] {
  return [
    boxes([
      [party(source, 'seller', 'accountingSupplier', 6), party(source, 'buyer', 'accountingCustomer', 6)],
      [...identity(source, 'creditNoteNumber', 3), references(source, 6)],
      [suppliedOn(source, 6)],
    ]),
    priceTable(source),
    ...totals(source),
    ...note(source),
  ];
}

export function debitNote(source: Source): Block[] {
  return [
    boxes([
      [party(source, 'seller', 'accountingSupplier', 6), party(source, 'buyer', 'accountingCustomer', 6)],
      [
        ...identity(source, 'debitNoteNumber', 3),
        dateBox(source, 'dueDate', source.document.dueDate, 2, madeAt(source, 'dueDate')),
        references(source, 4),
      ],
      [
        box(source, 'account', account(source), 6),
        box(source, 'buyerReference', ink(source.document.buyerReference), 3),
        suppliedOn(source, 3),
      ],
    ]),
    priceTable(source),
    ...totals(source),
    boxes([[box(source, 'paymentTerms', payment(source), 12)]]),
    ...note(source),
  ];
}

/** Who makes an advice out. */
export function whoseAdvice({ parties }: UblDocument): 'payer' | 'payee' | 'other' {
  const [signs, pays, receives] = [parties.signatory, parties.accountingCustomer, parties.payee].map(
    (one) => one?.identifiers[0]?.value,
  );
  if (signs === undefined || pays === undefined || signs === pays) return 'payer';
  return signs === receives ? 'payee' : 'other';
}

/** A paper that is paid, with its date. */
function paidPaper({ words }: Source, one: UblReference): Ink[] {
  const named = `${referenceName(words, one)} ${one.id}`;
  return ink(one.issueDate ? words.aside(named, words.date(one.issueDate)) : named);
}

export function remittanceAdvice(source: Source): Block[] {
  const { document, words } = source;
  const rows = document.lines.map((line) => [
    ink(line.id),
    // A paper that is paid, how beside it; what is no paper (a fee, a rest) in words.
    line.references.length > 0
      ? line.references.flatMap((one) => paidPaper(source, one))
      : words.texts(line.notes).flatMap((text) => ink(text)),
    line.references.length > 0 ? words.texts(line.notes).flatMap((text) => ink(text)) : [],
    ink(line.debit ? words.amount(line.debit) : line.credit && `−${words.amount(line.credit)}`, {
      bold: true,
    }),
  ]);
  return [
    boxes([
      [party(source, 'payer', 'accountingCustomer', 6), party(source, 'payee', 'payee', 6)],
      [...identity(source, 'number', 3), references(source, 6)],
    ]),
    {
      kind: 'table',
      columns: [
        { label: words.label('item'), width: 6, align: 'center' },
        { label: words.label('paymentOf'), width: 40 },
        { label: words.label('meansOfPayment'), width: 30 },
        { label: words.label('amount'), width: 24, align: 'right' },
      ],
      rows,
    },
    ...(document.remitted
      ? [
          {
            kind: 'totals' as const,
            rows: [
              {
                label: words.label(whoseAdvice(document) === 'payer' ? 'amountPaid' : 'amountReceived'),
                value: { text: words.amount(document.remitted), bold: true },
              },
            ],
          },
        ]
      : []),
    ...note(source),
  ];
}
