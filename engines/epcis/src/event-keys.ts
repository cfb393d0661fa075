import type { EpcisEvent, QuantityElement } from './event.ts';
import { canonicalIdentifier } from './identifiers.ts';
import { canonicalValue } from './vocabulary.ts';

/** What an event can be found by; `bizTransaction:po`, `source:location` carry the type after the colon. */
export type KeyKind =
  | 'action'
  | 'bizStep'
  | 'disposition'
  | 'persistentDisposition:set'
  | 'persistentDisposition:unset'
  | 'readPoint'
  | 'bizLocation'
  | 'epc'
  | 'parentID'
  | 'inputEPC'
  | 'outputEPC'
  | 'epcClass'
  | 'inputEPCClass'
  | 'outputEPCClass'
  | 'transformationID'
  | 'eventID'
  | 'errorDeclaration'
  | 'errorReason'
  | 'correctiveEventID'
  | `bizTransaction:${string}`
  | `source:${string}`
  | `destination:${string}`;

type EventKey = { readonly kind: KeyKind; readonly value: string };

type QuantityKey = { readonly uom: string; readonly quantity: number };

/**
 * The keys of an event in one spelling each (`canonicalValue`, `canonicalIdentifier`), so that a question in another
 * spelling finds it.
 */
export function eventKeys(event: EpcisEvent): EventKey[] {
  const keys: EventKey[] = [];
  const add = (kind: KeyKind, ...values: (string | undefined)[]) => {
    for (const value of values) if (value !== undefined) keys.push({ kind, value });
  };
  const identifiers = (list: readonly string[] | undefined) => (list ?? []).map(canonicalIdentifier);
  const classes = (list: readonly QuantityElement[] | undefined) =>
    (list ?? []).map((element) => canonicalIdentifier(element.epcClass));
  const dispositions = (list: readonly string[] | undefined) =>
    (list ?? []).map((value) => canonicalValue('disposition', value));

  if (event.bizStep !== undefined) add('bizStep', canonicalValue('bizStep', event.bizStep));
  if (event.disposition !== undefined) add('disposition', canonicalValue('disposition', event.disposition));
  add('persistentDisposition:set', ...dispositions(event.persistentDisposition?.set));
  add('persistentDisposition:unset', ...dispositions(event.persistentDisposition?.unset));
  if (event.readPoint) add('readPoint', canonicalIdentifier(event.readPoint.id));
  if (event.bizLocation) add('bizLocation', canonicalIdentifier(event.bizLocation.id));
  for (const { type, bizTransaction } of event.bizTransactionList ?? []) {
    const name = type === undefined ? '' : (canonicalValue('bizTransactionType', type) ?? type);
    add(`bizTransaction:${name}`, canonicalIdentifier(bizTransaction));
  }
  for (const { type, source } of event.sourceList ?? []) {
    add(`source:${canonicalValue('sourceDestinationType', type) ?? type}`, canonicalIdentifier(source));
  }
  for (const { type, destination } of event.destinationList ?? []) {
    add(
      `destination:${canonicalValue('sourceDestinationType', type) ?? type}`,
      canonicalIdentifier(destination),
    );
  }
  add('eventID', event.eventID);
  if (event.errorDeclaration) {
    add('errorDeclaration', 'declared');
    const { reason, correctiveEventIDs } = event.errorDeclaration;
    if (reason !== undefined) add('errorReason', canonicalValue('errorReason', reason));
    add('correctiveEventID', ...(correctiveEventIDs ?? []));
  }
  if (event.type === 'TransformationEvent') {
    add('inputEPC', ...identifiers(event.inputEPCList));
    add('outputEPC', ...identifiers(event.outputEPCList));
    add('inputEPCClass', ...classes(event.inputQuantityList));
    add('outputEPCClass', ...classes(event.outputQuantityList));
    add('transformationID', event.transformationID);
    return keys;
  }
  add('action', event.action);
  if (event.type === 'ObjectEvent' || event.type === 'TransactionEvent') {
    add('epc', ...identifiers(event.epcList));
    add('epcClass', ...classes(event.quantityList));
  } else {
    add('epc', ...identifiers(event.childEPCs));
    add('epcClass', ...classes(event.childQuantityList));
  }
  if (event.type !== 'ObjectEvent' && event.parentID !== undefined) {
    add('parentID', canonicalIdentifier(event.parentID));
  }
  return keys;
}

/** The quantities an event states, with their unit (`''` for a count). */
export function eventQuantities(event: EpcisEvent): QuantityKey[] {
  const lists =
    event.type === 'TransformationEvent'
      ? [event.inputQuantityList, event.outputQuantityList]
      : event.type === 'ObjectEvent' || event.type === 'TransactionEvent'
        ? [event.quantityList]
        : [event.childQuantityList];
  return lists
    .flatMap((list) => list ?? [])
    .flatMap(({ quantity, uom }) => (quantity === undefined ? [] : [{ quantity, uom: uom ?? '' }]));
}
