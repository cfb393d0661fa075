/** `node verify-once.ts DOSSIER TRUST`: checks one dossier in a new process and prints how many milliseconds that took, and how many of CPU. */
import { readFile } from 'node:fs/promises';
import { verifyDossier } from '@tongshang/dossier';

const cpuBefore = process.cpuUsage();
const started = performance.now();
const [dossier, trust] = await Promise.all(process.argv.slice(2).map((path) => readFile(path)));
const report = verifyDossier(new Uint8Array(dossier ?? []), JSON.parse(String(trust)));
const waitedMs = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
if (report.verdict !== 'holds') throw new Error(`the dossier does not hold: ${JSON.stringify(report)}`);
console.log(JSON.stringify({ waitedMs, cpuMs: (user + system) / 1_000 }));
