import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOfProcess } from '@tongshang/database';
import {
  buildProof,
  COSIGNATURE,
  formatAddCheckpoint,
  formatKey,
  formatNote,
  leafHash,
  NOTE_SIGNATURE,
  noteSigner,
  parseNote,
  parseSignatures,
  planConsistency,
  readCosignatures,
  signCheckpoint,
  treeHead,
  verifyCheckpoint,
} from '@tongshang/merkle-log';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JournalFixture, journalFixture, logSigner } from './journal.fixture.ts';
import { loadOrCreateKey } from './key-file.ts';
import { createWitness, type Witness, type WitnessStore } from './witness.ts';
import { httpWitness, type RemoteWitness } from './witness-push.ts';
import { serveWitness } from './witness-server.ts';
import { openWitnessStore } from './witness-store.ts';

const clock = () => Temporal.Instant.from('2026-03-01T00:00:00Z');
const logs = [formatKey(logSigner.key)];
const signerOf = (value: number) =>
  noteSigner(`witness.example/w${value}`, COSIGNATURE, new Uint8Array(32).fill(value));
const leaves = Array.from({ length: 30 }, (_, index) => leafHash(Uint8Array.of(index)));
const rootAt = (size: number) => treeHead(leaves.slice(0, size));

function requestOf(oldSize: number, size: number, root = rootAt(size)): string {
  const checkpoint = formatNote(signCheckpoint({ origin: logSigner.key.name, size, root }, logSigner));
  const source = ({ level, index }: { level: number; index: number }) =>
    treeHead(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
  const proof = oldSize === 0 || oldSize >= size ? [] : buildProof(planConsistency(oldSize, size), source);
  return formatAddCheckpoint({ oldSize, proof, checkpoint });
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongshang-witness-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const witnessOn = (store: WitnessStore, signer = signerOf(2)): Witness =>
  createWitness({ signer, logs, store, clock });

describe('a witness', () => {
  it('cosigns what grew, and says with 409 where it stands otherwise', async () => {
    const store = await openWitnessStore(folder);
    const witness = witnessOn(store);
    const first = await witness.addCheckpoint(requestOf(0, 5));
    expect(first.status).toBe(200);
    const { text } = parseNote(requestOf(0, 5).split('\n\n').slice(1).join('\n\n'));
    const cosigned = readCosignatures({ text, signatures: parseSignatures(first.body) }, witness.signer.key);
    expect(cosigned).toMatchObject([{ time: clock().epochMilliseconds / 1000 }]);
    expect((await witness.addCheckpoint(requestOf(5, 12))).status).toBe(200);
    expect(await witness.addCheckpoint(requestOf(5, 9))).toEqual({
      status: 409,
      contentType: 'text/x.tlog.size',
      body: '12\n',
    });
    expect((await witness.addCheckpoint(requestOf(12, 12))).status).toBe(200);
    expect((await witness.addCheckpoint(requestOf(12, 9))).status).toBe(400);
    expect((await witness.addCheckpoint(requestOf(12, 20, rootAt(19)))).status).toBe(422);
    expect((await witness.addCheckpoint(requestOf(12, 12, rootAt(13)))).status).toBe(409);
    expect((await witness.addCheckpoint('nonsense')).status).toBe(400);
    await store.close();
  });

  it('remembers across restarts, and of requests at once cosigns one history', async () => {
    const before = await openWitnessStore(folder);
    expect((await witnessOn(before).addCheckpoint(requestOf(0, 8))).status).toBe(200);
    await before.close();
    const store = await openWitnessStore(folder);
    const witness = witnessOn(store);
    expect((await witness.addCheckpoint(requestOf(0, 5))).body).toBe('8\n');
    const replies = await Promise.all([10, 12, 14].map((size) => witness.addCheckpoint(requestOf(8, size))));
    expect(replies.map(({ status }) => status)).toEqual([200, 409, 409]);
    await store.close();
  });

  it('does not answer before its memory is written', async () => {
    const store = await openWitnessStore(folder);
    const witness = witnessOn({ ...store, write: () => Promise.reject(new Error('disk full')) });
    await expect(witness.addCheckpoint(requestOf(0, 5))).rejects.toThrow('disk full');
    expect((await witnessOn(store).addCheckpoint(requestOf(0, 7))).status).toBe(200);
    await store.close();
  });

  it('refuses a memory that it cannot read', async () => {
    const store = await openWitnessStore(folder);
    await witnessOn(store).addCheckpoint(requestOf(0, 5));
    const [file] = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const path = join(folder, file as string);
    for (const broken of ['', '{}', (await readFile(path, 'utf8')).replace('test.example', 'best.example')]) {
      await writeFile(path, broken);
      await expect(witnessOn(store).addCheckpoint(requestOf(5, 9))).rejects.toMatchObject({
        code: 'WITNESS_STATE_BROKEN',
      });
    }
    await store.close();
  });

  it('has its folder alone, unless the holder is gone', async () => {
    const store = await openWitnessStore(folder);
    await expect(openWitnessStore(folder)).rejects.toMatchObject({ code: 'WITNESS_STATE_LOCKED' });
    await store.close();
    await writeFile(join(folder, 'witness.lock'), '4194304999 1');
    const next = await openWitnessStore(folder);
    await expect(openWitnessStore(folder)).rejects.toMatchObject({ code: 'WITNESS_STATE_LOCKED' });
    expect((await readdir(folder)).sort()).toEqual(['witness.lock']);
    await next.close();
  });

  it('is not kept out by a process that was killed and awaits a parent that never asks', async () => {
    // The shell starts one that ends soon, becomes another program, and so never asks for it.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const pid = Number(String((await once(parent.stdout, 'data'))[0]));
      const { dev, ino } = await stat(folder);
      await writeFile(join(folder, 'witness.lock'), `${pid} ${await startOfProcess(pid)} ${dev}:${ino}`);
      await expect(openWitnessStore(folder)).rejects.toMatchObject({ code: 'WITNESS_STATE_LOCKED' });
      await expect
        .poll(async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).includes(') Z '))
        .toBe(true);
      await (await openWitnessStore(folder)).close();
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it('does not hold a copy of its folder, although the lock in it was copied as well', async () => {
    const store = await openWitnessStore(folder);
    const copy = `${folder}-copy`;
    await cp(folder, copy, { recursive: true });
    const copied = await openWitnessStore(copy);
    await expect(openWitnessStore(folder)).rejects.toMatchObject({ code: 'WITNESS_STATE_LOCKED' });
    await copied.close();
    await store.close();
    await rm(copy, { recursive: true });
  });
});

describe('over HTTP', () => {
  it('speaks add-checkpoint and nothing else', async () => {
    const store = await openWitnessStore(folder);
    const server = await serveWitness(witnessOn(store), { port: 0 });
    try {
      const post = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
        fetch(`${server.url}${path}`, { method: 'POST', body });
      const reply = await post('/add-checkpoint', requestOf(0, 5));
      expect([reply.status, (await reply.text()).startsWith('— witness.example/w2 ')]).toEqual([200, true]);
      const conflict = await post('/add-checkpoint', requestOf(0, 6));
      expect([conflict.status, conflict.headers.get('content-type'), await conflict.text()]).toEqual([
        409,
        'text/x.tlog.size',
        '5\n',
      ]);
      expect((await post('/other', '')).status).toBe(404);
      expect((await fetch(`${server.url}/add-checkpoint`)).status).toBe(405);
      expect((await post('/add-checkpoint', Uint8Array.of(0xff, 0xfe))).status).toBe(400);
      expect((await post('/add-checkpoint', 'x'.repeat(200_000))).status).toBe(413);
    } finally {
      await server.close();
      await store.close();
    }
  });
});

describe('keys in files', () => {
  it('are made once, for their owner only, and read back', async () => {
    const file = join(folder, 'keys', 'log.key');
    const made = await loadOrCreateKey(file, { name: 'a.example/log', type: NOTE_SIGNATURE });
    const read = await loadOrCreateKey(file, { name: 'ignored', type: NOTE_SIGNATURE });
    expect(formatKey(read.key)).toBe(formatKey(made.key));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await expect(loadOrCreateKey(file, { name: 'w', type: COSIGNATURE })).rejects.toMatchObject({
      code: 'KEY_FILE_BROKEN',
    });
    await writeFile(file, 'rubbish');
    await expect(loadOrCreateKey(file, { name: 'w', type: NOTE_SIGNATURE })).rejects.toMatchObject({
      code: 'KEY_FILE_BROKEN',
    });
  });
});

describe('the log and its witnesses', () => {
  let t: JournalFixture;
  beforeEach(async () => {
    t = await journalFixture();
  });
  afterEach(() => t.close());

  const appendOne = () =>
    t.database.system('an entry', async (tx) => t.journal.append(tx, { kind: 'trace.observed' }).entryId);

  it('an entry gets a proof that k of n witnesses stand for', async () => {
    const store = await openWitnessStore(folder);
    const server = await serveWitness(witnessOn(store, signerOf(2)), { port: 0 });
    const keys = [2, 3, 4].map((value) => formatKey(signerOf(value).key));
    const memory = new Map<string, { size: number; root: Uint8Array }>();
    const inMemory = createWitness({
      signer: signerOf(3),
      logs,
      clock,
      store: {
        read: async (origin) => memory.get(origin),
        write: async (origin, tree) => void memory.set(origin, tree),
        close: async () => {},
      },
    });
    const failures: unknown[] = [];
    const witnesses: RemoteWitness[] = [
      httpWitness({ url: `${server.url}/`, key: keys[0] as string }),
      { key: keys[1] as string, submit: (body) => inMemory.addCheckpoint(body) },
      { key: keys[2] as string, submit: () => Promise.reject(new Error('unreachable')) },
    ];
    const journal = t.journalWith({ witnesses, threshold: 2, onError: (error) => failures.push(error) });
    journal.start();
    try {
      for (let round = 0; round < 3; round++) {
        const id = await appendOne();
        expect(await journal.provable([id])).toBe(true);
        const { checkpoint } = await t.database.system('prove', (tx) => journal.proof(tx, id));
        const policy = { logKey: journal.logKey, witnesses: keys, threshold: 2 };
        expect(verifyCheckpoint(checkpoint.signedNote, policy).cosignatures).toHaveLength(2);
      }
      expect(new Set(failures.map((error) => (error as Error).message))).toEqual(new Set(['unreachable']));
    } finally {
      await journal.stop();
      await server.close();
      await store.close();
    }
  });

  it('a witness that stands elsewhere is met where it stands; one that is ahead shows that the log lost entries', async () => {
    const store = await openWitnessStore(folder);
    const witness = witnessOn(store);
    const key = formatKey(witness.signer.key);
    const failures: string[] = [];
    const asked: number[] = [];
    const remote: RemoteWitness = {
      key,
      async submit(body) {
        const reply = await witness.addCheckpoint(body);
        asked.push(reply.status);
        return reply;
      },
    };
    const journalOf = () =>
      t.journalWith({ witnesses: [remote], onError: (error) => failures.push(String(error)) });
    await appendOne();
    const first = journalOf();
    first.start();
    expect(await first.provable([await appendOne()])).toBe(true);
    await first.stop();
    await t.database.system('lose what the witness said', (tx) => tx.run('delete from journal.cosignature'));
    const second = journalOf();
    second.start();
    const id = await appendOne();
    expect(await second.provable([id])).toBe(true);
    expect(asked).toContain(409);
    expect(failures).toEqual([]);
    await second.stop();
    await store.write(logSigner.key.name, { size: 29, root: rootAt(29) });
    const third = journalOf();
    third.start();
    // Refused as soon as the witness has been asked about what is new, at the latest a second from now.
    await expect(third.provable([await appendOne()], 5_000)).rejects.toMatchObject({
      code: 'LOG_BEHIND_WITNESSES',
      params: { witness: witness.signer.key.name, seen: '29', size: '4' },
    });
    await third.stop();
    expect(failures.join()).toContain('the log lost entries');
    await store.close();
  });
});
