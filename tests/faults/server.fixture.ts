/** The composed server as a process of its own: settings from the environment, where it answers on one line. */
import { readSettings, startPlatform } from '@tongshang/server';

const platform = await startPlatform(readSettings());
process.stdout.write(
  `${JSON.stringify({ address: platform.address, dataFolder: platform.dataFolder, parties: platform.demonstration?.parties })}\n`,
);
const stop = () => void platform.close().then(() => process.exit(0));
process.once('SIGINT', stop);
// The tests hold the other end: when they end, however that happens, so does this.
process.stdin.resume().once('end', stop);
