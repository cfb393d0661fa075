import { apiOf } from './api.ts';
import type { MeasuredPlatform } from './measured-platform.ts';

const PRODUCTS_PER_SHEET = 5_000;

const FORMS = [
  ['tea cup', '茶杯'],
  ['tea pot', '茶壶'],
  ['vase', '花瓶'],
  ['bowl', '碗'],
  ['plate', '盘'],
  ['lantern', '灯笼'],
  ['incense burner', '香炉'],
  ['brush washer', '笔洗'],
  ['fruit dish', '果盘'],
  ['candle holder', '烛台'],
] as const;
const GLAZES = [
  ['celadon', '青釉'],
  ['blue-and-white', '青花'],
  ['oxblood', '郎窑红'],
  ['tenmoku', '天目'],
  ['ivory', '象牙白'],
  ['famille rose', '粉彩'],
  ['crackle', '开片'],
] as const;
const ORIGINS = ['CN', 'GB', 'US', 'DE', 'IN'] as const;

const HEADER = [
  'sku',
  'status',
  'name en',
  'name zh-CN',
  'description en',
  'hs code',
  'origin country',
  'unit',
  'net weight kg',
  'gross weight kg',
  'minimum order quantity',
  'lead time days',
  'price',
  'currency',
  'minimum quantity',
];

function productRow(index: number): string {
  const [form, formHan] = FORMS[index % FORMS.length] as (typeof FORMS)[number];
  const [glaze, glazeHan] = GLAZES[
    Math.floor(index / FORMS.length) % GLAZES.length
  ] as (typeof GLAZES)[number];
  const size = 8 + (index % 40);
  return [
    `SR-${String(index).padStart(6, '0')}`,
    'published',
    `${glaze} ${form}, ${size} cm, series ${index % 211}`,
    `${glazeHan}${formHan} ${size} 厘米`,
    `Hand-thrown ${form} with ${glaze} glaze in a printed carton`,
    '691110',
    ORIGINS[index % ORIGINS.length],
    'C62',
    (0.2 + (index % 30) / 10).toFixed(1),
    (0.4 + (index % 30) / 10).toFixed(1),
    '20',
    '21',
    (2 + (index % 90) / 4).toFixed(2),
    'USD',
    '20',
  ].join(';');
}

/** Imports so many published products of the demonstration's seller, as product sheets over the API. */
export async function fillCatalogue(platform: MeasuredPlatform, products: number): Promise<void> {
  const seller = apiOf(platform, 'seller');
  for (let from = 0; from < products; from += PRODUCTS_PER_SHEET) {
    const count = Math.min(PRODUCTS_PER_SHEET, products - from);
    const rows = Array.from({ length: count }, (_, index) => productRow(from + index));
    const sheet = `${[HEADER.join(';'), ...rows].join('\n')}\n`;
    const report = await seller.send<{ created: number; problems: unknown[] }>(
      'POST',
      '/api/v1/products/import?dryRun=false',
      sheet,
      'text/csv',
    );
    if (report.created !== count)
      throw new Error(`not imported: ${JSON.stringify(report.problems.slice(0, 3))}`);
  }
}
