import type { ColumnSpec } from '@tongshang/csv';

export type OrderColumn =
  | 'orderNumber'
  | 'date'
  | 'buyer'
  | 'buyerId'
  | 'country'
  | 'lineId'
  | 'sku'
  | 'buyerSku'
  | 'gtin'
  | 'name'
  | 'description'
  | 'quantity'
  | 'unit'
  | 'unitPrice'
  | 'lineTotal'
  | 'currency'
  | 'hsCode'
  | 'origin'
  | 'netWeight'
  | 'grossWeight'
  | 'requestedDate'
  | 'incoterm'
  | 'place'
  | 'note'
  | 'discount'
  | 'charge'
  | 'tax'
  | 'unNumber'
  | 'hazardClass'
  | 'marks';

/**
 * What stands over the columns of order sheets, in English and Chinese. Left out on purpose: `item no.` and 商品编码,
 * which mean the article to some and the line or the tariff code to others.
 */
export const ORDER_COLUMNS: readonly ColumnSpec<OrderColumn>[] = [
  column(
    'orderNumber',
    'order number; order no; order id; order; po number; po no; po; purchase order; purchase order number; invoice no; 订单号; 订单编号; 订单号码; 采购单号; 采购订单号; 采购订单编号; 合同订单号',
    true,
  ),
  column(
    'date',
    'order date; date; issue date; po date; invoice date; 订单日期; 下单日期; 日期; 采购日期',
    true,
  ),
  column('buyer', 'buyer; buyer name; customer; customer name; 买方; 买家; 客户; 客户名称; 买方名称; 采购方'),
  column(
    'buyerId',
    'buyer id; buyer number; customer id; customer no; customer number; customer code; 客户编号; 客户号; 客户代码; 买方编号',
  ),
  column(
    'country',
    'country; buyer country; customer country; destination country; 国家; 国别; 买方国家; 客户国家; 目的国; 国家地区',
    true,
  ),
  column('lineId', 'line; line no; line number; line id; 行号; 行项目'),
  column(
    'sku',
    "sku; stock code; item code; article; article no; article number; product code; part no; part number; seller's sku; 货号; 产品编号; 产品货号; 产品编码; 物料编号; 物料编码",
  ),
  column(
    'buyerSku',
    "buyer sku; buyer's sku; buyer item code; customer item no; customer part number; 客户货号; 客户料号; 买方货号",
  ),
  column('gtin', 'gtin; ean; upc; barcode; 条码; 条形码; 商品条码'),
  column(
    'name',
    'name; product; product name; item; item name; goods; 品名; 产品; 产品名称; 商品名称; 货物名称; 货品名称; 中文品名; 英文品名',
  ),
  column(
    'description',
    'description; goods description; product description; item description; description of goods; specification; 描述; 产品描述; 货物描述; 商品描述; 规格; 规格型号',
  ),
  column('quantity', 'quantity; qty; order quantity; order qty; 数量; 订单数量; 采购数量; 订购数量', true),
  column('unit', 'unit; uom; unit of measure; 单位; 计量单位; 数量单位'),
  column('unitPrice', 'unit price; price; unitprice; price per unit; 单价; 价格; 产品单价', true),
  column(
    'lineTotal',
    'line total; amount; total; total amount; total price; line amount; subtotal; 金额; 总价; 小计; 总金额; 行金额',
  ),
  column('currency', 'currency; ccy; currency code; 币种; 货币; 币制; 币别'),
  column(
    'hsCode',
    'hs code; hs; hscode; tariff code; commodity code; hts; hts code; 海关编码; hs编码; hs编号; 税号; 税则号列; 海关商品编码',
  ),
  column('origin', 'origin; country of origin; origin country; made in; 原产国; 原产地; 产地; 原产国别'),
  column('netWeight', 'net weight; nw; n.w.; net weight kg; 净重; 净重量; 总净重'),
  column('grossWeight', 'gross weight; gw; g.w.; gross weight kg; 毛重; 毛重量; 总毛重'),
  column(
    'requestedDate',
    'delivery date; requested delivery date; required date; due date; 交货日期; 交期; 要求交货日期; 交货期',
  ),
  column(
    'incoterm',
    'incoterm; incoterms; trade term; trade terms; terms of delivery; delivery terms; 贸易术语; 价格条款; 成交方式; 贸易条款',
  ),
  column(
    'place',
    'named place; incoterm place; place of delivery; delivery place; port; 指定地点; 交货地点; 港口',
  ),
  column('note', 'note; notes; remark; remarks; comment; 备注; 说明'),
  column(
    'unNumber',
    'un number; un no; un code; dangerous goods un number; 联合国编号; un编号; 危险货物编号',
  ),
  column(
    'hazardClass',
    'hazard class; dangerous goods class; imdg class; imo class; adr class; 危险类别; 危险品类别',
  ),
  column('marks', 'shipping marks; marks; marks and numbers; 唛头; 运输标志'),
  // Money beside the price is read where somebody says which of these a column is: per line, in the currency of the order.
  column('discount', ''),
  column('charge', ''),
  column('tax', ''),
];

/** Words over columns that are about money, or about danger: such a column is not passed over in silence. */
const MONEY =
  /discount|rebate|allowance|deduct|surcharge|charge|fee\b|freight|shipping|postage|carriage|insurance|\btax|\bvat\b|\bgst\b|duty|duties|deposit|prepa|\bpaid\b|balance|price|gross|net\b|cost|amount|total|value|tooling|mou?ld|sample|折扣|折让|减|优惠|运费|邮费|保费|保险|税|费|押金|定金|订金|预付|已付|尾款|价|额|款/iu;
const SAFETY = /hazard|hazmat|danger|\bun ?no|\bmsds\b|\bsds\b|flash ?point|lithium|battery|危险|易燃|锂电/iu;

/** What a header that no column knows is about, if it must not be lost. */
export function concernOf(header: string): 'money' | 'safety' | undefined {
  const words = header.normalize('NFKC').replace(/[_./-]+/g, ' ');
  if (SAFETY.test(words)) return 'safety';
  return MONEY.test(words) ? 'money' : undefined;
}

/** What the columns are called when one is named (`{ 'Stück': 'quantity' }`). */
export const ORDER_COLUMN_NAMES: readonly OrderColumn[] = ORDER_COLUMNS.map(({ name }) => name);

/** The layout of the UCI Online Retail data set, recognised by exactly these headers. */
export const RETAIL_HEADERS = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;

/** Codes in that layout that book postage, fees, discounts, vouchers and corrections, not goods. */
export const RETAIL_NOT_GOODS =
  /^(POST|DOT|C2|D|M|S|B|CRUK|AMAZONFEE|BANK CHARGES|ADJUST\d*|GIFT_\d{4}_\d+|TEST\d*)$/i;

function column(name: OrderColumn, titles: string, required = false): ColumnSpec<OrderColumn> {
  return { name, titles: titles === '' ? [] : titles.split('; '), required };
}
