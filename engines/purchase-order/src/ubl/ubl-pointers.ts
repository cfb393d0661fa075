/** Fields of an order → where the UBL document states them; of several the first that is there, unless `isJoined`. `N`: an index. */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  orderNumber: ['id'],
  issueDate: ['issueDate'],
  currency: ['currency'],
  note: ['notes/0'],
  requestedDeliveryDate: ['requestedDelivery/end', 'requestedDelivery/start'],
  'deliveryTerms/incoterm': ['deliveryTerms/code'],
  'deliveryTerms/text': ['deliveryTerms/code', 'deliveryTerms/specialTerms'],
  'total/amount': ['totals/lineExtension'],
  'charges/N/kind': ['charges/N/charge'],
  'charges/N/reason': ['charges/N/reason'],
  'charges/N/amount': ['charges/N/amount'],
  'lines/N/lineId': ['lines/N/id'],
  'lines/N/sku': ['lines/N/item/sellersId'],
  'lines/N/buyerSku': ['lines/N/item/buyersId'],
  'lines/N/gtin': ['lines/N/item/standardId'],
  'lines/N/name': ['lines/N/item/names/0', 'lines/N/item/descriptions/0'],
  'lines/N/description': ['lines/N/item/descriptions/0'],
  'lines/N/hsCode': ['lines/N/item/commodityCode'],
  'lines/N/originCountry': ['lines/N/item/originCountry'],
  'lines/N/quantity': ['lines/N/quantity'],
  'lines/N/unitPrice/amount': ['lines/N/unitPrice'],
  'lines/N/unitPrice/currency': ['lines/N/unitPrice'],
  'lines/N/unitPrice/per': ['lines/N/unitPrice/baseQuantity'],
  'lines/N/lineTotal': ['lines/N/lineTotal'],
  'lines/N/netWeightKg': ['lines/N/netWeightKg'],
  'lines/N/grossWeightKg': ['lines/N/grossWeightKg'],
  'lines/N/note': ['lines/N/notes/0'],
};

const PARTY: Readonly<Record<string, readonly string[]>> = {
  name: ['names/0', 'legalName'],
  identifier: ['identifiers/0'],
  country: ['address/country'],
  taxId: ['taxId'],
  legalId: ['legalId'],
};

const ADDRESS: Readonly<Record<string, readonly string[]>> = {
  street: ['buildingNumber', 'building', 'street', 'additionalStreet', 'lines'],
  city: ['city'],
  postalCode: ['postalCode'],
  subdivision: ['subdivision'],
  country: ['country'],
};

const within = (parent: string, fields: readonly string[] = []) =>
  fields.map((field) => `${parent}/${field}`);

/** Where a delivery address stands in place of a location, its fields stand in the location itself. */
function locationPointers(parent: string, field: string): string[] {
  if (field === 'name') return within(parent, ['name', 'description']);
  if (field === 'unlocode') return within(parent, ['id']);
  const address = ADDRESS[field] ?? [];
  return [...within(`${parent}/address`, address), ...within(parent, address)];
}

/**
 * Pointers into the UBL document from which the field of the order at this pointer is read: the first that is there, or all of them where
 * the field `isJoined`.
 */
export function documentPointers(pointer: string): readonly string[] {
  const [head = '', ...rest] = pointer.split('/');
  const field = rest.join('/');
  if (head === 'buyer' || head === 'seller') {
    const party = `parties/${head}`;
    return rest[0] === 'address'
      ? within(`${party}/address`, ADDRESS[rest[1] ?? ''])
      : within(party, PARTY[field]);
  }
  if (head === 'deliverTo') return locationPointers('deliverTo', field);
  if (pointer.startsWith('deliveryTerms/place/')) {
    return locationPointers('deliveryTerms/place', rest.slice(1).join('/'));
  }
  const index = /^\w+\/(\d+)/.exec(pointer)?.[1] ?? '';
  const general = pointer.replace(/^(\w+)\/\d+/, '$1/N');
  const known = POINTERS[general] ?? POINTERS[general.replace(/\/\w+$/, '')] ?? [];
  return known.map((one) => one.replace('N', index));
}

/** The pointers above one, outermost first. */
export function ancestorsOf(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whether a field is made of all its places: a street of its parts, delivery terms of code and special terms; a name said twice once. */
export function isJoined(pointer: string): boolean {
  return /(^|\/)street$|^deliveryTerms\/text$|^lines\/\d+\/name$/.test(pointer);
}
