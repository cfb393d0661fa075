import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Without a sandbox, which root cannot have, and without asking anything of the network by itself. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of this machine's Chromium: `TONGSHANG_CHROMIUM`, else where distributions put it. */
export function findChromium(): string | undefined {
  return [process.env.TONGSHANG_CHROMIUM, ...CANDIDATES].find((path) => path && existsSync(path));
}

/** How Playwright starts Chromium here. @throws when there is none; `npm test` installs it where it may */
export function chromiumLaunch(): { executablePath: string; args: string[] } {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium: install one, or name it in TONGSHANG_CHROMIUM.');
  return { executablePath, args: FLAGS };
}
