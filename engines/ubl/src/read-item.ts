import { all, at, type Cursor, present, quantity, text, texts } from './cursor.ts';
import { DEMONSTRATION_PROPERTY } from './demonstration.ts';
import type { UblHazardousItem, UblItem, UblItemProperty } from './model.ts';
import { readTaxCategory } from './read-charge.ts';
import { readReferences } from './read-reference.ts';

/** The goods of a line. */
export function readItem(item: Cursor): UblItem {
  const properties = all(item, 'AdditionalItemProperty', 'properties').map((one) => ({
    id: text(one, 'ID', 'id'),
    name: text(one, 'Name', 'name') ?? '',
    nameCode: text(one, 'NameCode', 'nameCode'),
    quantity: quantity(one, 'ValueQuantity', 'quantity'),
    value: text(one, 'Value', 'value') ?? text(one, 'ValueQuantity', 'value') ?? '',
    qualifier: text(one, 'ValueQualifier', 'qualifier'),
  }));
  const marked = properties.filter((one) => one.id === DEMONSTRATION_PROPERTY);
  return present<UblItem>({
    names: texts(item, 'Name', 'names'),
    descriptions: texts(item, 'Description', 'descriptions'),
    sellersId: text(item, 'SellersItemIdentification/ID', 'sellersId'),
    buyersId: text(item, 'BuyersItemIdentification/ID', 'buyersId'),
    manufacturersId: text(item, 'ManufacturersItemIdentification/ID', 'manufacturersId'),
    standardId: text(item, 'StandardItemIdentification/ID', 'standardId'),
    standardScheme: at(item, 'StandardItemIdentification/ID', 'standardId')?.element.attributes.get(
      'schemeID',
    ),
    originCountry: text(item, 'OriginCountry/IdentificationCode', 'originCountry'),
    ...readClassifications(item),
    properties: properties
      .filter((one) => one.id !== DEMONSTRATION_PROPERTY)
      .map((one) => present<UblItemProperty>(one)),
    taxCategories: all(item, 'ClassifiedTaxCategory', 'taxCategories').map(readTaxCategory),
    hazardous: all(item, 'HazardousItem', 'hazardous').map(readHazardous),
    serialNumbers: texts(item, 'ItemInstance/SerialID', 'serialNumbers').map((one) => one.text),
    lots: texts(item, 'ItemInstance/LotIdentification/LotNumberID', 'lots').map((one) => one.text),
    references: readReferences(item),
    demonstration: marked.flatMap((one) => one.value.split(' ').filter(Boolean)),
  });
}

/** Dangerous goods (UBL `HazardousItem`). */
function readHazardous(item: Cursor): UblHazardousItem {
  return present<UblHazardousItem>({
    unNumber: text(item, 'UNDGCode', 'unNumber'),
    hazardClass: text(item, 'HazardClassID', 'hazardClass'),
    packingGroup: text(item, 'UNPackingGroupCode|UNPackingGroup', 'packingGroup'),
    technicalName: text(item, 'TechnicalName', 'technicalName'),
    additionalInformation:
      texts(item, 'AdditionalInformation', 'additionalInformation')
        .map((one) => one.text)
        .join('; ') || undefined,
  });
}

/**
 * Lists that `listID` names and that are customs nomenclatures: the Harmonized System and what countries build on it (UN/EDIFACT 7143:
 * HS, SRZ, CV; HTS and TARIC as senders write them).
 */
const CUSTOMS_LISTS: ReadonlySet<string> = new Set(['HS', 'HTS', 'SRZ', 'CV', 'TARIC']);

function readClassifications(item: Cursor) {
  const stated = all(item, 'CommodityClassification', 'classifications').flatMap((one, index) => {
    const written = at(one, 'CommodityCode|ItemClassificationCode', 'code');
    const code = written && text(one, 'CommodityCode|ItemClassificationCode', 'code');
    if (!written || code === undefined) return [];
    const list = written.element.attributes.get('listID')?.trim();
    const listVersion = written.element.attributes.get('listVersionID')?.trim();
    const name = written.element.attributes.get('name')?.trim();
    return [{ index, element: written.element, code, list, listVersion, name }];
  });
  const customs =
    stated.find(({ list }) => list !== undefined && CUSTOMS_LISTS.has(list.toUpperCase())) ??
    stated.find(({ list }) => !list);
  if (customs) item.reading.places.set(`${item.pointer}/commodityCode`, customs.element);
  return {
    classifications: stated.map(({ code, list, listVersion, name }) => ({
      code,
      ...(list ? { list } : {}),
      ...(listVersion ? { listVersion } : {}),
      ...(name ? { name } : {}),
    })),
    commodityCode: customs?.code,
  };
}
