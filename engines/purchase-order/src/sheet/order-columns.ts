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
  | 'priceBase'
  | 'lineTotal'
  | 'orderTotal'
  | 'currency'
  | 'hsCode'
  | 'origin'
  | 'netWeight'
  | 'grossWeight'
  | 'requestedDate'
  | 'incoterm'
  | 'place'
  | 'payment'
  | 'note'
  | 'discount'
  | 'charge'
  | 'tax'
  | 'unNumber'
  | 'hazardClass'
  | 'marks';

/**
 * What stands over the columns of order sheets, in English, Chinese, German, French and Spanish. Left out on purpose: `item no.`, 商品编码 and
 * `Warennummer`, which mean the article to some and the line or the tariff code to others.
 */
export const ORDER_COLUMNS: readonly ColumnSpec<OrderColumn>[] = [
  column(
    'orderNumber',
    'order number; order no; order id; order; po number; po no; po; purchase order; purchase order number; invoice no; 订单号; 订单编号; 订单号码; 采购单号; 采购订单号; 采购订单编号; 合同订单号; Bestellnummer; Bestell-Nr.; Bestellnr; Auftragsnummer; Auftrags-Nr.; Auftragsnr; Belegnummer; numéro de commande; n° de commande; no de commande; n° commande; commande; número de pedido; n.º de pedido; nº de pedido; nº pedido; núm. de pedido; pedido; número de orden; orden de compra',
    true,
  ),
  column(
    'date',
    'order date; date; issue date; po date; invoice date; 订单日期; 下单日期; 日期; 采购日期; Bestelldatum; Auftragsdatum; Belegdatum; Datum; date de commande; date de la commande; date commande; fecha de pedido; fecha del pedido; fecha pedido; fecha',
    true,
  ),
  column(
    'buyer',
    'buyer; buyer name; customer; customer name; 买方; 买家; 客户; 客户名称; 买方名称; 采购方; Käufer; Kaeufer; Kunde; Kundenname; Besteller; Auftraggeber; acheteur; client; nom du client; raison sociale; comprador; cliente; nombre del cliente; razón social',
  ),
  column(
    'buyerId',
    'buyer id; buyer number; customer id; customer no; customer number; customer code; 客户编号; 客户号; 客户代码; 买方编号; Kundennummer; Kunden-Nr.; Kundennr; numéro client; n° client; code client; número de cliente; nº de cliente; código de cliente',
  ),
  column(
    'country',
    'country; buyer country; customer country; destination country; 国家; 国别; 买方国家; 客户国家; 目的国; 国家地区; Land; Käuferland; Kundenland; Lieferland; Bestimmungsland; Ländercode; pays; pays de destination; pays du client; pays de l’acheteur; país; pais; país de destino; país del cliente; país del comprador',
    true,
  ),
  column(
    'lineId',
    'line; line no; line number; line id; 行号; 行项目; Position; Pos.; Positionsnummer; Pos.-Nr.; Posnr; Zeile; ligne; n° de ligne; n° ligne; numéro de ligne; línea; nº de línea; posición',
  ),
  column(
    'sku',
    "sku; stock code; item code; article; article no; article number; product code; part no; part number; seller's sku; 货号; 产品编号; 产品货号; 产品编码; 物料编号; 物料编码; Artikelnummer; Artikel-Nr.; Artikelnr; Art.-Nr.; Artnr; Materialnummer; Lieferantenartikelnummer; référence; référence article; réf. article; code article; code produit; referencia; referencia del artículo; código de artículo; código de producto; código del producto",
  ),
  column(
    'buyerSku',
    "buyer sku; buyer's sku; buyer item code; customer item no; customer part number; 客户货号; 客户料号; 买方货号; Kundenartikelnummer; Kunden-Artikelnummer; Kundenmaterialnummer; référence client; réf. client; referencia del cliente; referencia cliente",
  ),
  column(
    'gtin',
    'gtin; ean; upc; barcode; 条码; 条形码; 商品条码; Strichcode; code-barres; code barres; código de barras',
  ),
  column(
    'name',
    'name; product; product name; item; item name; goods; 品名; 产品; 产品名称; 商品名称; 货物名称; 货品名称; 中文品名; 英文品名; Bezeichnung; Artikelbezeichnung; Produktbezeichnung; Warenbezeichnung; Artikelname; Produktname; Produkt; Ware; désignation; libellé; produit; nom du produit; désignation article; denominación; producto; nombre del producto; nombre; artículo',
  ),
  column(
    'description',
    'description; goods description; product description; item description; description of goods; specification; 描述; 产品描述; 货物描述; 商品描述; 规格; 规格型号; Beschreibung; Artikelbeschreibung; Produktbeschreibung; description du produit; description des marchandises; descripción; descripción del producto; descripción de la mercancía',
  ),
  column(
    'quantity',
    'quantity; qty; order quantity; order qty; 数量; 订单数量; 采购数量; 订购数量; Menge; Bestellmenge; Anzahl; Stückzahl; Auftragsmenge; quantité; qté; quantité commandée; nombre de pièces; cantidad; cant.; cantidad pedida; unidades',
    true,
  ),
  column(
    'unit',
    'unit; uom; unit of measure; 单位; 计量单位; 数量单位; Einheit; Mengeneinheit; ME; Bestelleinheit; unité; unité de mesure; unidad; unidad de medida; UdM',
  ),
  column(
    'unitPrice',
    'unit price; price; unitprice; price per unit; 单价; 价格; 产品单价; Einzelpreis; Stückpreis; Preis; Preis pro Einheit; Preis je Einheit; E-Preis; prix unitaire; prix; P.U.; precio unitario; precio; precio por unidad',
    true,
  ),
  column(
    'priceBase',
    'price per; price base; price basis; price base quantity; base quantity; pricing unit; price unit; 单价基数; 价格基数; 计价数量; 计价单位; 价格单位; Preiseinheit; Preisbasis; Preis pro; Preis per; Preis je; PE; base de prix; unité de prix; quantité de base; prix pour; prix par; base de precio; unidad de precio; cantidad base; precio por',
  ),
  column(
    'lineTotal',
    'line total; amount; total; total amount; total price; line amount; subtotal; 金额; 总价; 小计; 总金额; 行金额; Gesamtpreis; Gesamt; Betrag; Zeilensumme; Positionswert; Gesamtbetrag; Summe; Positionsbetrag; montant; montant total; prix total; total ligne; importe; importe total; precio total; total línea',
  ),
  column(
    'orderTotal',
    'order total; total order; order amount; order value; order sum; grand total; total order value; 订单总额; 订单金额; 订单总金额; 合同总额; 总计; Auftragssumme; Gesamtsumme; Bestellwert; Auftragswert; total de la commande; total commande; total général; total del pedido; total pedido; total general',
  ),
  column(
    'currency',
    'currency; ccy; currency code; 币种; 货币; 币制; 币别; Währung; Waehrung; Währungscode; Währungskennzeichen; devise; monnaie; code devise; moneda; divisa; código de moneda',
  ),
  column(
    'hsCode',
    'hs code; hs; hscode; tariff code; commodity code; hts; hts code; 海关编码; hs编码; hs编号; 税号; 税则号列; 海关商品编码; Zolltarifnummer; HS-Code; Zolltarif-Nr.; Warentarifnummer; statistische Warennummer; code SH; code douanier; nomenclature douanière; code HS; partida arancelaria; código arancelario; código SA; código HS',
  ),
  column(
    'origin',
    'origin; country of origin; origin country; made in; 原产国; 原产地; 产地; 原产国别; Ursprungsland; Ursprung; Herkunftsland; pays d’origine; pays origine; origine; país de origen; origen',
  ),
  column(
    'netWeight',
    'net weight; nw; n.w.; net weight kg; 净重; 净重量; 总净重; Nettogewicht; Netto kg; poids net; peso neto',
  ),
  column(
    'grossWeight',
    'gross weight; gw; g.w.; gross weight kg; 毛重; 毛重量; 总毛重; Bruttogewicht; Brutto kg; poids brut; peso bruto',
  ),
  column(
    'requestedDate',
    'delivery date; requested delivery date; required date; due date; 交货日期; 交期; 要求交货日期; 交货期; Liefertermin; Lieferdatum; Wunschtermin; Wunschlieferdatum; gewünschter Liefertermin; date de livraison; date de livraison souhaitée; fecha de entrega; fecha de entrega solicitada',
  ),
  column(
    'incoterm',
    'incoterm; incoterms; trade term; trade terms; terms of delivery; delivery terms; 贸易术语; 价格条款; 成交方式; 贸易条款; Lieferbedingung; Lieferbedingungen; conditions de livraison; condition de livraison; condiciones de entrega; condición de entrega',
  ),
  column(
    'place',
    'named place; incoterm place; place of delivery; delivery place; port; 指定地点; 交货地点; 港口; Lieferort; Hafen; Bestimmungsort; lieu de livraison; port de destination; lugar de entrega; puerto',
  ),
  {
    ...column(
      'payment',
      'payment terms; payment term; terms of payment; payment; payment conditions; payment condition; conditions of payment; payment method; method of payment; mode of payment; 付款方式; 付款条件; 付款条款; 付款; 支付方式; 支付条件; 支付条款; 结算方式; 收款方式; Zahlungsbedingungen; Zahlungsbedingung; Zahlungskonditionen; Zahlungsziel; Zahlungsart; Zahlungsweise; Zahlungsmethode; Zahlung; conditions de paiement; condition de paiement; modalités de paiement; modalité de paiement; modalités de règlement; conditions de règlement; mode de paiement; mode de règlement; délai de paiement; paiement; règlement; condiciones de pago; condición de pago; forma de pago; formas de pago; método de pago; términos de pago; plazo de pago; pago',
    ),
    repeats: true,
  },
  {
    ...column(
      'note',
      'note; notes; remark; remarks; comment; 备注; 说明; Bemerkung; Bemerkungen; Anmerkung; Hinweis; Notiz; remarque; remarques; commentaire; observaciones; observación; comentario; nota; notas',
    ),
    repeats: true,
  },
  column(
    'unNumber',
    'un number; un no; un code; dangerous goods un number; 联合国编号; un编号; 危险货物编号; UN-Nummer; UN-Nr.; numéro ONU; n° ONU; número ONU; nº ONU',
  ),
  column(
    'hazardClass',
    'hazard class; dangerous goods class; imdg class; imo class; adr class; 危险类别; 危险品类别; Gefahrgutklasse; Gefahrklasse; classe de danger; clase de peligro',
  ),
  column(
    'marks',
    'shipping marks; marks; marks and numbers; 唛头; 运输标志; Markierung; Markierungen; Versandmarken; marquage; marques d’expédition; marcas; marcas de embarque',
  ),
  // Money beside the price is read where somebody says which of these a column is: per line, in the currency of the order.
  column('discount', ''),
  column('charge', ''),
  column('tax', ''),
];

/** Words over columns that are about money, or about danger: such a column is not passed over in silence. */
const MONEY =
  /discount|rebate|allowance|deduct|surcharge|charge|fee\b|freight|shipping|postage|carriage|insurance|\btax|\bvat\b|\bgst\b|duty|duties|deposit|prepa|\bpaid\b|balance|price|gross|net\b|cost|amount|total|value|tooling|mou?ld|sample|rabatt|nachlass|skonto|abzug|zuschlag|aufschlag|fracht|versand|porto|verpackung|versicherung|steuer|mwst|ust\b|zoll|anzahlung|bezahlt|preis|brutto|netto|kosten|betrag|summe|gesamt|wert|remise|rabais|ristourne|escompte|frais|livraison|assurance|taxe|\btva\b|droits|acompte|pay[ée]|prix|\bbrut\b|montant|co[uû]t|valeur|descuento|rebaja|bonificaci|recargo|cargo|flete|env[ií]o|porte|embalaje|seguro|impuesto|\biva\b|arancel|anticipo|dep[óo]sito|pagado|precio|importe|coste|costo|valor|折扣|折让|减|优惠|运费|邮费|保费|保险|税|费|押金|定金|订金|预付|已付|尾款|价|额|款/iu;
const SAFETY =
  /hazard|hazmat|danger|\bun ?no|\bmsds\b|\bsds\b|flash ?point|lithium|battery|gefahr|dangereu|peligros|batterie|bater[ií]a|危险|易燃|锂电/iu;

/** Words over columns that say how or when is paid, or on which terms: those are read as such, or asked about. */
const TERMS =
  /payment|\bpay\b|credit|\bl ?c\b|\bt ?t\b|\bnet ?days\b|\bterms?\b|\bconditions?\b|zahl|kredit|akkreditiv|bedingung|kondition|paiement|r[èe]glement|[ée]ch[ée]ance|cr[ée]dit|\bpago|vencimiento|condici[oó]n|付款|支付|结算|账期|帐期|月结|信用证|条款|条件/iu;

/** What a header that no column knows is about, if it must not be lost. */
export type Concern = 'money' | 'safety' | 'terms';

export function concernOf(header: string): Concern | undefined {
  const words = header.normalize('NFKC').replace(/[_./-]+/g, ' ');
  if (SAFETY.test(words)) return 'safety';
  if (TERMS.test(words)) return 'terms';
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
