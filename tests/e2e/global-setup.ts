import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '@tongshang/web/chromium';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;
type Access = { readonly parties: Readonly<Record<string, { readonly apiKey: string }>> };

/** A running demonstration, as its tests need it. */
export type Demonstration = {
  readonly address: string;
  /** Cookies of each role, signed in once for the whole run. */
  readonly signedIn: Readonly<Record<string, StorageState>>;
  /** API key of each role, to lay the ground a test stands on. */
  readonly apiKeys: Readonly<Record<string, string>>;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker (`here.ts`). */
    demonstrations: readonly Demonstration[];
    /** Where the browser of this run listens for its tests. */
    browser: string;
  }
}

const E2E = import.meta.dirname;

/**
 * A platform with its sample trades for each worker, and one Chromium for all browser tests. `TONGSHANG_E2E_HOME` names the home of a
 * running demonstration to use instead of new ones: quicker while writing a test, and what the tests did stays there to look at.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.TONGSHANG_E2E_HOME;
  const homes = running ? [running] : await newHomes(workersOf(project));
  const platforms: PlatformProcess[] = [];
  // One by one: the first builds the web app where it is not built, the others find it.
  for (const home of homes) {
    platforms.push(running ? await findPlatform(home) : await startPlatformProcess(home));
  }
  const server = await chromium.launchServer(chromiumLaunch());
  const browser = await chromium.connect(server.wsEndpoint());
  const demonstrations = platforms.map(({ address }, at) => readDemonstration(browser, address, homes[at]));
  project.provide('demonstrations', await Promise.all(demonstrations));
  project.provide('browser', server.wsEndpoint());
  await browser.close();
  return async () => {
    await server.close();
    await Promise.all(platforms.map((platform) => platform.stop()));
    if (!running) await Promise.all(homes.map((home) => rm(home, { recursive: true, force: true })));
  };
}

/** No more than there are files to run: one that is being written needs one platform. */
function workersOf({ config, vitest }: TestProject): number {
  const chosen = vitest.state.getPaths().filter((path) => path.startsWith(E2E));
  return Math.max(1, Math.min(Number(config.maxWorkers), chosen.length));
}

const newHomes = (count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => mkdtemp(join(tmpdir(), 'tongshang-e2e-'))));

async function readDemonstration(browser: Browser, address: string, home = ''): Promise<Demonstration> {
  const access = JSON.parse(await readFile(join(home, 'demonstration.json'), 'utf8')) as Access;
  const keys = Object.entries(access.parties).map(([role, { apiKey }]) => [role, apiKey]);
  return { address, signedIn: await signInAll(browser, address), apiKeys: Object.fromEntries(keys) };
}

/** The platform that runs on this home, from the file it leaves there. */
async function findPlatform(home: string): Promise<PlatformProcess> {
  const { address } = JSON.parse(await readFile(join(home, 'running.json'), 'utf8')) as { address: string };
  return { address: address.replace('127.0.0.1', 'localhost'), stop: async () => {} };
}

/** The published sign-ins of the demonstration, each used once: sign-in is limited by the minute. */
async function signInAll(browser: Browser, address: string): Promise<Record<string, StorageState>> {
  const reply = await fetch(`${address}/api/v1/demonstration/sign-ins`);
  const { items } = (await reply.json()) as { items: { role: string; email: string; password: string }[] };
  const states: Record<string, StorageState> = {};
  for (const { role, email, password } of items) {
    const context = await browser.newContext({ baseURL: address });
    const signIn = await context.request.post('/api/v1/session', { data: { email, password } });
    if (!signIn.ok()) throw new Error(`${role} cannot sign in: ${await signIn.text()}`);
    states[role] = await context.storageState();
    await context.close();
  }
  return states;
}
