import { compareDecimals, multiplyDecimals, parseDecimal } from '@tongshang/money';
import { billedBy, type UblAmount, type UblDocument, type UblParty, type UblText } from '@tongshang/ubl';
import { show } from './amounts.ts';
import { alike } from './check-parties.ts';
import { goodsOf, indexOf, sameGoods, textsOf } from './goods.ts';
import { comparable, descriptionsAgree } from './likeness.ts';
import { missing, type Refused, type UcpRule } from './ucp-rule.ts';

const namesOf = (party: UblParty | undefined): readonly UblText[] => [
  ...(party?.names ?? []),
  ...(party?.legalName ? [{ text: party.legalName }] : []),
];

/** Another party than the one agreed; names in different scripts tell nothing. */
const isOther = (party: UblParty, agreed: UblParty | undefined): boolean =>
  agreed !== undefined && !alike(agreed, party) && comparable(namesOf(agreed), namesOf(party));

/** Invoices that a buyer makes out to itself (UNCL 1001). */
const SELF_BILLED = '389';
/** Invoices that a presentation of a commercial invoice does not answer (ISBP 821, C1). */
const NOT_FINAL = /^\W*(?:this is a )?(?:provisional|pro[- ]?forma)(?: invoice)?\b|^\W*(?:临时|形式)发票/i;

/** Value, currency and what the contract calls for. */
function amountOf(document: UblDocument): UblAmount | undefined {
  return billedBy(document) ?? document.totals?.payable;
}

/** What UCP 600, article 18, and ISBP 821, part C, ask of a commercial invoice. It need be neither signed nor dated (C10). */
export const INVOICE_RULES = {
  UCP_INVOICE_ISSUER: {
    articles: { invoice: '18 (a) (i)' },
    refused: ({ parties, typeCode }, _, { contract, credit }) => {
      const issuer = parties.accountingSupplier ?? parties.seller;
      if (typeCode === SELF_BILLED) return { pointer: 'typeCode', value: SELF_BILLED };
      if (!issuer || namesOf(issuer).length === 0) return missing('parties/accountingSupplier');
      if (credit?.transferred === true || !isOther(issuer, contract?.parties.seller)) return undefined;
      return { pointer: 'parties/accountingSupplier/names/0', value: namesOf(issuer)[0]?.text ?? '' };
    },
  },
  UCP_INVOICE_APPLICANT: {
    articles: { invoice: '18 (a) (ii)' },
    refused: ({ parties }, _, { contract, credit }) => {
      const to = parties.accountingCustomer ?? parties.buyer;
      if (!to || namesOf(to).length === 0) return missing('parties/accountingCustomer');
      if (credit?.transferred === true || !isOther(to, contract?.parties.buyer)) return undefined;
      return { pointer: 'parties/accountingCustomer/names/0', value: namesOf(to)[0]?.text ?? '' };
    },
  },
  UCP_INVOICE_CURRENCY: {
    articles: { invoice: '18 (a) (iii)' },
    refused: (document, _, { contract, credit }) => {
      const billed = amountOf(document);
      const agreed = credit?.amount?.currency ?? contract?.totals?.payable?.currency ?? contract?.currency;
      if (!billed || agreed === undefined || billed.currency === agreed) return undefined;
      return { pointer: 'totals/payable', value: billed.currency };
    },
  },
  UCP_INVOICE_AMOUNT: {
    articles: { invoice: '18 (b)' },
    refused: (document, _, { contract, credit }) => {
      const billed = amountOf(document);
      const allowed = credit?.amount ?? contract?.totals?.payable;
      if (!billed || !allowed || billed.currency !== allowed.currency) return undefined;
      const share = parseDecimal(String(100 + Number(credit?.tolerancePercent ?? '0')));
      const most = multiplyDecimals(parseDecimal(allowed.amount), share);
      const hundredfold = multiplyDecimals(parseDecimal(billed.amount), parseDecimal('100'));
      if (compareDecimals(hundredfold, most) <= 0) return undefined;
      return { pointer: 'totals/payable', value: show(billed) };
    },
  },
  UCP_INVOICE_GOODS: {
    articles: { invoice: '18 (c)' },
    refused: (document, _, { contract }) => differingGoods(document, contract),
  },
  ISBP_INVOICE_TITLE: {
    articles: { invoice: 'ISBP 821 C1' },
    refused: ({ notes }) => {
      const index = notes.findIndex(({ text }) => NOT_FINAL.test(text));
      const said = notes[index];
      return said && { pointer: `notes/${index}`, value: said.text };
    },
  },
  ISBP_INVOICE_VALUE: {
    articles: { invoice: 'ISBP 821 C6 (a)' },
    refused: ({ lines }) => {
      const index = lines.findIndex((line) => line.item && line.lineTotal === undefined);
      return index < 0 ? undefined : missing(`lines/${index}/lineTotal`);
    },
  },
  ISBP_INVOICE_UNIT_PRICE: {
    articles: { invoice: 'ISBP 821 C6 (b)' },
    refused: ({ lines }, _, { contract }) => {
      if (!contract?.lines.some((line) => line.unitPrice)) return undefined;
      const index = lines.findIndex((line) => line.item && line.unitPrice === undefined);
      return index < 0 ? undefined : missing(`lines/${index}/unitPrice`);
    },
  },
  ISBP_INVOICE_TERM: {
    articles: { invoice: 'ISBP 821 C8' },
    refused: ({ deliveryTerms: stated }, _, { contract }) => {
      const agreed = contract?.deliveryTerms;
      if (agreed?.code === undefined) return undefined;
      if (stated?.code === undefined) return missing('deliveryTerms');
      const written = (of: typeof agreed) => [of.code, of.edition].filter(Boolean).join(' ');
      const isSame =
        stated.code === agreed.code && (agreed.edition === undefined || stated.edition === agreed.edition);
      return isSame ? undefined : { pointer: 'deliveryTerms/code', value: written(stated) };
    },
  },
  ISBP_INVOICE_ADDED: {
    articles: { invoice: 'ISBP 821 C12 (b)' },
    refused: (document, _, { contract }) => {
      const agreed = indexOf(contractGoods(contract));
      if (agreed.goods.length === 0) return undefined;
      const added = goodsOf(standing(document)).find((goods) => sameGoods(goods, agreed).length === 0);
      return added && { pointer: added.pointer, value: textsOf(added)[0]?.text ?? added.line.id };
    },
  },
} as const satisfies Readonly<Record<string, UcpRule>>;

/** A document by itself, for what only its goods count. */
const standing = (document: UblDocument) => ({ name: '', document, placeOf: () => undefined });
const contractGoods = (contract: UblDocument | undefined) => (contract ? goodsOf(standing(contract)) : []);

/** The description must correspond with that of the credit; another paper may be more general, an invoice may only say more. */
function differingGoods(document: UblDocument, contract: UblDocument | undefined): Refused | undefined {
  const agreed = indexOf(contractGoods(contract));
  for (const goods of goodsOf(standing(document))) {
    const [same] = sameGoods(goods, agreed);
    if (!same) continue;
    const [ours, theirs] = [textsOf(goods), textsOf(same)];
    if (theirs.length === 0) continue;
    if (ours.length === 0) return missing(`${goods.pointer}/item`);
    if (descriptionsAgree(theirs, ours) || !comparable(theirs, ours)) continue;
    return { pointer: `${goods.pointer}/item`, value: ours[0]?.text ?? '' };
  }
  return undefined;
}
