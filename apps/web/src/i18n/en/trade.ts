export const lane = {
  goods: 'Goods',
  papers: 'Papers',
  money: 'Money',
  now: 'now',
  noDate: 'no date yet',
  held: '{amount} held',
  spoken: '{name}, {state}, {when}',
  'state-done': 'done',
  'state-mine': 'waits for you',
  'state-expected': 'expected',
  'state-late': 'late',
  lateSince: 'due {day}',
  expectedBy: 'by {day}',
  asLanes: 'Lanes',
  asList: 'List',
  title: 'What happened, and what is to come',
} as const;

export const trade = {
  sellsTo: 'sells to',
  orderNumber: 'Order {number}',
  terms: 'Delivery',
  payment: 'Payment',
  days: '{days} {days:day|days}',
  transport: 'Journey',
  route: '{from} → {to}, {by}',
  latestShipment: 'Latest shipment',
  opened: 'Opened',
  noLines: 'No goods named yet',
  andMore: '{first} and {count} {count:more line|more lines}',
  namedPlace: 'The {kind} is {place}.',
  riskPasses: 'The risk passes to the buyer {when}.',
} as const;

export const map = {
  open: 'Open the map',
  label: 'Map of the journey',
  stops: 'Places of the journey',
  note: 'Lines join the places in order; they are not the track of a vessel.',
} as const;

export const bizStep = {
  commissioning: 'Numbered',
  packing: 'Packed',
  loading: 'Loaded',
  departing: 'Departed',
  shipping: 'Shipped',
  in_transit: 'Under way',
  transporting: 'Under way',
  arriving: 'Arrived',
  unloading: 'Unloaded',
  receiving: 'Received',
  inspecting: 'Inspected',
  holding: 'Held',
  storing: 'Stored',
  staging_outbound: 'Made ready',
} as const;

export const transferPurpose = {
  funding: 'Secured',
  release: 'Released',
  duty: 'Duties paid',
  fee: 'Fee',
  refund: 'Returned',
} as const;
