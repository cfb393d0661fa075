import { existsSync } from 'node:fs';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Playwright's own list, said again because only the last list that is given counts. */
const OFF_BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin'],
  ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/**
 * Half of what opening a page costs: each window loads the suggestions of its address bar, a page of four hundred files that nobody sees, and
 * each visit starts a process for the next one.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

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
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...UNSEEN].join(',')}`,
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
