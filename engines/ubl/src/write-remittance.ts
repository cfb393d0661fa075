import {
  addDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import {
  chineseWith,
  dateInText,
  type Localised,
  moneyInText,
  type PaymentMethod,
  paymentMethodInWords,
} from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, SettledInput } from './trade-input.ts';
import {
  amount,
  bankOf,
  localised,
  nameIn,
  partyWithRole,
  paymentTerms,
  reference,
  references,
} from './write-parts.ts';

type Words = Readonly<Record<PaymentMethod, Localised>>;

/** How an invoice was paid. */
const PAID: Words = {
  escrow: { en: 'Released from escrow.', 'zh-CN': '托管资金放款。' },
  transfer: { en: 'Paid by transfer.', 'zh-CN': '转账付款。' },
  outside: { en: 'Paid by bank transfer (T/T).', 'zh-CN': '电汇（T/T）付款。' },
  credit: { en: 'Paid on credit.', 'zh-CN': '赊账付款。' },
};

const IN_INSTALMENTS: Localised = { en: 'Paid in instalments.', 'zh-CN': '分期付款。' };

/** What became of what a credit note gave back. */
const CREDITED: Words = {
  escrow: { en: 'Credited: returned to the buyer from escrow.', 'zh-CN': '贷记冲减：由托管账户退还买方。' },
  transfer: { en: 'Credited: returned to the buyer by the seller.', 'zh-CN': '贷记冲减：由卖方退还买方。' },
  outside: {
    en: 'Credited: returned to the buyer, or no longer owed.',
    'zh-CN': '贷记冲减：退还买方或不再应付。',
  },
  credit: { en: 'Credited: no longer owed.', 'zh-CN': '贷记冲减：不再应付。' },
};

const CREDITED_ANYHOW: Localised = {
  en: 'Credited: returned to the buyer or no longer owed.',
  'zh-CN': '贷记冲减：退还买方或不再应付。',
};

const BEYOND: Localised = { en: 'Paid beyond what was invoiced.', 'zh-CN': '超出发票金额的付款。' };
const OPEN: Localised = { en: 'Not paid of what was invoiced.', 'zh-CN': '发票金额中未付部分。' };
const FEE: Localised = { en: 'Fee of the bank, deducted.', 'zh-CN': '扣除银行手续费。' };

const CHARGES: Localised = {
  en: 'Charges of banks on the way, borne by the seller.',
  'zh-CN': '汇款途中银行扣费，由卖方承担。',
};

type Line = {
  readonly words: Localised;
  readonly side: 'debit' | 'credit';
  readonly value: Decimal;
  readonly billing?: UblNode;
};

/**
 * Each invoice and debit note is a debit, each credit note, the bank's fee and what banks kept on the way a credit, what reaches the seller the payment. Where it differs from what the
 * papers ask for, a line says so: the lines always come to the payment.
 */
export function remittanceAdvice(input: DocumentInput, details: SettledInput): UblNode {
  const { currency } = details.released;
  const money = (value: Decimal) => amount({ amount: formatDecimal(value), currency });
  const lines = linesOf(details);
  const sum = (side: Line['side']) => total(lines.filter((one) => one.side === side));
  const invoices = details.billed.filter(({ paper }) => paper.type === 'Invoice');
  const [only] = invoices;
  const credits = lines.some(({ side }) => side === 'credit');
  return {
    Note: [
      ...statedBy(input),
      ...(isPlain(details) ? [] : paymentNotes(input, details)),
      ...repaymentNotes(details),
    ],
    DocumentCurrencyCode: currency,
    TotalDebitAmount: money(sum('debit')),
    TotalCreditAmount: credits ? money(sum('credit')) : undefined,
    TotalPaymentAmount: money(subtractDecimals(sum('debit'), sum('credit'))),
    PaymentOrderReference: details.transferIds[0],
    BillingReference:
      only && invoices.length === 1 ? { InvoiceDocumentReference: reference(only.paper) } : undefined,
    AdditionalDocumentReference: references(input),
    AccountingCustomerParty: { Party: partyWithRole(input.trade, 'buyer') },
    AccountingSupplierParty: { Party: partyWithRole(input.trade, 'seller') },
    PayeeParty: partyWithRole(input.trade, 'seller'),
    // UNCL 4461: credit transfer.
    PaymentMeans: {
      PaymentMeansCode: '30',
      PaymentMeansDescription: paymentTerms(input.trade).Note,
      PaymentID: details.transferIds,
    },
    RemittanceAdviceLine: lines.map(({ words, side, value, billing }, index) => ({
      ID: String(index + 1),
      Note: localised(words),
      DebitLineAmount: side === 'debit' ? money(value) : undefined,
      CreditLineAmount: side === 'credit' ? money(value) : undefined,
      BillingReference: billing,
    })),
  };
}

/** Whose statement it is, where that is not the payer's. */
function statedBy({ trade, issuerOrganisationId }: DocumentInput) {
  const of = trade.parties.filter((one) => one.organisationId === issuerOrganisationId);
  const [issuer] = of;
  if (!issuer || of.some(({ role }) => role === 'buyer')) return [];
  const name = nameIn(issuer.name);
  return localised({
    en: `Stated by ${name.en}, and not made out by the payer.`,
    'zh-CN': chineseWith`由${name['zh-CN']}出具，并非付款方出具。`,
  });
}

const total = (lines: readonly Line[]): Decimal =>
  lines.reduce((sum, { value }) => addDecimals(sum, value), ZERO);

const isBySide = ({ trade, issuerOrganisationId }: DocumentInput): boolean =>
  trade.parties.some(
    ({ role, organisationId }) =>
      (role === 'seller' || role === 'buyer') && organisationId === issuerOrganisationId,
  );

/** One payment of which nothing more is known: the lines say all of it. */
const isPlain = ({ payments, repaid = [] }: SettledInput): boolean =>
  payments.length === 1 && repaid.length === 0 && !payments.some((one) => one.receivedOn ?? one.charges);

/** What each instalment brought; of what moved outside, which the seller alone says, that it says so. */
const paymentNotes = (input: DocumentInput, details: SettledInput) =>
  details.payments.flatMap((payment) => {
    const { instalmentId, method, receivedOn } = payment;
    const paid = arrived(payment, details);
    if (parseDecimal(paid.amount).coefficient === 0n) return [];
    const how = paymentMethodInWords(method, bankOf(input.trade));
    const on = receivedOn === undefined ? undefined : dateInText(receivedOn);
    const said = method === 'outside' && !isBySide(input);
    const [en, zh] = said ? [', as the seller says', '，据卖方所述'] : ['', ''];
    return localised({
      en: `Instalment ${instalmentId}, ${how.en}${en}${on ? `, received on ${on.en}` : ''}: ${moneyInText(paid)}`,
      'zh-CN': `第 ${instalmentId} 期，${how['zh-CN']}${zh}${on ? `，${on['zh-CN']}到账` : ''}：${moneyInText(paid)}`,
    });
  });

/** What arrived of a payment: with what went back of it, which has a sentence of its own, and without what banks kept, which has a line. */
function arrived(
  { instalmentId, amount: paid, charges }: SettledInput['payments'][number],
  { repaid = [] }: SettledInput,
) {
  const back = repaid.filter((one) => one.instalmentId === instalmentId);
  const gross = back.reduce(
    (sum, one) => addDecimals(sum, parseDecimal(one.amount.amount)),
    parseDecimal(paid.amount),
  );
  const net = charges ? subtractDecimals(gross, parseDecimal(charges.amount)) : gross;
  return { ...paid, amount: formatDecimal(net) };
}

/** What came back to the buyer outside the platform. */
const repaymentNotes = ({ repaid = [] }: SettledInput) =>
  repaid.flatMap(({ instalmentId, amount: back, receivedOn }) => {
    const [text, on] = [moneyInText(back), dateInText(receivedOn)];
    return localised({
      en: `Instalment ${instalmentId}, paid back to the buyer outside the platform on ${on.en}: ${text}`,
      'zh-CN': `第 ${instalmentId} 期，${on['zh-CN']}在平台外退还买方：${text}`,
    });
  });

/** The way of all payments; undefined where there are several. */
const onlyMethod = ({ payments: [first, ...others] }: SettledInput): PaymentMethod | undefined =>
  first && others.every(({ method }) => method === first.method) ? first.method : undefined;

function linesOf(details: SettledInput): Line[] {
  const { billed, released, feesTotal, chargesTotal } = details;
  const method = onlyMethod(details);
  const paid = method ? PAID[method] : IN_INSTALMENTS;
  const credited = method ? CREDITED[method] : CREDITED_ANYHOW;
  const papers = billed.map(({ paper, amount: { amount: value } }): Line => {
    const isCredit = paper.type === 'CreditNote';
    return {
      words: isCredit ? credited : paid,
      side: isCredit ? 'credit' : 'debit',
      value: parseDecimal(value),
      billing: { [`${paper.type}DocumentReference`]: reference(paper) },
    };
  });
  const sums = (side: Line['side']) => total(papers.filter((one) => one.side === side));
  const asked = subtractDecimals(sums('debit'), sums('credit'));
  const beyond = subtractDecimals(parseDecimal(released.amount), asked);
  const fee = parseDecimal(feesTotal.amount);
  const charges = chargesTotal ? parseDecimal(chargesTotal.amount) : ZERO;
  return [
    ...papers,
    ...(beyond.coefficient === 0n
      ? []
      : [{ words: beyond.coefficient > 0n ? BEYOND : OPEN, side: 'debit' as const, value: beyond }]),
    ...(fee.coefficient === 0n ? [] : [{ words: FEE, side: 'credit' as const, value: fee }]),
    ...(charges.coefficient === 0n ? [] : [{ words: CHARGES, side: 'credit' as const, value: charges }]),
  ];
}
