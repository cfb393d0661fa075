import { timeZoneOf } from '@tongshang/places';
import type { UblDocument, UblLocation } from '@tongshang/ubl';
import type { Ink } from './sheet.ts';
import type { Wording } from './wording.ts';

type Source = { readonly document: UblDocument; readonly words: Wording };

/** Papers made out where the goods arrive, or on the way, and read beside those from where they leave. */
const MADE_ABROAD: ReadonlySet<string> = new Set([
  'ReceiptAdvice',
  'TransportationStatus',
  'ImportCustomsDeclaration',
]);

/**
 * The hour and the zone of a day on a paper of goods that go from one zone to another: a receipt in the west may show the day before that of the bill of
 * lading, and came after it all the same. Nothing where all clocks agree, or none was stated.
 */
export function clockBeside({ document, words }: Source, time: string | undefined): Ink[] {
  const { portOfLoading, portOfDischarge } = document.shipment ?? {};
  if (time === undefined || !MADE_ABROAD.has(document.type)) return [];
  if (!portOfLoading || !portOfDischarge || zoneOf(portOfLoading) === zoneOf(portOfDischarge)) return [];
  return [{ text: words.time(time), muted: true }];
}

const zoneOf = ({ id, name, country }: UblLocation): string => timeZoneOf({ unlocode: id, name, country });
