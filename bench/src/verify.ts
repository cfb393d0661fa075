import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readAccess } from '@tongshang/server';
import { verifyInChromium } from './chromium.ts';
import { listGoods } from './goods.ts';
import { figure, median, type Row } from './row.ts';
import { startServer } from './server-process.ts';
import { leaveNothing } from './tidy.ts';
import { tradeWalker } from './whole-trade.ts';

const RUNS = 11;
const NODE_REACH_MS = 300;
const CHROMIUM_REACH_MS = 1_000;

const run = promisify(execFile);

/** The dossier of a whole trade with all its papers printed in both languages, checked in Node and in Chromium. */
export async function measureVerify(): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-verify-'));
  const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
  const server = await startServer(home);
  await server.isReady;
  const parties = (await readAccess(home))?.parties;
  if (!parties) throw new Error('no demonstration');
  await listGoods({ address: server.address, parties });
  const walker = tradeWalker({ address: server.address, parties });
  const path = join(home, 'TRADE.tsd');
  await writeFile(path, await walker.dossier(await walker.carry()));
  const trust = await (await fetch(`${server.address}/log/trust.json`)).text();
  const trustPath = join(home, 'trust.json');
  await writeFile(trustPath, trust);
  const node: Checked[] = [];
  for (let index = 0; index < RUNS; index++) node.push(await verifyInNode(path, trustPath));
  const chromium = await verifyInChromium(server.address, await readFile(path), trust, RUNS);
  const megabytes = (await stat(path)).size / 1e6;
  await server.stop();
  await removeHome();
  return [
    row(
      'verify a dossier in Node',
      node.map(({ waitedMs }) => waitedMs),
      NODE_REACH_MS,
      `each in a new process, from the file to the verdict; ${figure(median(node.map(({ cpuMs }) => cpuMs)))} ms CPU`,
    ),
    row(
      'verify a dossier in Chromium',
      chromium,
      CHROMIUM_REACH_MS,
      `each on a newly loaded page, from the drop to the verdict shown; the dossier has ${figure(megabytes)} MB`,
    ),
  ];
}

type Checked = { readonly waitedMs: number; readonly cpuMs: number };

async function verifyInNode(path: string, trustPath: string): Promise<Checked> {
  const { stdout } = await run(process.execPath, [
    join(import.meta.dirname, 'verify-once.ts'),
    path,
    trustPath,
  ]);
  return JSON.parse(stdout) as Checked;
}

function row(what: string, times: readonly number[], reach: number, note: string): Row {
  const typical = median(times);
  const measured = {
    measured: `${figure(typical)} ms`,
    reach: `< ${figure(reach)} ms`,
    holds: typical < reach,
  };
  return {
    what,
    ...measured,
    note: `${note}; ${figure(Math.min(...times))} – ${figure(Math.max(...times))} ms`,
  };
}
