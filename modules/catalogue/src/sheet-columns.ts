import type { ColumnSpec } from '@tongshang/csv';

export type SheetColumn =
  | 'sku'
  | 'variantOf'
  | 'gtin'
  | 'family'
  | 'status'
  | 'nameEn'
  | 'nameZh'
  | 'descriptionEn'
  | 'descriptionZh'
  | 'hsCode'
  | 'originCountry'
  | 'unit'
  | 'netWeightKg'
  | 'grossWeightKg'
  | 'piecesPerCarton'
  | 'cartonNetWeightKg'
  | 'cartonGrossWeightKg'
  | 'cartonLengthCm'
  | 'cartonWidthCm'
  | 'cartonHeightCm'
  | 'innerPacksPerCarton'
  | 'minimumOrderQuantity'
  | 'leadTimeDays'
  | 'price'
  | 'currency'
  | 'minimumQuantity'
  | 'per'
  | 'validFrom'
  | 'validUntil';

/** What stands over the columns of product sheets; the first title of each is what an export writes. */
export const SHEET_COLUMNS: readonly ColumnSpec<SheetColumn>[] = [
  column(
    'sku',
    'sku; article no; article number; item code; product code; 货号; 产品编号; 产品货号; 产品编码',
    true,
  ),
  column('variantOf', 'variant of; main sku; parent sku; 主产品货号; 所属主产品'),
  column('gtin', 'gtin; ean; upc; barcode; 条码; 条形码; 商品条码'),
  column('family', 'family; product family; family code; 产品类别; 产品类别代码; 产品族; 产品族代码'),
  column('status', 'status; 状态'),
  column('nameEn', 'name en; name; product name; english name; 英文名称; 英文品名'),
  column('nameZh', 'name zh-CN; name zh; chinese name; 名称; 品名; 产品名称; 中文名称; 中文品名; 商品名称'),
  column('descriptionEn', 'description en; description; english description; 英文描述'),
  column('descriptionZh', 'description zh-CN; description zh; chinese description; 描述; 产品描述; 中文描述'),
  column('hsCode', 'hs code; hs; hts; tariff code; commodity code; 海关编码; hs编码; 税号; 税则号列'),
  column('originCountry', 'origin country; origin; country of origin; made in; 原产国; 原产地; 产地'),
  column('unit', 'unit; uom; unit of measure; 单位; 计量单位'),
  column('netWeightKg', 'net weight kg; net weight; nw; 净重'),
  column('grossWeightKg', 'gross weight kg; gross weight; gw; 毛重'),
  column('piecesPerCarton', 'pieces per carton; pcs per carton; carton quantity; 每箱数量; 装箱数'),
  column(
    'cartonNetWeightKg',
    'carton net weight kg; carton net weight; net weight per carton; carton nw; 每箱净重; 单箱净重; 外箱净重',
  ),
  column(
    'cartonGrossWeightKg',
    'carton gross weight kg; carton gross weight; gross weight per carton; carton gw; 每箱毛重; 单箱毛重; 外箱毛重',
  ),
  column('cartonLengthCm', 'carton length cm; carton length; 箱长; 外箱长; 外箱长度'),
  column('cartonWidthCm', 'carton width cm; carton width; 箱宽; 外箱宽; 外箱宽度'),
  column('cartonHeightCm', 'carton height cm; carton height; 箱高; 外箱高; 外箱高度'),
  column(
    'innerPacksPerCarton',
    'inner packs per carton; inners per carton; inner boxes per carton; 每箱内盒数; 内盒数',
  ),
  column('minimumOrderQuantity', 'minimum order quantity; moq; 起订量; 最小起订量'),
  column('leadTimeDays', 'lead time days; lead time; 交货期天数; 交期'),
  column('price', 'price; unit price; 单价; 价格'),
  column('currency', 'currency; ccy; 币种; 货币'),
  column('minimumQuantity', 'minimum quantity; min qty; from quantity; tier from; 起始数量; 阶梯数量'),
  column('per', 'price per; price per units; 计价数量'),
  column('validFrom', 'valid from; 生效日期'),
  column('validUntil', 'valid until; valid to; 失效日期; 有效期至'),
];

/** Columns that state a price: a further row of a SKU adds one. */
export const PRICE_COLUMNS = [
  'price',
  'currency',
  'minimumQuantity',
  'per',
  'validFrom',
  'validUntil',
] as const satisfies readonly SheetColumn[];

/** `param:power` or 参数：power → the parameter's code. */
export function parameterColumn(header: string): string | undefined {
  return /^(?:param(?:eter)?|参数)\s*[:：]\s*(\S.*)$/i.exec(header.trim())?.[1];
}

/** `name de`, `description fr-CA` → the field and the language, for languages without a title of their own. */
export function languageColumn(
  header: string,
): { field: 'name' | 'description'; language: string } | undefined {
  const match = /^\s*(name|description)\s+([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\s*$/.exec(header);
  if (!match || ['en', 'zh', 'zh-CN'].includes(match[2] ?? '')) return undefined;
  return { field: match[1] as 'name' | 'description', language: match[2] ?? '' };
}

function column(name: SheetColumn, titles: string, required = false): ColumnSpec<SheetColumn> {
  return { name, titles: titles.split('; '), required };
}
