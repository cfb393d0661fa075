import type { Billing, TradeLine, TradeParty } from '@tongshang/trade-facts';
import { vatNumberOf } from '@tongshang/vat';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, Prepayment } from './trade-input.ts';
import { amount, companyId, localised, party, partyOf } from './write-parts.ts';

/** An invoice on which nothing is subject to VAT carries no VAT number (EN 16931, BR-O-02). */
function isOutsideVat(lines: readonly TradeLine[]): boolean {
  return lines.length > 0 && lines.every(({ tax }) => tax?.category === 'O');
}

/** In China the tax number is the unified social credit code, which registers the legal person (GB 32100-2015). */
function registrationOf({ legalId, taxId, country }: TradeParty): string | undefined {
  return legalId ?? (country === 'CN' ? taxId : undefined);
}

/** Seller or buyer as an invoice names them: with registered name, VAT number as such, and electronic address. */
export function billedParty(
  { trade, lines = trade.lines }: DocumentInput,
  role: 'seller' | 'buyer',
  billing: Billing | undefined,
): UblNode | undefined {
  const of = partyOf(trade, role);
  const node = party(of);
  if (!of || !node) return undefined;
  const address = role === 'seller' ? billing?.sellerAddress : billing?.buyerAddress;
  const vatNumber = of.taxId === undefined ? undefined : vatNumberOf(of.taxId);
  const isVat = vatNumber !== undefined && !isOutsideVat(lines);
  const [registered] = localised(of.name);
  return {
    ...node,
    EndpointID: address && { _: address.id, schemeID: address.scheme },
    ...(isVat ? { PartyTaxScheme: { CompanyID: vatNumber, TaxScheme: { ID: 'VAT' } } } : {}),
    PartyLegalEntity: { RegistrationName: registered, CompanyID: companyId(registrationOf(of)) },
  };
}

/** What the seller was paid of an invoice before it was issued, each payment apart (UBL) and in the totals (BT-113). */
export function prepaidPayments(prepayments: readonly Prepayment[] = []): UblNode[] {
  return prepayments.map(({ instalmentId, amount: paid, receivedOn }) => ({
    ID: instalmentId,
    PaidAmount: amount(paid),
    ReceivedDate: receivedOn,
  }));
}

/** How an invoice is paid: to an account by credit transfer, else in a way it does not define (UN/EDIFACT 4461). */
export function paymentMeans(billing: Billing | undefined, dueDate?: string): UblNode {
  const { account } = billing ?? {};
  return {
    PaymentMeansCode: account ? '30' : '1',
    PaymentDueDate: dueDate,
    PayeeFinancialAccount: account && {
      ID: account.id,
      Name: account.name,
      FinancialInstitutionBranch: branch(account),
    },
  };
}

function branch({ bank, bankName, bankAddress }: NonNullable<Billing['account']>): UblNode | undefined {
  if (!bank && !bankName && !bankAddress) return undefined;
  return { ID: bank, Name: bankName, Address: bankAddress && { AddressLine: { Line: bankAddress } } };
}
