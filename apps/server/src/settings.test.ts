import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  it('of an empty environment are those of a newcomer on its own machine', () => {
    expect(readSettings({})).toMatchObject({
      home: join(homedir(), '.tongshang'),
      host: '127.0.0.1',
      port: 8080,
      demonstration: true,
      jobs: true,
      witnesses: [],
      logLevel: 'warn',
      databaseUrl: undefined,
      blobs: { kind: 'folder', folder: join(homedir(), '.tongshang', 'blobs') },
      organisationBytesMax: 10_737_418_240n,
    });
  });
  it('read what the environment says', () => {
    const settings = readSettings({
      TONGSHANG_HOME: 'data',
      PORT: '0',
      HOST: '::1',
      TONGSHANG_DEMO: 'off',
      TONGSHANG_JOBS: 'off',
      TONGSHANG_PUBLIC_URL: 'https://trade.example/',
      TONGSHANG_WITNESSES: 'a+1+x@https://a.example,b+2+y@http://127.0.0.1:8090',
      TONGSHANG_WITNESS_THRESHOLD: '1',
      TONGSHANG_TRUSTED_PROXIES: '10.0.0.1,10.0.0.2',
      TONGSHANG_BLOBS: 's3://K:S@127.0.0.1:9000/files?tls=off',
      TONGSHANG_BLOBS_LIMIT: '5',
    });
    expect(settings).toMatchObject({
      home: join(process.cwd(), 'data'),
      port: 0,
      blobs: { kind: 's3', origin: 'http://127.0.0.1:9000', bucket: 'files' },
      organisationBytesMax: 5_242_880n,
      host: '::1',
      demonstration: false,
      jobs: false,
      publicUrl: 'https://trade.example',
      witnesses: [
        { key: 'a+1+x', url: 'https://a.example' },
        { key: 'b+2+y', url: 'http://127.0.0.1:8090' },
      ],
      witnessThreshold: 1,
      trustedProxies: ['10.0.0.1', '10.0.0.2'],
    });
  });
  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['TONGSHANG_BLOBS', '/var/files'],
    ['TONGSHANG_BLOBS_LIMIT', '0'],
    ['TONGSHANG_DEMO', 'yes'],
    ['TONGSHANG_JOBS', 'no'],
    ['TONGSHANG_LOG', 'loud'],
    ['TONGSHANG_PUBLIC_URL', 'trade.example'],
    ['TONGSHANG_WITNESSES', 'https://witness.example'],
    ['TONGSHANG_WITNESSES', 'key@'],
    ['TONGSHANG_WITNESS_THRESHOLD', 'two'],
  ])('name the variable that is not understood: %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'SETTING_INVALID', params: expect.objectContaining({ name }) }),
    );
  });
  it('never show the secret of the file store in what they refuse', () => {
    const wrong = 's3://KEY:hush@store.example/';
    expect(() => readSettings({ TONGSHANG_BLOBS: wrong })).toThrow(expect.not.stringContaining('hush'));
  });
});
