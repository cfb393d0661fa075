import type { FactDetails, Localised } from '@tongshang/trade-facts';
import { derivationOf } from './credited-by.ts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { CreditedInput, DocumentInput } from './trade-input.ts';
import { vatUndecided } from './vat-undecided.ts';
import { billedParty } from './write-billing.ts';
import { billedLine, linesOf, orderReference, pricedNote } from './write-commercial.ts';
import { changeCited, localised, quantity, reference, references } from './write-parts.ts';
import { monetaryTotal, sumParts } from './write-sums.ts';
import { billedSupply, suppliedAgain, supplyPeriod } from './write-supply.ts';

type Claim = NonNullable<CreditedInput['claim']>;

/** Whose word a credit follows from. */
const BASIS: Readonly<Record<'agreed' | 'decided' | 'outside', Localised>> = {
  agreed: { en: 'Claim {number}, as both sides agreed', 'zh-CN': '索赔 {number}，经双方同意' },
  decided: { en: 'Claim {number}, as the bank decided', 'zh-CN': '索赔 {number}，经银行裁定' },
  outside: {
    en: 'Claim {number}, as a court or tribunal decided',
    'zh-CN': '索赔 {number}，经法院或仲裁庭裁定',
  },
};

const REMEDIES: Readonly<Record<NonNullable<FactDetails['claim-resolved']['remedy']>, Localised>> = {
  refund: { en: 'refund', 'zh-CN': '退款' },
  'price-reduction': { en: 'reduction of the price', 'zh-CN': '减价' },
  return: { en: 'return of the goods', 'zh-CN': '退货' },
  replacement: { en: 'replacement of the goods', 'zh-CN': '换货' },
};

const PRICE_ONLY: Localised = {
  en: 'Only an amount is credited, no quantity of the goods.',
  'zh-CN': '仅冲减金额，不冲减货物数量。',
};

/** Takes an invoice back, in full or the part that the end of a claim gives back. */
export function creditNote(input: DocumentInput, details: CreditedInput): UblNode {
  const lines = linesOf(input);
  const { claim, reason, isPriceOnly = false } = details;
  const supply = billedSupply(details);
  return {
    // UNCL 1001: credit note related to goods or services.
    CreditNoteTypeCode: '381',
    Note: [
      ...(claim ? basis(claim) : []),
      ...(reason === undefined ? [] : [{ _: reason }]),
      ...(isPriceOnly ? localised(PRICE_ONLY) : []),
      ...(vatUndecided(details.undecidedVat) ?? []),
    ],
    DocumentCurrencyCode: input.trade.terms.currency,
    LineCountNumeric: String(lines.length),
    BuyerReference: details.billing?.buyerReference,
    InvoicePeriod: supplyPeriod(input, supply),
    OrderReference: orderReference(input),
    BillingReference: { InvoiceDocumentReference: reference(details.invoice) },
    AdditionalDocumentReference: [...references(input), ...changeCited(details.change)],
    AccountingSupplierParty: { Party: billedParty(input, 'seller', details.billing) },
    AccountingCustomerParty: { Party: billedParty(input, 'buyer', details.billing) },
    Delivery: suppliedAgain(input, supply),
    ...sumParts(input),
    LegalMonetaryTotal: monetaryTotal(input, details.total, 'billed'),
    CreditNoteLine: lines.map((line) => ({
      ...billedLine(input, line),
      ...(isPriceOnly
        ? pricedNote(line)
        : {
            Note: claim ? localised(derivationOf(input, line)) : undefined,
            CreditedQuantity: quantity(line.quantity),
          }),
    })),
  };
}

function basis({ number, outcome, outside, remedy }: Claim): UblWritten[] {
  const said = BASIS[outside ? 'outside' : outcome === 'decided' ? 'decided' : 'agreed'];
  const words = (language: 'en' | 'zh-CN', colon: string, stop: string) => {
    const named = (said[language] ?? '').replace('{number}', number);
    return remedy === undefined ? `${named}${stop}` : `${named}${colon}${REMEDIES[remedy][language]}${stop}`;
  };
  return localised({ en: words('en', ': ', '.'), 'zh-CN': words('zh-CN', '：', '。') });
}
