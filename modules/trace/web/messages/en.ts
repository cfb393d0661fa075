export const detail = {
  seen: '{step}: {where}',
  eventId: 'Event',
} as const;

export const form = {
  reportShipment: 'State the shipment from outside',
  reportShipmentText:
    'The carrier takes no part here: copy what its document says; a copy goes along. The buyer may contest it, and it moves no money.',
  carrierName: 'Carrier',
  documentCopy: 'Copy of the document',
  documentCopyTake: 'Drop the copy here, or choose it (PDF, PNG, JPEG)',
  shipText: 'You confirm the goods on board. The transport document is issued and signed with your key.',
  shipToldText:
    'You report that the goods are on board, as the document of the carrier says. It is not signed here in the name of the carrier.',
  documentNumber: 'Number of the transport document',
  vessel: 'Vessel, flight or vehicle',
  voyage: 'Voyage or trip',
  loadedAt: 'Loaded',
  estimatedArrival: 'Expected arrival',
  container: 'Container',
  seal: 'Seal',
  containerWhy: 'All packages of the shipment are in it.',
  documentType: 'Transport document',
  madeOut: 'Bill made out',
  madeOutText: 'Of a bill of lading: who may claim the goods.',
  toOrderOfShipper: 'To order of the shipper',
  toOrder: 'To order',
  toOrderOfParty: 'To the order of a bank or another party',
  orderName: 'To whose order',
  orderNameWhy:
    'Only for a bill to the order of somebody named, a bank as a rule: it hands the goods out against payment.',
  orderCity: 'City',
  straight: 'Straight to the consignee',
  freightPaid: 'Freight',
  freightPaidWhy: 'Left empty: as the delivery term has it.',
  freightPrepaid: 'Prepaid',
  freightCollect: 'Collect',
  originals: 'Originals',
  originalsWhy: 'Left empty: one.',
  originalsRule: 'One to nine originals',
  clauses: 'Remarks on the goods or their packing',
  clausesWhy: 'Left empty: the document is clean.',
  eventText: 'Report where the goods are and what happened to them.',
  bizStep: 'What happened',
  readPoint: 'Where',
  eventAt: 'When',
  eventAtWhy: 'Left empty: now.',
  temperature: 'Temperature',
  humidity: 'Humidity',
} as const;

export const map = {
  none: 'No place of this journey is known yet',
  noneText: 'The map appears once a port or a scanned place has a position.',
  title: 'The journey',
  open: 'Open the map',
  label: 'Map of the journey',
  stops: 'Places of the journey',
  note: 'Lines join the places in order; they are not the track of a vessel.',
} as const;

/** The subjects of a trade file. */
export const part = {
  each: '{count} alike: show each',
  journey: 'Journey',
  noEvent: 'Nothing has been seen of the goods yet.',
  units: 'Packages',
  condition: 'Condition',
} as const;
