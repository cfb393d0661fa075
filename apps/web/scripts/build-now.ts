import { buildWebApp, isStale, WEB_FOLDER } from './build.ts';

/** `npm run build -w @tongshang/web`: builds when the sources changed, or always with `--force`. */
const started = performance.now();
if (process.argv.includes('--force') || isStale()) {
  await buildWebApp();
  console.log(`built ${WEB_FOLDER} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} else {
  console.log(`${WEB_FOLDER} is up to date`);
}
