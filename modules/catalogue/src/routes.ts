import { command, decodeCursor, download, type HttpApp, pageOf, query, upload } from '@tongshang/http';
import { invariant } from '@tongshang/refusal';
import * as contract from './contract.ts';
import { selectSheetContent } from './export-products.ts';
import { changeFamily, createFamily, readFamily } from './families.ts';
import { listFamilies, selectFamily } from './family-store.ts';
import { addImage, IMAGE_BYTES_MAX, IMAGE_TYPES, readImage, removeImage, storeImage } from './images.ts';
import { importProducts } from './import-products.ts';
import { SHEET_LIMITS } from './import-sheet.ts';
import { productActions } from './product-actions.ts';
import { reported } from './report-import.ts';
import { listOwnProducts, readProduct, searchProducts } from './search-products.ts';
import { readSheetWork, writeSheetWork } from './sheet-work.ts';
import { type CatalogueDeps, changeProduct, changeStatus, createProduct } from './write-product.ts';

const tags = ['catalogue'];
const write = { scope: 'catalogue:write' } as const;
const draftRefusals = [
  'FAMILY_NOT_FOUND',
  'PRODUCT_SKU_TAKEN',
  'PRODUCT_GTIN_TAKEN',
  'PRODUCT_VARIANT_OF_WRONG',
  'PRODUCT_COUNTRY_UNKNOWN',
  'PRODUCT_HS_CODE_UNKNOWN',
  'PRODUCT_NUMBER_NOT_POSITIVE',
  'PRODUCT_WEIGHTS_CONTRADICT',
  'PRODUCT_CARTON_CONTENT_MISSING',
  'PRODUCT_CARTON_MEASURES_INCOMPLETE',
  'PRODUCT_CARTON_INNER_PACKS_UNEVEN',
  'PRODUCT_CARTON_WEIGHTS_CONTRADICT',
  'PRODUCT_CARTON_LIGHTER_THAN_GOODS',
  'PARAMETERS_WITHOUT_FAMILY',
  'PARAMETER_UNKNOWN',
  'PARAMETER_MISSING',
  'PARAMETER_TYPE',
  'PARAMETER_CHOICE_UNKNOWN',
  'PARAMETER_OUT_OF_RANGE',
  'PRICE_NOT_POSITIVE',
  'PRICE_REPEATED',
  'PRICE_PERIOD_WRONG',
  'UNIT_UNKNOWN',
  'CURRENCY_UNKNOWN',
  'GS1_CHECK_DIGIT',
] as const;

export function catalogueRoutes(app: HttpApp, deps: CatalogueDeps): void {
  productReading(app);
  productWriting(app, deps);
  sheetRoutes(app, deps);
  imageRoutes(app, deps);
  familyRoutes(app, deps);
}

function productReading(app: HttpApp): void {
  query(app, {
    url: '/api/v1/products',
    operationId: 'searchProducts',
    summary: 'Search the published products of all sellers, newest first',
    tags,
    access: 'person',
    querystring: contract.SearchQuery,
    response: contract.ProductPage,
    refusals: [
      'PARAMETER_FILTER_WRONG',
      'PRICE_RANGE_WITHOUT_CURRENCY',
      'FAMILY_NOT_FOUND',
      'CURSOR_INVALID',
    ],
    handler: async ({ tx, query: { limit, cursor, parameter, ...search } }) => {
      const [publishedAt, productId] = decodeCursor(cursor, ['instant', 'uuid']) ?? [];
      const after =
        publishedAt === undefined || productId === undefined ? undefined : { publishedAt, productId };
      const filters = parameter === undefined ? {} : { parameters: parameter };
      const found = await searchProducts(tx, { ...search, ...filters }, after, limit + 1);
      return pageOf(found.map(contract.wireProduct), limit, (product) => [
        product.publishedAt ?? '',
        product.productId,
      ]);
    },
  });

  query(app, {
    url: '/api/v1/products/own',
    operationId: 'listOwnProducts',
    summary: 'List the products of one’s own organisation, drafts too, last changed first',
    tags,
    access: 'person',
    querystring: contract.OwnQuery,
    response: contract.ProductPage,
    refusals: ['CURSOR_INVALID'],
    handler: async ({ tx, query: { limit, cursor, ...filter } }) => {
      const [changedAt, productId] = decodeCursor(cursor, ['instant', 'uuid']) ?? [];
      const after = changedAt === undefined || productId === undefined ? undefined : { changedAt, productId };
      const found = await listOwnProducts(tx, filter, after, limit + 1);
      return pageOf(found.map(contract.wireProduct), limit, (product) => [
        product.changedAt,
        product.productId,
      ]);
    },
  });

  query(app, {
    url: '/api/v1/products/:productId',
    operationId: 'readProduct',
    summary: 'Read a product with its family and variants',
    tags,
    access: 'person',
    params: contract.ProductParams,
    response: contract.ProductWithVariants,
    refusals: ['PRODUCT_NOT_FOUND'],
    handler: async ({ tx, principal, params }) => {
      const { product, variants } = await readProduct(tx, params.productId);
      const family = product.familyId === undefined ? undefined : await selectFamily(tx, product.familyId);
      return {
        product: contract.wireProduct(product),
        family: family ? contract.wireFamily(family) : null,
        actions: productActions(product, principal),
        variants: variants.map(contract.wireProduct),
      };
    },
  });
}

function productWriting(app: HttpApp, deps: CatalogueDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/products',
    operationId: 'createProduct',
    summary: 'Create a product as a draft',
    tags,
    access: write,
    body: contract.ProductDraft,
    status: 201,
    response: contract.Product,
    refusals: draftRefusals,
    handler: async ({ tx, body }) => contract.wireProduct(await createProduct(deps, tx, body)),
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/products/:productId',
    operationId: 'changeProduct',
    summary: 'Replace what is stated of a product',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.ProductParams,
    body: contract.ProductChange,
    response: contract.Product,
    refusals: ['PRODUCT_NOT_FOUND', 'PRODUCT_CHANGED_MEANWHILE', 'PRODUCT_NOT_COMPLETE', ...draftRefusals],
    handler: async ({ tx, params, body: { version, ...draft } }) =>
      contract.wireProduct(await changeProduct(deps, tx, params.productId, draft, version)),
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/products/:productId/status',
    operationId: 'changeProductStatus',
    summary: 'Publish a product, withdraw it, or make it a draft again',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.ProductParams,
    body: contract.StatusChange,
    response: contract.Product,
    refusals: ['PRODUCT_NOT_FOUND', 'PRODUCT_CHANGED_MEANWHILE', 'PRODUCT_NOT_COMPLETE'],
    handler: async ({ tx, params, body }) =>
      contract.wireProduct(await changeStatus(deps, tx, params.productId, body.status, body.version)),
  });
}

function sheetRoutes(app: HttpApp, deps: CatalogueDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/products/import',
    operationId: 'importProducts',
    summary: 'Import products from a CSV sheet, or say what that would do',
    description:
      'One row a product, further rows of the same SKU add prices. The same sheet again changes nothing. All or nothing, unless `skipBad`.',
    tags,
    access: write,
    querystring: contract.ImportQuery,
    body: upload({
      contentTypes: [
        'text/csv',
        'application/csv',
        'text/plain',
        'application/vnd.ms-excel',
        'application/octet-stream',
      ],
      bytesMax: SHEET_LIMITS.bytes,
    }),
    response: contract.ImportReport,
    refusals: [
      'ENCODING_UNCERTAIN',
      'ENCODING_WRONG',
      'CSV_WORKBOOK',
      'FILE_OTHER_KIND',
      'CSV_QUOTES',
      'CSV_EMPTY',
      'CSV_TOO_LARGE',
      'COLUMNS_MISSING',
      'COLUMN_TWICE',
      'IMPORT_COLUMNS_UNREAD',
      'IMPORT_MEANINGS_UNREAD',
      'WORK_TOO_SLOW',
      'WORK_QUEUE_FULL',
    ],
    prepare: ({ principal: { organisationId }, query: options, body: { bytes }, exchange }) =>
      deps.workers.run(readSheetWork, { bytes, options }, { organisationId, signal: exchange.gone }),
    handler: async ({ tx, query: options, body, exchange, prepared: sheet }) => {
      const report = await importProducts(deps, tx, body.bytes, sheet, options);
      return reported(report, options.dryRun, exchange.language);
    },
  });

  download(app, {
    url: '/api/v1/products/own/export',
    operationId: 'exportProducts',
    summary: 'The products of one’s own organisation as a CSV sheet that the import takes back',
    tags,
    access: 'person',
    querystring: contract.ExportQuery,
    contentTypes: ['text/csv'],
    inSteps: async ({ transaction, principal: { organisationId }, query: { afterSku }, exchange }) => {
      const content = await transaction((tx) => selectSheetContent(tx, afterSku ?? null));
      const options = { organisationId, signal: exchange.gone };
      const bytes = await deps.workers.run(writeSheetWork, content, options);
      return { bytes, contentType: 'text/csv; charset=utf-8', fileName: 'products.csv' };
    },
  });
}

function imageRoutes(app: HttpApp, deps: CatalogueDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/products/:productId/images',
    operationId: 'addProductImage',
    summary: 'Add a picture (PNG, JPEG or WebP, 5 MiB at most) behind the others',
    tags,
    access: write,
    params: contract.ProductParams,
    body: upload({
      ...{ contentTypes: [...IMAGE_TYPES], bytesMax: IMAGE_BYTES_MAX },
      store: storeImage(deps.blobs),
    }),
    status: 201,
    response: contract.Image,
    refusals: [
      'PRODUCT_NOT_FOUND',
      'IMAGE_TYPE_WRONG',
      'IMAGES_TOO_MANY',
      'BODY_TOO_LARGE',
      'BLOB_SPACE_USED_UP',
      'BLOB_STORE_UNREACHABLE',
    ],
    handler: ({ tx, params, body: { stored } }) => {
      invariant(stored !== null, 'a picture is stored before it is added');
      return addImage(deps, tx, params.productId, stored);
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/products/:productId/images/:sha256',
    operationId: 'removeProductImage',
    summary: 'Take a picture away',
    tags,
    access: write,
    idempotency: 'natural',
    params: contract.ImageParams,
    refusals: ['PRODUCT_NOT_FOUND', 'IMAGE_NOT_FOUND'],
    handler: async ({ tx, params }) => {
      await removeImage(deps, tx, params.productId, params.sha256);
      return {};
    },
  });

  download(app, {
    url: '/api/v1/products/:productId/images/:sha256',
    operationId: 'readProductImage',
    summary: 'The bytes of a picture',
    tags,
    access: 'person',
    params: contract.ImageParams,
    contentTypes: [...IMAGE_TYPES],
    refusals: ['IMAGE_NOT_FOUND', 'BLOB_STORE_UNREACHABLE'],
    handler: async ({ tx, params }) => ({
      ...(await readImage(deps, tx, params.productId, params.sha256)),
      immutable: true,
    }),
  });
}

function familyRoutes(app: HttpApp, deps: CatalogueDeps): void {
  query(app, {
    url: '/api/v1/product-families',
    operationId: 'listProductFamilies',
    summary: 'List product families with their standard parameters',
    tags,
    access: 'person',
    querystring: contract.ListQuery,
    response: contract.FamilyPage,
    refusals: ['CURSOR_INVALID'],
    handler: async ({ tx, query: { limit, cursor } }) => {
      const [after = null] = decodeCursor(cursor, ['text']) ?? [];
      const families = await listFamilies(tx, after, limit + 1);
      return pageOf(families.map(contract.wireFamily), limit, (family) => [family.code]);
    },
  });

  query(app, {
    url: '/api/v1/product-families/:familyId',
    operationId: 'readProductFamily',
    summary: 'Read a product family',
    tags,
    access: 'person',
    params: contract.FamilyParams,
    response: contract.Family,
    refusals: ['FAMILY_NOT_FOUND'],
    handler: async ({ tx, params }) => contract.wireFamily(await readFamily(tx, params.familyId)),
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/product-families',
    operationId: 'createProductFamily',
    summary: 'Define a product family and its standard parameters',
    tags,
    access: write,
    body: contract.FamilyDraft,
    status: 201,
    response: contract.Family,
    refusals: [
      'FAMILY_CODE_TAKEN',
      'FAMILY_PARAMETER_REPEATED',
      'FAMILY_PARAMETER_INCOMPLETE',
      'UNIT_UNKNOWN',
    ],
    handler: async ({ tx, body }) => contract.wireFamily(await createFamily(deps, tx, body)),
  });

  command(app, {
    method: 'PUT',
    url: '/api/v1/product-families/:familyId',
    operationId: 'changeProductFamily',
    summary: 'Rename a product family of one’s own, or add to its parameters',
    tags,
    access: write,
    idempotency: 'key',
    params: contract.FamilyParams,
    body: contract.FamilyChange,
    response: contract.Family,
    refusals: [
      'FAMILY_NOT_FOUND',
      'FAMILY_NARROWED',
      'FAMILY_PARAMETER_REPEATED',
      'FAMILY_PARAMETER_INCOMPLETE',
    ],
    handler: async ({ tx, params, body }) =>
      contract.wireFamily(await changeFamily(deps, tx, params.familyId, body)),
  });
}
