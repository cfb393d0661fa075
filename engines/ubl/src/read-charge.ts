import {
  addProblem,
  all,
  amount,
  at,
  type Cursor,
  indicator,
  number,
  present,
  required,
  text,
} from './cursor.ts';
import type { UblCharge, UblTaxCategory } from './model.ts';

/** Charges and allowances of a document, a line or a price. */
export function readCharges(cursor: Cursor, path: string, field: string): UblCharge[] {
  return all(cursor, path, field).flatMap((one) => readCharge(one) ?? []);
}

function readCharge(charge: Cursor): UblCharge | undefined {
  const value = amount(charge, 'Amount', 'amount');
  if (!value) return required(charge, value, 'cbc:Amount');
  if (!at(charge, 'ChargeIndicator', 'charge')) {
    return addProblem(charge, 'UBL_ELEMENT_MISSING', { element: 'cbc:ChargeIndicator' });
  }
  const stated = indicator(charge, 'ChargeIndicator', 'charge');
  const tax = at(charge, 'TaxCategory', 'tax');
  const reason = text(charge, 'AllowanceChargeReason', 'reason');
  const reasonCode = text(charge, 'AllowanceChargeReasonCode', 'reasonCode');
  return present<UblCharge>({
    charge: stated ?? false,
    reason,
    reasonCode,
    percent: number(charge, 'MultiplierFactorNumeric', 'percent'),
    amount: value,
    base: amount(charge, 'BaseAmount', 'base'),
    tax: tax && readTaxCategory(tax),
  });
}

export function readTaxCategory(tax: Cursor): UblTaxCategory {
  return present<UblTaxCategory>({
    category: text(tax, 'ID', 'category'),
    percent: number(tax, 'Percent', 'percent'),
    scheme: text(tax, 'TaxScheme/ID', 'scheme'),
  });
}
