import { chineseWith, partyNamed, type TradeLine } from '@tongshang/trade-facts';
import { changedLines } from './changes-of.ts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { ChangedInput, ConfirmedInput, DocumentInput } from './trade-input.ts';
import { customer, latest, lineItem, orderBody, orderReference, supplier } from './write-commercial.ts';
import { localised, nameIn, reference, references } from './write-parts.ts';
import { monetaryTotal } from './write-sums.ts';

/** UN/EDIFACT 1229: changed; no action; accepted without amendment; not accepted. */
const CHANGED = '3';
const NO_ACTION = '4';
const ACCEPTED = '5';
const NOT_ACCEPTED = '7';

const statusOf = (change: ChangedInput, other: string) => {
  const changed = changedLines(change);
  return ({ lineId }: TradeLine) => (changed.has(lineId) ? CHANGED : other);
};

/** The reason in the words of who would have the change. */
const reasonOf = ({ reason }: ChangedInput): UblWritten[] => (reason === '' ? [] : [{ _: reason }]);

/** The buyer's change of its order: the order as it shall be, whole. What it was before stands in the extension. */
export function orderChange(input: DocumentInput, change: ChangedInput): UblNode {
  return {
    ...orderBody(input, statusOf(change, NO_ACTION)),
    SequenceNumberID: String(change.number),
    Note: reasonOf(change),
    OrderReference: orderOf(input),
    AnticipatedMonetaryTotal: monetaryTotal(input, change.after.total, 'agreed'),
  };
}

/** What the seller would have otherwise: the order, accepted on condition of it. */
export function orderChangeProposal(input: DocumentInput, change: ChangedInput): UblNode {
  return {
    ...orderBody(input, statusOf(change, ACCEPTED)),
    // UNCL 4343: conditionally accepted.
    OrderResponseCode: 'CA',
    Note: reasonOf(change),
    OrderReference: orderOf(input),
    LegalMonetaryTotal: monetaryTotal(input, change.after.total, 'agreed'),
  };
}

/** The seller does not accept a change: what was agreed stands. Its lines are those that are not to change, as they were asked for. */
export function orderRejection(input: DocumentInput, change: ChangedInput): UblNode {
  const changed = changedLines(change);
  return {
    // UNCL 4343: rejected.
    OrderResponseCode: 'RE',
    Note: change.answerReason === undefined ? [] : [{ _: change.answerReason }],
    DocumentCurrencyCode: input.trade.terms.currency,
    OrderReference: orderOf(input),
    OrderChangeDocumentReference: changeReference(input),
    AdditionalDocumentReference: references(input),
    SellerSupplierParty: supplier(input),
    BuyerCustomerParty: customer(input),
    OrderLine: change.after.lines
      .filter(({ lineId }) => changed.has(lineId))
      .map((line) => ({ LineItem: { ...lineItem(input, line), LineStatusCode: NOT_ACCEPTED } })),
  };
}

/** The seller's acceptance of the order, or of a change of it. */
export function orderResponse(input: DocumentInput, { total, change }: ConfirmedInput): UblNode {
  // Where the buyer's acceptance was told, no change of the buyer is there to cite, but what the seller proposed.
  const proposal = change?.told && latest(input, 'OrderChangeProposal');
  return {
    ...orderBody(input, change && (() => ACCEPTED)),
    // UNCL 4343: accepted without amendment.
    OrderResponseCode: 'AP',
    Note: change && toldNote(input, change),
    OrderReference: change ? orderOf(input) : orderReference(input),
    OrderChangeDocumentReference: change && !change.told ? changeReference(input) : undefined,
    AdditionalDocumentReference: [...references(input), ...(proposal ? [reference(proposal)] : [])],
    LegalMonetaryTotal: monetaryTotal(input, total, 'agreed'),
  };
}

/** The order that is changed; UBL asks for one, also where the trade knows none by number. */
const orderOf = (input: DocumentInput): UblNode => orderReference(input) ?? { ID: input.trade.number };

function changeReference(input: DocumentInput): UblNode | undefined {
  const change = latest(input, 'OrderChange');
  return change && reference(change);
}

/** Whose word an acceptance is, where its giver is not on the platform. */
function toldNote({ trade }: DocumentInput, { told }: ChangedInput): UblWritten[] {
  const [by, of] = [told?.by, told?.of].map((id) => partyNamed(trade.parties, id));
  if (!by || !of) return [];
  const [teller, giver] = [nameIn(by.name), nameIn(of.name)];
  return localised({
    en: `Accepted by ${giver.en}, as reported by ${teller.en}; the evidence is in the trade file.`,
    'zh-CN': chineseWith`${giver['zh-CN']}已接受，由${teller['zh-CN']}转述，证明文件已存入贸易卷宗。`,
  });
}
