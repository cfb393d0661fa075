import type { RequestListener, Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readBlobAddress } from './address.ts';
import { listPage } from './s3-list.ts';
import { s3Store } from './s3-store.ts';
import type { BlobStore } from './store.ts';
import { answering } from './testing/local-s3.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const abc = new TextEncoder().encode('abc');
const settings = {
  ...{ bucket: 'files', prefix: '', region: 'us-east-1', accessKeyId: 'WHO', secretAccessKey: 'hush-hush' },
  ...{ pauseMs: 1, timeoutMs: 200 },
};

async function storeThat(listener: RequestListener): Promise<BlobStore> {
  const { origin, server } = await answering(listener);
  servers.push(server);
  return s3Store({ ...settings, origin });
}

async function put(store: BlobStore): Promise<void> {
  const intake = await store.receive(abc, 10);
  await intake.keep();
}

describe('a store that fails', () => {
  it('for a moment is asked again, with the whole body', async () => {
    const seen: string[] = [];
    const store = await storeThat((request, response) => {
      let body = '';
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        seen.push(`${request.method} ${request.url} ${body}`);
        if (request.method === 'PUT' && seen.length < 3) response.writeHead(503).end();
        else response.writeHead(200, { 'content-length': 3 }).end(request.method === 'HEAD' ? '' : undefined);
      });
    });
    await put(store);
    const path = `/files/ba/78/${hash}`;
    expect(seen).toEqual([`PUT ${path} abc`, `PUT ${path} abc`, `PUT ${path} abc`, `HEAD ${path} `]);
  });
  it('three times is unreachable, with what it said and without the key', async () => {
    let asked = 0;
    const store = await storeThat((_request, response) => {
      asked += 1;
      response.writeHead(500).end('<Error><Code>InternalError</Code></Error>');
    });
    const error = await put(store).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'BLOB_STORE_UNREACHABLE', params: { reason: '500 InternalError' } });
    expect(JSON.stringify(error)).not.toContain('hush');
    expect(asked).toBe(3);
  });
  it('because the key is wrong refuses at once', async () => {
    let asked = 0;
    const store = await storeThat((_request, response) => {
      asked += 1;
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    });
    await expect(store.open()).rejects.toMatchObject({
      code: 'BLOB_STORE_REFUSED',
      params: { reason: '403 SignatureDoesNotMatch' },
    });
    expect(asked).toBe(1);
  });
  it('by saying nothing is given up', async () => {
    const store = await storeThat(() => {});
    await expect(store.find(hash)).rejects.toMatchObject({
      code: 'BLOB_STORE_UNREACHABLE',
      params: { reason: 'no reply in time' },
    });
  });
  it('by not being there is named', async () => {
    const { origin, server } = await answering(() => {});
    await new Promise((resolve) => server.close(resolve));
    await expect(s3Store({ ...settings, origin }).open()).rejects.toMatchObject({
      code: 'BLOB_STORE_UNREACHABLE',
      params: { store: `${origin}/files`, reason: 'ECONNREFUSED' },
    });
  });
  it('by keeping less than it was given is found out', async () => {
    const store = await storeThat((_request, response) =>
      response.writeHead(200, { 'content-length': 2 }).end(),
    );
    await expect(put(store)).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
  });
  it('by giving other bytes, or redirecting to another, is not believed', async () => {
    const store = await storeThat((_request, response) => response.writeHead(200).end('abd'));
    const read = async () => {
      for await (const _ of await store.read(hash));
    };
    await expect(read()).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    const elsewhere = await storeThat((_request, response) =>
      response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
    );
    await expect(elsewhere.read(hash)).rejects.toMatchObject({
      code: 'BLOB_STORE_REFUSED',
      params: { reason: 'status 307' },
    });
  });
});

describe('a store that does not keep to the range it is asked for', () => {
  it.each([
    ['sends the whole', 200, {}, 'abcdefgh'],
    ['sends more around it', 206, { 'content-range': 'bytes 1-6/8' }, 'bcdefg'],
    ['keeps to it', 206, { 'content-range': 'bytes 2-4/8' }, 'cde'],
  ])('is cut to it: %s', async (_what, status, headers, content) => {
    const store = await storeThat((_request, response) => {
      response.writeHead(status, headers);
      for (const letter of content) response.write(letter);
      response.end();
    });
    let text = '';
    for await (const piece of await store.read(hash, { first: 2, last: 4 })) text += Buffer.from(piece);
    expect(text).toBe('cde');
  });
});

describe('a listing', () => {
  it('of several pages names the next by its token, and leaves out what is not ours', () => {
    const entry = (key: string) =>
      `<Contents><Key>${key}</Key><LastModified>2026-03-01T00:00:00.000Z</LastModified><Size>3</Size></Contents>`;
    const page = `<ListBucketResult><IsTruncated>true</IsTruncated>${entry(`ba/78/${hash}`)}${entry('notes.txt')}<NextContinuationToken>a&amp;b=</NextContinuationToken></ListBucketResult>`;
    const storedAt = Temporal.Instant.from('2026-03-01T00:00:00Z');
    const { blobs, next } = listPage(page);
    expect([blobs.length, blobs[0]?.sha256, blobs[0]?.bytes, next]).toEqual([1, hash, 3, 'a&b=']);
    expect(blobs[0]?.storedAt.equals(storedAt)).toBe(true);
  });
});

describe('an address', () => {
  it('is a folder of the home, unless it is a bucket', () => {
    expect(readBlobAddress(undefined, '/home/x')).toEqual({ kind: 'folder', folder: '/home/x/blobs' });
    expect(readBlobAddress('s3://A%2FK:s%40c@store.example:9000/files/a/b?region=eu-1&tls=off', '/')).toEqual(
      {
        kind: 's3',
        origin: 'http://store.example:9000',
        ...{ bucket: 'files', prefix: 'a/b', region: 'eu-1', accessKeyId: 'A/K', secretAccessKey: 's@c' },
      },
    );
    expect(readBlobAddress('s3://K:S@store.example/files', '/')).toMatchObject({
      origin: 'https://store.example',
      region: 'us-east-1',
    });
  });
  it.each([
    'https://K:S@store.example/files',
    's3://store.example/files',
    's3://K@store.example/files',
    's3://K:S@store.example',
    's3://K:S@store.example/files/../x?tls=maybe',
    's3://K:S@store.example/files?tsl=off',
    's3://K:%ZZ@store.example/files',
    's3://K:S@store.example/Files!',
  ])('is refused when it is not understood: %s', (text) => {
    expect(readBlobAddress(text, '/')).toBeUndefined();
  });
});
