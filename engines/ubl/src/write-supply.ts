import type { UblNode } from './serialise.ts';
import type { CreditedInput, DocumentInput } from './trade-input.ts';
import { destinationCountryOf, destinationOf } from './who.ts';
import { deliveryLocation } from './write-particulars.ts';
import { occurrence } from './write-parts.ts';
import { sumsOf } from './write-sums.ts';

type Billed = {
  /** ISO 8601 date of the invoice, or of the one that a note is about. */
  readonly issueDate: string;
  /** As the seller states it. */
  readonly deliveredOn?: string | undefined;
};

/** The VAT categories of what is billed or credited (UN/EDIFACT 5305). */
function categoriesOf(input: DocumentInput): ReadonlySet<string> {
  const lines = (input.lines ?? input.trade.lines).flatMap(({ tax }) => tax?.category ?? []);
  const taxes = (sumsOf(input)?.taxes ?? []).flatMap(({ category }) => category ?? []);
  return new Set([...lines, ...taxes]);
}

/**
 * When the goods were supplied: as the seller states it; else, of a supply within the reach of a VAT law, the day on which they were handed over for
 * carriage, once that is known (Directive 2006/112/EC, article 226(7); EN 16931 BT-72).
 */
function suppliedOn(input: DocumentInput, deliveredOn: string | undefined): string | undefined {
  const { consignment } = input;
  if (deliveredOn !== undefined || !consignment) return deliveredOn;
  const isTaxable = [...categoriesOf(input)].some((one) => one !== 'O');
  const { OccurrenceDate: day } = occurrence(consignment.loadedAt, consignment.portOfLoading);
  return isTaxable ? String(day) : undefined;
}

/**
 * Of a supply within the Union that is billed before the goods leave, from when to when they are supplied: not before the invoice, and, where
 * a last day is agreed, until that. The law asks for the day as far as it can be determined (article 226(7)), EN 16931 for day or period
 * (BR-IC-11).
 */
export function supplyPeriod(input: DocumentInput, { issueDate, deliveredOn }: Billed): UblNode | undefined {
  if (!categoriesOf(input).has('K') || suppliedOn(input, deliveredOn) !== undefined) return undefined;
  const { terms, particulars } = input.trade;
  const agreed = [
    ...[terms.latestShipmentDate, particulars?.requestedDelivery?.until, input.requestedDeliveryDate],
  ].find((day) => day !== undefined && day >= issueDate);
  return { StartDate: issueDate, EndDate: agreed };
}

/** When and, of a supply within the Union, to which country goods were supplied (BR-IC-11, BR-IC-12), into the delivery that a paper states. */
export function supplied(input: DocumentInput, billed: Billed, delivery: UblNode = {}): UblNode {
  const stated: UblNode = { ...delivery, ActualDeliveryDate: suppliedOn(input, billed.deliveredOn) };
  if (!categoriesOf(input).has('K')) return stated;
  const place = delivery.DeliveryLocation as UblNode | undefined;
  const address = place?.Address as UblNode | undefined;
  const Country = address?.Country ?? { IdentificationCode: destinationCountryOf(input) };
  return { ...stated, DeliveryLocation: { ...place, Address: { ...address, Country } } };
}

/** The supply that a note is about, as its invoice states it. */
export const billedSupply = ({ invoice, billing }: Noted): Billed => ({
  issueDate: invoice.issueDate,
  deliveredOn: billing?.deliveredOn,
});

type Noted = Pick<CreditedInput, 'invoice' | 'billing'>;

/** Of a note about a supply within the Union when and to where that was, as its invoice has it; EN 16931 asks it of each. */
export function suppliedAgain(input: DocumentInput, billed: Billed): UblNode | undefined {
  if (!categoriesOf(input).has('K')) return undefined;
  return supplied(input, billed, {
    DeliveryLocation: deliveryLocation(input.trade.particulars?.deliverTo, destinationOf(input)),
  });
}
