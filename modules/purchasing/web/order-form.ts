import type { Coverage, Draft, Order } from './api.ts';

export interface OrderForm {
  readonly supplierContactId?: string;
  readonly currency: string;
  readonly vatInvoice: Draft['order']['vatInvoice'];
  readonly deposit?: string;
  readonly balanceTerms?: string;
  readonly deliverBy?: string;
  readonly deliverTo?: string;
  readonly rate?: string;
  readonly note?: string;
  readonly lines: readonly {
    readonly saleLineId?: string;
    readonly description?: string;
    readonly quantity?: string;
    readonly unit: string;
    readonly price?: string;
  }[];
}

const said = (text: string | undefined): string | undefined => text?.trim() || undefined;

/** What is sent of a form; what is empty is not said. */
export function draftOf(values: OrderForm, tradeId: string | null): Omit<Draft, 'meant'> {
  const { supplierContactId = '', currency, vatInvoice, lines } = values;
  const texts = {
    ...{ deposit: said(values.deposit), balanceTerms: said(values.balanceTerms), rate: said(values.rate) },
    ...{ deliverBy: said(values.deliverBy), deliverTo: said(values.deliverTo), note: said(values.note) },
  };
  const order = {
    ...{ currency, vatInvoice },
    ...Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined)),
    lines: lines.map(({ saleLineId, description = '', quantity = '', unit, price = '' }) => ({
      ...(saleLineId ? { saleLineId } : {}),
      description: description.trim(),
      ...{ quantity: { value: quantity, unit }, unitPrice: price },
    })),
  };
  return { supplierContactId, ...(tradeId ? { tradeId } : {}), order };
}

/** The form's field for a place in the command. */
export function fieldOf(place: string): string {
  return place
    .replace(/^\/?order\//, '')
    .replace(/\/quantity\/value$/, '/quantity')
    .replace(/\/quantity\/unit$/, '/unit')
    .replace(/\/unitPrice(\/amount)?$/, '/price')
    .replace(/^deposit\/amount$/, 'deposit')
    .replace(/^\//, '');
}

const NEW: OrderForm = { currency: 'CNY', vatInvoice: 'special', lines: [{ unit: 'C62' }] };

/** A form for the goods of a sale that nobody was asked for yet. */
export function formOfSale(
  coverage: Coverage | undefined,
  nameOf: (name: Record<string, string>) => string,
): OrderForm {
  const open = (coverage?.lines ?? []).filter(({ missing }) => /[1-9]/.test(missing));
  if (open.length === 0) return NEW;
  return {
    ...NEW,
    lines: open.map(({ lineId, name, missing, quantity }) => ({
      ...{ saleLineId: lineId, description: nameOf(name), quantity: missing, unit: quantity.unit },
    })),
  };
}

export function formOfOrder(order: Order): OrderForm {
  const { supplier, currency, vatInvoice, deposit, balanceTerms, deliverBy, deliverTo, rate, note, lines } =
    order;
  const texts = { deposit, balanceTerms, deliverBy: deliverBy ?? undefined, deliverTo, rate, note };
  return {
    supplierContactId: supplier.contactId,
    ...{ currency, vatInvoice },
    ...(Object.fromEntries(
      Object.entries(texts).filter(([, value]) => value !== undefined),
    ) as Partial<OrderForm>),
    lines: lines.map(({ saleLineId, description, quantity, unitPrice }) => ({
      ...(saleLineId ? { saleLineId } : {}),
      ...{ description, quantity: quantity.value, unit: quantity.unit, price: unitPrice },
    })),
  };
}
