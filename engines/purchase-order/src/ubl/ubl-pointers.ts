/**
 * Fields of an order → where the UBL document states them; of several the first that is there, unless `isJoined`. `N` is an index: the
 * same in both.
 */
const POINTERS: Readonly<Record<string, readonly string[]>> = {
  orderNumber: ['id'],
  issueDate: ['issueDate'],
  currency: ['currency'],
  'notes/N': ['notes/N'],
  'paymentTerms/N': ['paymentTerms/N'],
  'references/N/kind': ['references/N/id'],
  'references/N/id': ['references/N/id'],
  'references/N/type': ['references/N/type'],
  salesOrderId: ['salesOrderId'],
  customerReference: ['customerReference'],
  accountingCost: ['accountingCost'],
  'marks/N': ['deliveries/0/marks/N'],
  requestedDeliveryDate: ['requestedDelivery/end', 'requestedDelivery/start'],
  requestedDeliveryFrom: ['requestedDelivery/start'],
  latestShipmentDate: ['latestShipmentDate', 'deliveries/0/despatchDate'],
  'deliveryTerms/incoterm': ['deliveryTerms/code'],
  'deliveryTerms/edition': ['deliveryTerms/edition', 'deliveryTerms/code', 'deliveryTerms/specialTerms/0'],
  'deliveryTerms/text': ['deliveryTerms/code', 'deliveryTerms/specialTerms'],
  'totals/charges/amount': ['totals/charges'],
  'totals/allowances/amount': ['totals/allowances'],
  'totals/taxExclusive/amount': ['totals/taxExclusive'],
  'totals/taxInclusive/amount': ['totals/taxInclusive'],
  'prepaid/amount': ['totals/prepaid'],
  'rounding/amount': ['totals/rounding'],
  'payable/amount': ['totals/payable'],
  'total/amount': ['totals/lineExtension'],
  'taxes/N/amount/amount': ['taxes/N/amount', 'taxTotal'],
  'taxes/N/base/amount': ['taxes/N/base'],
  'taxes/N/category': ['taxes/N/category'],
  'taxes/N/percent': ['taxes/N/percent'],
  'taxes/N/scheme': ['taxes/N/type'],
  ...chargePointers('charges/N', 'charges/N'),
  'lines/N/lineId': ['lines/N/id'],
  'lines/N/sku': ['lines/N/item/sellersId'],
  'lines/N/buyerSku': ['lines/N/item/buyersId'],
  'lines/N/manufacturerSku': ['lines/N/item/manufacturersId'],
  'lines/N/gtin': ['lines/N/item/standardId'],
  'lines/N/name': ['lines/N/item/names/0', 'lines/N/item/descriptions/0'],
  'lines/N/description': ['lines/N/item/descriptions/0'],
  'lines/N/hsCode': ['lines/N/item/commodityCode'],
  'lines/N/originCountry': ['lines/N/item/originCountry'],
  'lines/N/quantity': ['lines/N/quantity'],
  'lines/N/unitPrice/amount': ['lines/N/unitPrice'],
  'lines/N/unitPrice/currency': ['lines/N/unitPrice'],
  'lines/N/unitPrice/per': ['lines/N/unitPrice/baseQuantity'],
  'lines/N/unitPrice/gross': [
    'lines/N/unitPrice/charges/0/charge',
    'lines/N/unitPrice/charges/0/amount',
    'lines/N/unitPrice/charges/0/base',
  ],
  'lines/N/lineTotal': ['lines/N/lineTotal'],
  'lines/N/netWeightKg': ['lines/N/netWeightKg'],
  'lines/N/grossWeightKg': ['lines/N/grossWeightKg'],
  'lines/N/notes/M': ['lines/N/notes/M'],
  'lines/N/partialDelivery': ['lines/N/partialDelivery'],
  'lines/N/delivery/from': ['lines/N/delivery/requested/start'],
  'lines/N/delivery/until': ['lines/N/delivery/requested/end'],
  'lines/N/marks/M': ['lines/N/delivery/marks/M'],
  'lines/N/tax/category': ['lines/N/item/taxCategories/0/category'],
  'lines/N/tax/percent': ['lines/N/item/taxCategories/0/percent'],
  'lines/N/tax/scheme': ['lines/N/item/taxCategories/0/scheme'],
  'lines/N/classifications/M': ['lines/N/item/classifications/M/code'],
  'lines/N/properties/M/name': ['lines/N/item/properties/M/name'],
  'lines/N/properties/M/value': ['lines/N/item/properties/M/value'],
  'lines/N/dangerousGoods/M/unNumber': ['lines/N/item/hazardous/M/unNumber'],
  'lines/N/dangerousGoods/M/hazardClass': ['lines/N/item/hazardous/M/hazardClass'],
  'lines/N/dangerousGoods/M/packingGroup': ['lines/N/item/hazardous/M/packingGroup'],
  'lines/N/dangerousGoods/M/technicalName': ['lines/N/item/hazardous/M/technicalName'],
  'lines/N/dangerousGoods/M/additionalInformation': ['lines/N/item/hazardous/M/additionalInformation'],
  'lines/N/serialNumbers/M': ['lines/N/item/serialNumbers/M'],
  'lines/N/lots/M': ['lines/N/item/lots/M'],
  ...chargePointers('lines/N/charges/M', 'lines/N/charges/M'),
};

function chargePointers(field: string, at: string): Record<string, readonly string[]> {
  return {
    [`${field}/kind`]: [`${at}/charge`],
    [`${field}/reason`]: [`${at}/reason`],
    [`${field}/reasonCode`]: [`${at}/reasonCode`],
    [`${field}/percent`]: [`${at}/percent`],
    [`${field}/amount`]: [`${at}/amount`],
    [`${field}/base`]: [`${at}/base`],
    [`${field}/tax/category`]: [`${at}/tax/category`],
    [`${field}/tax/percent`]: [`${at}/tax/percent`],
    [`${field}/tax/scheme`]: [`${at}/tax/scheme`],
  };
}

const PARTY: Readonly<Record<string, readonly string[]>> = {
  name: ['names/0', 'legalName'],
  identifier: ['identifiers/0'],
  identifierScheme: ['identifiers/0'],
  country: ['address/country', 'registeredAddress/country'],
  taxId: ['taxId'],
  legalId: ['legalId'],
  legalIdScheme: ['legalId'],
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
  if (field === 'name') return within(parent, ['name', 'description', 'id']);
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
    const address = ADDRESS[rest[1] ?? ''];
    return rest[0] === 'address'
      ? [...within(`${party}/address`, address), ...within(`${party}/registeredAddress`, address)]
      : within(party, PARTY[field]);
  }
  if (head === 'deliverTo') return locationPointers('deliverTo', field);
  if (pointer.startsWith('deliveryTerms/place/')) {
    return locationPointers('deliveryTerms/place', rest.slice(1).join('/'));
  }
  const delivered = /^(lines\/\d+\/delivery)\/address\/(.+)$/.exec(pointer);
  if (delivered) return locationPointers(`${delivered[1]}/location`, delivered[2] ?? '');
  return generalPointers(pointer);
}

/** By the table: the numbers in the pointer stand where it says `N` and `M`. */
function generalPointers(pointer: string): readonly string[] {
  const numbers: string[] = [];
  const general = pointer
    .split('/')
    .map((part) => {
      if (!/^\d+$/.test(part)) return part;
      numbers.push(part);
      return numbers.length === 1 ? 'N' : 'M';
    })
    .join('/');
  const known = POINTERS[general] ?? POINTERS[general.replace(/\/\w+$/, '')] ?? [];
  const [first = '', second = ''] = numbers;
  return known.map((one) => one.replace('N', first).replace('M', second));
}

/** The pointers above one, outermost first. */
export function ancestorsOf(pointer: string): string[] {
  const parts = pointer.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Whether a field is made of all its places: a street of its parts, delivery terms of code and special terms; a name said twice once. */
export function isJoined(pointer: string): boolean {
  return /(^|\/)street$|^deliveryTerms\/text$|^lines\/\d+\/(name|unitPrice\/gross)$|^taxes\/\d+\/amount\/amount$/.test(
    pointer,
  );
}
