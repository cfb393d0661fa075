import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '@tongshang/web/chromium';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** Finds Chromium, or installs Debian's packages where this user may; else says in one line what to install. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.log(`Installing ${DEBIAN_PACKAGES.join(' and ')} for the browser tests …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const run = (...words: string[]) =>
      spawnSync('apt-get', ['-qq', '-y', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    run('update');
    run('install', '--no-install-recommends', ...DEBIAN_PACKAGES);
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chromium: as root, run “apt-get install ${DEBIAN_PACKAGES.join(' ')}”, or name one in TONGSHANG_CHROMIUM.`,
  );
}
