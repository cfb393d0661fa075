/**
 * The measured platform, in a process of its own: so that its CPU is its own, and not that of whoever measures. Says over IPC where it
 * answers and, when asked, how much CPU it has used. `TONGSHANG_BENCH_PROFILE=FOLDER` writes a CPU profile there, from the first
 * time it is asked.
 */
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { readSettings, startPlatform } from '@tongshang/server';

const profileFolder = process.env.TONGSHANG_BENCH_PROFILE;
const platform = await startPlatform(readSettings());
let profiler: Session | undefined;

async function startProfile(): Promise<void> {
  profiler = new Session();
  profiler.connect();
  await profiler.post('Profiler.enable');
  await profiler.post('Profiler.setSamplingInterval', { interval: 500 });
  await profiler.post('Profiler.start');
}

async function stop(): Promise<void> {
  if (profiler && profileFolder) {
    const { profile } = await profiler.post('Profiler.stop');
    await writeFile(join(profileFolder, `platform-${process.pid}.cpuprofile`), JSON.stringify(profile));
  }
  await platform.close();
  process.exit(0);
}

process.on('message', (message) => {
  if (message !== 'cpu') return void stop();
  process.send?.({ cpu: process.cpuUsage() });
  if (profileFolder && !profiler) void startProfile();
});
process.on('disconnect', () => void stop());
process.send?.({ address: platform.address, parties: platform.demonstration?.parties });
