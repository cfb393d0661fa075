import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOfProcess } from '@tongshang/database';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { announceRunning, findRunning, retractRunning } from './running.ts';

let home: string;
let server: Server;
let address: string;
let status = 200;
let children: ChildProcess[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-running-'));
  server = createServer((request, response) => {
    response.statusCode = request.url === '/health' ? status : 503;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  status = 200;
  server.close();
  await rm(home, { recursive: true, force: true });
});

const say = (text: string | object) =>
  writeFile(join(home, 'running.json'), typeof text === 'string' ? text : JSON.stringify(text));

function child(command: string, ...args: string[]): ChildProcess {
  const started = spawn(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(started);
  return started;
}

it('finds the platform that said so, ready or not, until it says no more', async () => {
  expect(await findRunning(home)).toBeUndefined();
  await announceRunning(home, address);
  expect(await findRunning(home)).toBe(address);
  status = 500;
  expect(await findRunning(home)).toBeUndefined();
  await retractRunning(home);
  await expect(readFile(join(home, 'running.json'))).rejects.toThrow('ENOENT');
});

it('does not believe a number whose process has ended and awaits its parent', async () => {
  // The shell starts another, becomes a program itself, and so never asks for it.
  const parent = child('sh', '-c', 'sleep 60 & echo $!; exec sleep 60');
  const [text] = await once(parent.stdout ?? parent, 'data');
  const pid = Number(String(text));
  const start = await startOfProcess(pid);
  expect(start).toBeDefined();
  await say({ address, pid, start });
  process.kill(pid);
  await expect.poll(async () => stateOf(pid)).toBe('Z');
  expect(await findRunning(home)).toBeUndefined();
});

it('does not believe a number, or an address, that another program has by now', async () => {
  const { pid } = child('sleep', '60');
  await say({ address, pid, start: 'long ago' });
  expect(await findRunning(home)).toBeUndefined();
  await say({ address, pid });
  expect(await findRunning(home)).toBeUndefined();
});

it('keeps what another server on the same home has said', async () => {
  const { pid } = child('sleep', '60');
  await say({ address, pid, start: await startOfProcess(pid as number) });
  await retractRunning(home);
  expect(await findRunning(home)).toBe(address);
});

it.each(['', '{', '{}', '{"address":"http://127.0.0.1:1","pid":"x"}', '[]'])(
  'is not misled by %j',
  async (text) => {
    await say(text);
    expect(await findRunning(home)).toBeUndefined();
  },
);

async function stateOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[0];
}
