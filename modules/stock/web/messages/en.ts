export const form = {
  source: 'The goods are',
  'source-made': 'newly made',
  'source-stock': 'picked from stock',
  warehouse: 'Warehouse',
  warehouseWhy: 'Where the goods lie until they are packed.',
  batch: 'Batch',
  inspection: 'Inspection',
  'inspection-none': 'not inspected',
  'inspection-accepted': 'inspected, accepted',
  'inspection-rejected': 'inspected, rejected',
  sample: 'Pieces sampled',
  packText: 'Each package gets its own number (SSCC), which is scanned on the way.',
  packWay: 'How it is packed',
  packWhole: 'Everything that is left, in one package a line',
  packByLine: 'I state quantity, package and weight of each line',
  accepted: 'Accepted as agreed',
  receiptNumber: 'Number of the receipt',
  receiveEscrow:
    'State what became of every piece that was shipped. What you accept is paid to the seller; what differs is claimed, and its money stays held unless it was lost or damaged at your risk.',
  receiveText: 'State what became of every piece that was shipped; what differs is claimed.',
  differenceReason: 'What is wrong with it',
  addDifference: 'Add a difference',
  receiveWarehouseWhy: 'Goods received into a warehouse become your stock there.',
} as const;

export const moveKind = {
  production: 'Made',
  picking: 'Picked',
  packing: 'Packed',
  delivery: 'Received',
  receipt: 'Taken in',
  transfer: 'Moved',
  release: 'Freed',
  cancellation: 'Freed by cancellation',
} as const;

export const nav = {
  warehouse: 'Warehouse',
} as const;

export const warehouse = {
  stock: 'Stock',
  moves: 'Moves',
  arriving: 'To receive',
  all: 'All warehouses',
  owner: 'Owner',
  onHand: 'On hand',
  reserved: 'Reserved',
  free: 'Free',
  forTrade: 'For',
  empty: 'Nothing lies here yet',
  emptyText:
    'Goods made for a trade, received from one or taken in will stand here with what of them is free.',
  noMoves: 'Nothing has moved yet',
  nothingArriving: 'Nothing waits to be received',
  nothingArrivingText: 'Shipments that arrive for you will stand here.',
  receive: 'Take into stock',
  receiveText: 'Goods that come in without a trade on the platform.',
  transfer: 'Move to another warehouse',
  open: 'Open a warehouse',
  name: 'Name',
  admit: 'Admit a client',
  admitText: 'The organisation may store its goods in your warehouse.',
  prefix: 'GS1 company prefix',
  prefixWhy: 'Your packages are numbered with it.',
  prefixRule: 'Four to twelve digits.',
} as const;
