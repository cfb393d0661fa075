import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunch } from '@tongshang/web/chromium';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { type PlatformProcess, startPlatformProcess } from './platform-process.ts';

type StorageState = Exclude<BrowserContextOptions['storageState'], string | undefined>;
type Access = { readonly parties: Readonly<Record<string, { readonly apiKey: string }>> };

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform of this run answers. */
    address: string;
    /** Where the browser of this run listens for its tests. */
    browser: string;
    /** Cookies of each demonstration role, signed in once for the whole run. */
    signedIn: Record<string, StorageState>;
    /** API key of each demonstration role, to lay the ground a test stands on. */
    apiKeys: Record<string, string>;
  }
}

/**
 * One platform with its sample trades and one Chromium for all browser tests. `TONGSHANG_E2E_HOME` names the home of a running
 * demonstration to use instead of a new one: quicker while writing a test, and what the tests did stays there to look at.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.TONGSHANG_E2E_HOME;
  const home = running ?? (await mkdtemp(join(tmpdir(), 'tongshang-e2e-')));
  const platform = running ? await findPlatform(running) : await startPlatformProcess(home);
  const server = await chromium.launchServer(chromiumLaunch());
  const browser = await chromium.connect(server.wsEndpoint());
  const access = JSON.parse(await readFile(join(home, 'demonstration.json'), 'utf8')) as Access;
  project.provide('address', platform.address);
  project.provide('browser', server.wsEndpoint());
  project.provide('signedIn', await signInAll(browser, platform.address));
  project.provide(
    'apiKeys',
    Object.fromEntries(Object.entries(access.parties).map(([role, { apiKey }]) => [role, apiKey])),
  );
  await browser.close();
  return async () => {
    await server.close();
    await platform.stop();
    if (!running) await rm(home, { recursive: true, force: true });
  };
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
