import { createHash, randomUUIDv7 } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrations as blobsMigrations } from '@tongshang/blobs';
import { testBlobs } from '@tongshang/blobs/testing';
import { connect, migrate } from '@tongshang/database';
import { emptyDatabase, expectIsolation } from '@tongshang/database/testing';
import { accessHoles, testPrincipal } from '@tongshang/http/testing';
import { END, exif, frame, jpeg, QUANTISATION, SCAN, segment, webp } from '@tongshang/picture/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { movePictures } from './move-pictures.ts';
import { type CatalogueFixture, catalogueFixture, draftOf, published } from './testing/catalogue.ts';
import { picture } from './testing/picture.ts';

const LED = '01950000-0000-7000-8000-0000000000f1';
const MIGRATIONS = new URL('../migrations/', import.meta.url);

let t: CatalogueFixture;
beforeAll(async () => {
  t = await catalogueFixture();
});
afterAll(() => t.close());

describe('products', () => {
  it('are created as drafts, read back as stated, and stated in the journal without their content in clear', async () => {
    const seller = t.seller();
    const draft = draftOf({
      familyId: LED,
      gtin: '4006381333931',
      parameters: { power: { value: '0.012', unit: 'KWT' }, dimmable: true, cap: 'E27' },
      prices: [
        { currency: 'USD', minimumQuantity: '100', amount: '2.9000', per: '10' },
        {
          currency: 'EUR',
          minimumQuantity: '1',
          amount: '3',
          validFrom: '2026-01-01',
          validUntil: '2026-06-30',
        },
      ],
    });
    const created = await seller.send('POST', '/api/v1/products', draft);
    expect(created.status).toBe(201);
    const read = await seller.get(`/api/v1/products/${created.body.productId}`);
    expect(read.body.product).toEqual(created.body);
    expect(read.body.product).toMatchObject({
      status: 'draft',
      version: 1,
      gtin: '04006381333931',
      parameters: { power: '12', dimmable: true, cap: 'E27' },
      prices: [
        {
          currency: 'EUR',
          minimumQuantity: '1',
          amount: '3',
          validFrom: '2026-01-01',
          validUntil: '2026-06-30',
        },
        { currency: 'USD', minimumQuantity: '100', amount: '2.9', per: '10' },
      ],
    });
    expect(read.body.family.code).toBe('led-lamps');
    const entry = t.entries.at(-1);
    expect(entry).toMatchObject({ kind: 'catalogue.product-created', subject: created.body.productId });
    expect(JSON.stringify(entry?.public)).not.toMatch(/2\.9|lantern/);
  });

  it('say what a full carton holds, weighs and measures, and nothing of a carton that cannot be', async () => {
    const seller = t.seller();
    const carton = {
      ...{ netWeightKg: '0.35', piecesPerCarton: 24, innerPacksPerCarton: 4 },
      ...{ cartonNetWeightKg: '8.40', cartonGrossWeightKg: '9.6' },
      ...{ cartonLengthCm: '60', cartonWidthCm: '40', cartonHeightCm: '35.5' },
    };
    const created = await seller.send('POST', '/api/v1/products', draftOf({ sku: 'CARTON-1', ...carton }));
    expect(created.body).toMatchObject({ ...carton, cartonNetWeightKg: '8.4' });
    const refusedFor = async (change: object) => {
      const draft = { ...draftOf({ sku: 'CARTON-2' }), ...carton, ...change };
      const { status, body } = await seller.send(
        'POST',
        '/api/v1/products',
        JSON.parse(JSON.stringify(draft)),
      );
      return [status, body.code, body.place ?? body.errors?.[0]?.place];
    };
    expect((await refusedFor({ piecesPerCarton: undefined }))[1]).toBe('PRODUCT_CARTON_CONTENT_MISSING');
    expect((await refusedFor({ cartonWidthCm: undefined }))[1]).toBe('PRODUCT_CARTON_MEASURES_INCOMPLETE');
    expect((await refusedFor({ innerPacksPerCarton: 5 }))[1]).toBe('PRODUCT_CARTON_INNER_PACKS_UNEVEN');
    expect((await refusedFor({ cartonGrossWeightKg: '8.39' }))[1]).toBe('PRODUCT_CARTON_WEIGHTS_CONTRADICT');
    expect((await refusedFor({ cartonNetWeightKg: '8.39' }))[1]).toBe('PRODUCT_CARTON_LIGHTER_THAN_GOODS');
    expect((await refusedFor({ cartonHeightCm: '0' }))[1]).toBe('PRODUCT_NUMBER_NOT_POSITIVE');
  });

  it('name everything wrong at once', async () => {
    const reply = await t.seller().send(
      'POST',
      '/api/v1/products',
      draftOf({
        familyId: LED,
        gtin: '4006381333932',
        hsCode: '770000',
        unit: 'QQQ',
        netWeightKg: '2',
        grossWeightKg: '1',
        minimumOrderQuantity: '0',
        parameters: { power: 'strong', cap: 'E99', colour: 'red' },
        prices: [
          { currency: 'QQQ', minimumQuantity: '1', amount: '1' },
          { currency: 'USD', minimumQuantity: '1', amount: '-1' },
          {
            currency: 'USD',
            minimumQuantity: '5',
            amount: '1',
            validFrom: '2026-02-01',
            validUntil: '2026-01-01',
          },
          { currency: 'EUR', minimumQuantity: '5', amount: '1' },
          { currency: 'EUR', minimumQuantity: '5.0', amount: '2' },
        ],
      }),
    );
    expect(reply.status).toBe(422);
    expect(reply.body.errors.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      '/grossWeightKg',
      '/gtin',
      '/hsCode',
      '/minimumOrderQuantity',
      '/parameters/cap',
      '/parameters/colour',
      '/parameters/power',
      '/prices/0/currency',
      '/prices/1/amount',
      '/prices/2/validUntil',
      '/prices/4',
      '/unit',
    ]);
  });

  it('CATALOGUE-1: one SKU and one GTIN per seller; another seller may have the same', async () => {
    const [one, other] = [t.seller(), t.seller()];
    const draft = draftOf({ gtin: '9521234000006' });
    expect((await one.send('POST', '/api/v1/products', draft)).status).toBe(201);
    expect((await one.send('POST', '/api/v1/products', draft)).body.code).toBe('PRODUCT_SKU_TAKEN');
    const sameGtin = await one.send('POST', '/api/v1/products', draftOf({ gtin: '9521234000006' }));
    expect(sameGtin.body.code).toBe('PRODUCT_GTIN_TAKEN');
    expect((await other.send('POST', '/api/v1/products', draft)).status).toBe(201);
  });

  it('CATALOGUE-2: a change says which version it changes', async () => {
    const seller = t.seller();
    const { body: product } = await seller.send('POST', '/api/v1/products', draftOf());
    const url = `/api/v1/products/${product.productId}`;
    const change = draftOf({ sku: product.sku, name: { en: 'Red lantern' }, prices: [] });
    const changed = await seller.send('PUT', url, { ...change, version: 1 });
    expect(changed.body).toMatchObject({ version: 2, name: { en: 'Red lantern' }, prices: [] });
    expect((await seller.send('PUT', url, { ...change, version: 1 })).body.code).toBe(
      'PRODUCT_CHANGED_MEANWHILE',
    );
  });

  it('CATALOGUE-3: only a complete product is published, and stays complete while it is', async () => {
    const seller = t.seller();
    const { hsCode: _, ...bare } = draftOf({ prices: [] });
    const { body: product } = await seller.send('POST', '/api/v1/products', bare);
    const url = `/api/v1/products/${product.productId}`;
    const refused = await seller.send('PUT', `${url}/status`, { status: 'published', version: 1 });
    expect(refused.body).toMatchObject({ code: 'PRODUCT_NOT_COMPLETE', status: 422 });
    expect(refused.body.detail).toContain('a price, an HS code');
    const whole = await published(seller);
    const { hsCode: _hs, ...incomplete } = draftOf({ sku: whole.sku });
    const change = await seller.send('PUT', `/api/v1/products/${whole.productId}`, {
      ...incomplete,
      version: whole.version,
    });
    expect(change.body.code).toBe('PRODUCT_NOT_COMPLETE');
  });

  it('CATALOGUE-4: others see what is published and change nothing of it', async () => {
    const [seller, buyer] = [t.seller(), t.seller()];
    const product = await published(seller);
    const { body: hidden } = await seller.send('POST', '/api/v1/products', draftOf());
    expect((await buyer.get(`/api/v1/products/${product.productId}`)).body.product.prices).toHaveLength(1);
    expect((await buyer.get(`/api/v1/products/${hidden.productId}`)).body.code).toBe('PRODUCT_NOT_FOUND');
    const url = `/api/v1/products/${product.productId}`;
    for (const [path, body] of [
      [url, { ...draftOf({ sku: product.sku }), version: product.version }],
      [`${url}/status`, { status: 'withdrawn', version: product.version }],
    ] as const) {
      expect((await buyer.send('PUT', path, body)).body.code).toBe('PRODUCT_NOT_FOUND');
    }
    await seller.send('PUT', `${url}/status`, { status: 'withdrawn', version: product.version });
    expect((await buyer.get(url)).body.code).toBe('PRODUCT_NOT_FOUND');
  });

  it('CATALOGUE-5: a variant belongs to a main product of the same seller', async () => {
    const [seller, other] = [t.seller(), t.seller()];
    const main = await published(seller);
    const foreign = await published(other);
    const hidden = draftOf({ variantOf: main.productId, name: { en: 'Crimson' } });
    expect((await seller.send('POST', '/api/v1/products', hidden)).status).toBe(201);
    const red = await published(seller, { variantOf: main.productId, name: { en: 'Scarlet' } });
    for (const variantOf of [foreign.productId, red.productId, randomUUIDv7()]) {
      const refused = await seller.send('POST', '/api/v1/products', draftOf({ variantOf }));
      expect(refused.body.code).toBe('PRODUCT_VARIANT_OF_WRONG');
    }
    const own = await seller.send('PUT', `/api/v1/products/${main.productId}`, {
      ...draftOf({ sku: main.sku, variantOf: red.productId }),
      version: main.version,
    });
    expect(own.body.code).toBe('PRODUCT_VARIANT_OF_WRONG');
    const read = await seller.get(`/api/v1/products/${main.productId}`);
    expect(read.body.variants.map(({ sku }: { sku: string }) => sku).toSorted()).toEqual(
      [hidden.sku, red.sku].toSorted(),
    );
    const seen = await other.get(`/api/v1/products/${main.productId}`);
    expect(seen.body.variants.map(({ sku }: { sku: string }) => sku)).toEqual([red.sku]);
    expect((await other.get('/api/v1/products?text=crimson')).body.items).toEqual([]);
    const found = await other.get('/api/v1/products?text=scarlet');
    expect(found.body.items.map(({ productId }: { productId: string }) => productId)).toEqual([
      main.productId,
    ]);
  });
});

describe('families', () => {
  it('are defined once, grow, and are never narrowed', async () => {
    const seller = t.seller();
    const parameters = [
      { code: 'power', name: { en: 'Power' }, type: 'number', unit: 'WTT', minimum: '1' },
      { code: 'plug', name: { en: 'Plug' }, type: 'choice', choices: [{ code: 'uk', name: { en: 'UK' } }] },
    ];
    const draft = { code: 'kettles', name: { en: 'Kettles' }, parameters };
    const made = await seller.send('POST', '/api/v1/product-families', draft);
    expect(made.status).toBe(201);
    expect((await t.seller().send('POST', '/api/v1/product-families', draft)).body.code).toBe(
      'FAMILY_CODE_TAKEN',
    );
    const url = `/api/v1/product-families/${made.body.familyId}`;
    const change = (changed: unknown) =>
      seller.send('PUT', url, { name: { en: 'Kettles' }, parameters: changed });
    const [power, plug] = parameters;
    const grown = [...parameters, { code: 'steel', name: { en: 'Steel' }, type: 'boolean' }];
    expect((await change(grown)).body.parameters).toHaveLength(3);
    for (const narrowed of [
      [power],
      [{ ...power, unit: 'KWT' }, ...grown.slice(1)],
      [{ ...power, minimum: '2' }, ...grown.slice(1)],
      [power, { ...plug, choices: [{ code: 'eu', name: { en: 'EU' } }] }, grown[2]],
      [...grown, { code: 'new', name: { en: 'New' }, type: 'text', required: true }],
    ]) {
      expect((await change(narrowed)).body.code).toBe('FAMILY_NARROWED');
    }
    expect((await t.seller().send('PUT', url, { name: { en: 'X' }, parameters: grown })).body.code).toBe(
      'FAMILY_NOT_FOUND',
    );
  });

  it('refuse definitions that do not hold together', async () => {
    const reply = await t.seller().send('POST', '/api/v1/product-families', {
      code: 'broken',
      name: { en: 'Broken' },
      parameters: [
        { code: 'a', name: { en: 'A' }, type: 'number' },
        { code: 'a', name: { en: 'A' }, type: 'choice' },
        { code: 'b', name: { en: 'B' }, type: 'number', unit: 'QQQ' },
      ],
    });
    expect(reply.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      '/parameters/0',
      '/parameters/1/code',
      '/parameters/1',
      '/parameters/2/unit',
    ]);
  });

  it('are listed in pages for everyone', async () => {
    const first = await t.seller().get('/api/v1/product-families?limit=4');
    expect(first.body.items).toHaveLength(4);
    const rest = await t.seller().get(`/api/v1/product-families?cursor=${first.body.nextCursor}`);
    const codes = [...first.body.items, ...rest.body.items].map(({ code }: { code: string }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(codes).toContain('led-lamps');
  });
});

describe('images', () => {
  const png = picture();
  const type = { 'content-type': 'image/png' };
  it('are kept by their bytes, seen by those who see the product, and taken away by its seller', async () => {
    const [seller, buyer] = [t.seller(), t.seller()];
    const product = await published(seller);
    const url = `/api/v1/products/${product.productId}/images`;
    const added = await seller.send('POST', url, png, type);
    expect(added.status).toBe(201);
    expect((await seller.send('POST', url, png, type)).body).toEqual(added.body);
    const got = await buyer.get(`${url}/${added.body.sha256}`);
    expect([got.status, got.headers['content-type']]).toEqual([200, 'image/png']);
    const { body: hidden } = await seller.send('POST', '/api/v1/products', draftOf());
    await seller.send('POST', `/api/v1/products/${hidden.productId}/images`, png, type);
    const secret = `/api/v1/products/${hidden.productId}/images/${added.body.sha256}`;
    expect((await buyer.get(secret)).body.code).toBe('IMAGE_NOT_FOUND');
    expect((await buyer.send('DELETE', `${url}/${added.body.sha256}`)).body.code).toBe('PRODUCT_NOT_FOUND');
    expect((await seller.send('DELETE', `${url}/${added.body.sha256}`)).status).toBe(204);
    expect((await seller.get(`${url}/${added.body.sha256}`)).body.code).toBe('IMAGE_NOT_FOUND');
  });
  it('say nothing of where and with what they were taken, and are no larger than a page needs', async () => {
    const seller = t.seller();
    const { productId } = await published(seller);
    const url = `/api/v1/products/${productId}/images`;
    const lossy = Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 3, 0, 2, 0, 1, 2]);
    const secret = Buffer.from('GPS 29.87 N');
    const parts = [QUANTISATION, frame(3, 2), SCAN, END];
    const pictures = [
      ['image/png', png, Buffer.concat([png, secret])],
      ['image/jpeg', jpeg(...parts), jpeg(exif(1, 'GPS'), segment(0xfe, secret), ...parts)],
      ['image/webp', webp(['VP8 ', lossy]), webp(['VP8 ', lossy], ['EXIF', secret], ['XMP ', secret])],
    ] as const;
    for (const [contentType, bare, full] of pictures) {
      expect(Buffer.from(full).includes('GPS')).toBe(true);
      const { sha256 } = (await seller.send('POST', url, full, { 'content-type': contentType })).body;
      const shown = await seller.get(`${url}/${sha256}`);
      expect([shown.headers['content-type'], shown.text.includes('GPS')]).toEqual([contentType, false]);
      expect(Number(shown.headers['content-length'])).toBeLessThanOrEqual(bare.length + 36);
    }
    const wide = Buffer.from(lossy);
    wide.writeUInt16LE(12_001, 6);
    const reply = await seller.send('POST', url, webp(['VP8 ', wide]), { 'content-type': 'image/webp' });
    expect(reply.body.code).toBe('IMAGE_SIDES_TOO_LONG');
  });
  it('are what their bytes say, and not too many', async () => {
    const seller = t.seller();
    const { body: product } = await seller.send('POST', '/api/v1/products', draftOf());
    const url = `/api/v1/products/${product.productId}/images`;
    const html = new TextEncoder().encode('<script>alert(1)</script>');
    expect((await seller.send('POST', url, html, type)).body.code).toBe('IMAGE_TYPE_WRONG');
    for (let index = 0; index < 12; index++) {
      expect((await seller.send('POST', url, picture(index), type)).status).toBe(201);
    }
    expect((await seller.send('POST', url, png, type)).body.code).toBe('IMAGES_TOO_MANY');
    expect((await seller.send('POST', url, new Uint8Array(6_000_000), type)).body.code).toBe(
      'BODY_TOO_LARGE',
    );
  });
});

describe('the bytes of a picture', () => {
  const png = picture(10);
  const type = { 'content-type': 'image/png' };
  it('come from the store: in parts, known by their hash, kept by the browser alone', async () => {
    const [seller, buyer] = [t.seller(), t.seller()];
    const { productId } = await published(seller);
    const url = `/api/v1/products/${productId}/images`;
    const { sha256 } = (await seller.send('POST', url, png, type)).body;
    expect(await t.stored.store.find(sha256)).toMatchObject({ bytes: png.length });
    const part = await buyer.get(`${url}/${sha256}`, { range: 'bytes=12-15' });
    const range = `bytes 12-15/${png.length}`;
    expect([part.status, part.text, part.headers['content-range']]).toEqual([206, 'IHDR', range]);
    expect(part.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    const known = { 'if-none-match': String(part.headers.etag) };
    expect((await buyer.get(`${url}/${sha256}`, known)).status).toBe(304);
  });
  it('are no right of whoever knows their hash, and none of a product that shows other pictures', async () => {
    const [seller, thief] = [t.seller(), t.seller()];
    const { body: hidden } = await seller.send('POST', '/api/v1/products', draftOf());
    const secret = picture(77);
    const url = `/api/v1/products/${hidden.productId}/images`;
    const { sha256 } = (await seller.send('POST', url, secret, type)).body;
    const own = await published(thief);
    const tries = [`${url}/${sha256}`, `/api/v1/products/${own.productId}/images/${sha256}`];
    for (const address of tries) expect((await thief.get(address)).body.code).toBe('IMAGE_NOT_FOUND');
  });
  it('stored for a product that is not there, or is another’s, are referred to by nothing', async () => {
    const [seller, other] = [t.seller(), t.seller()];
    const { productId } = await published(seller);
    const bytes = picture(99);
    const reply = await other.send('POST', `/api/v1/products/${productId}/images`, bytes, type);
    expect(reply.body.code).toBe('PRODUCT_NOT_FOUND');
    const rows = await t.database.system('test', (tx) =>
      tx.rows('select from blobs.reference where organisation_id = $1', [other.organisationId]),
    );
    expect(rows).toEqual([]);
  });
});

describe('pictures that older versions kept in the database', () => {
  /** With words that say where it was taken, behind its end. */
  const png = (mark: string) => Buffer.concat([picture(mark.length), Buffer.from(mark)]);
  const left = () =>
    t.database.system('test', (tx) =>
      tx.one<{ left: number }>('select count(bytes)::int as left from catalogue.image'),
    );

  /** As the version before did it. */
  async function oldPicture(seller: ReturnType<typeof t.seller>, productIds: string[], bytes: Uint8Array) {
    const sha256 = createHash('sha256').update(bytes).digest();
    await t.database.system('an older version', async (tx) => {
      await tx.run(
        `insert into catalogue.image (organisation_id, sha256, content_type, bytes, created_at) values ($1, $2, 'image/png', $3, $4)`,
        [seller.organisationId, sha256, bytes, tx.now],
      );
      for (const productId of productIds) {
        await tx.run('insert into catalogue.product_image values ($1, $2, $3, 0)', [
          ...[productId, seller.organisationId, sha256],
        ]);
      }
    });
    return sha256.toString('hex');
  }

  it('are read from there until they are moved, and from the store afterwards, by everyone who may', async () => {
    const [seller, buyer] = [t.seller(), t.seller()];
    const [one, two] = [await published(seller), await published(seller)];
    const sha256 = await oldPicture(seller, [one.productId, two.productId], png('old'));
    const nowhere = await oldPicture(seller, [], png('shown nowhere'));
    const addresses = [one, two].map(({ productId }) => `/api/v1/products/${productId}/images/${sha256}`);
    const before = await Promise.all(addresses.map((address) => buyer.get(address)));
    expect(await t.movePictures()).toBe(2);
    expect(await left()).toEqual({ left: 0 });
    const after = await Promise.all(addresses.map((address) => buyer.get(address)));
    for (const [index, reply] of after.entries()) {
      expect([reply.status, reply.text]).toEqual([200, before[index]?.text]);
      expect(reply.headers.etag).toBe(before[index]?.headers.etag);
      expect([reply.text.includes('IEND'), reply.text.includes('old')]).toEqual([true, false]);
    }
    expect(await t.stored.store.find(sha256)).toBeDefined();
    expect(await t.movePictures()).toBe(0);
    const referred = await t.database.system('test', (tx) =>
      tx.rows<{ sha256: string }>(
        `select distinct encode(sha256, 'hex') as sha256 from blobs.reference where organisation_id = $1`,
        [seller.organisationId],
      ),
    );
    expect(referred.map((row) => row.sha256)).toEqual([sha256]);
    expect(nowhere).not.toBe(sha256);
    expect((await seller.send('DELETE', addresses[0] as string)).status).toBe(204);
    expect((await buyer.get(addresses[0] as string)).body.code).toBe('IMAGE_NOT_FOUND');
    expect((await buyer.get(addresses[1] as string)).status).toBe(200);
  });

  it('are found in a database that such a version made', async () => {
    const older = await mkdtemp(join(tmpdir(), 'tongshang-older-'));
    for (const name of ['0001-catalogue.sql', '0002-starter-families.sql']) {
      await copyFile(new URL(name, MIGRATIONS), join(older, name));
    }
    const [empty, stored] = [await emptyDatabase(), png('of an older database')];
    await migrate(empty.url, [{ module: 'catalogue', folder: pathToFileURL(`${older}/`) }]);
    const database = await connect({ url: empty.url, connectionsMax: 2 });
    const [productId, organisationId] = [randomUUIDv7(), randomUUIDv7()];
    const sha256 = createHash('sha256').update(stored).digest();
    await database.system('an older version', async (tx) => {
      await tx.run(
        `insert into catalogue.product (product_id, organisation_id, sku, status, name, unit, minimum_order_quantity, parameters,
           parameter_numbers, search, version, created_at, changed_at)
         values ($1, $2, 'OLD', 'draft', '{"en":"Old"}', 'H87', 1, '{}', '{}', '', 1, $3, $3)`,
        [productId, organisationId, tx.now],
      );
      await tx.run(`insert into catalogue.image values ($1, $2, 'image/png', $3, $4)`, [
        ...[organisationId, sha256, stored, tx.now],
      ]);
      await tx.run('insert into catalogue.product_image values ($1, $2, $3, 0)', [
        ...[productId, organisationId, sha256],
      ]);
    });
    await migrate(empty.url, [
      { module: 'blobs', folder: blobsMigrations },
      { module: 'catalogue', folder: MIGRATIONS },
    ]);
    const { blobs, store, close } = await testBlobs(database);
    expect(await movePictures(database, blobs)).toBe(1);
    expect(await store.find(sha256.toString('hex'))).toMatchObject({ bytes: stored.length });
    const found = await database.transaction({ organisationId, personId: null }, (tx) =>
      blobs.find(tx, { module: 'catalogue', id: productId }, sha256.toString('hex')),
    );
    expect(found).toMatchObject({ mediaType: 'image/png', bytes: stored.length });
    await database.close();
    await Promise.all([close(), empty.close(), rm(older, { recursive: true })]);
  });

  it('stay where they are when moving breaks off anywhere, and are moved once by two at once', async () => {
    const seller = t.seller();
    const { productId } = await published(seller);
    const sha256 = await oldPicture(seller, [productId], png('breaks off'));
    const { blobs } = t.stored;
    const address = `/api/v1/products/${productId}/images/${sha256}`;
    for (const broken of [
      { ...blobs, put: () => Promise.reject(new Error('store away')) },
      { ...blobs, refer: () => Promise.reject(new Error('killed')) },
    ]) {
      await expect(movePictures(t.database, broken)).rejects.toThrow(/store away|killed/);
      expect(await left()).toEqual({ left: 1 });
      expect((await seller.get(address)).status).toBe(200);
    }
    await Promise.all([t.movePictures(), t.movePictures()]);
    expect(await left()).toEqual({ left: 0 });
    expect((await seller.get(address)).status).toBe(200);
  });
});

describe('access', () => {
  it('CATALOGUE-4: no organisation gets at rows of another but by what is published', async () => {
    const published = 'the shop window: what is published is for every signed-in organisation';
    await expectIsolation(t.database, {
      schemas: ['catalogue'],
      shared: {
        'catalogue.family': 'families are common, so that products of all sellers compare',
        'catalogue.product': published,
        'catalogue.price': published,
        'catalogue.product_image': published,
        'catalogue.image': published,
      },
    });
  });
  it('every endpoint refuses those it must', async () => {
    expect(await accessHoles(t.http)).toEqual([]);
  });
  it('a viewer reads and changes nothing', async () => {
    const viewer = t.http.as(testPrincipal({ scopes: ['catalogue:read'] }));
    expect((await viewer.get('/api/v1/products')).status).toBe(200);
    expect((await viewer.send('POST', '/api/v1/products', draftOf())).body.code).toBe('SCOPE_NEEDED');
  });
});
