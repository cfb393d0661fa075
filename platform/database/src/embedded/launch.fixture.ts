/** A program that runs the embedded server until it is told to stop: `node launch.fixture.ts HOME [watchdog]`. */
import { startEmbedded } from './launch.ts';

const [, , home, mode] = process.argv;
if (home === undefined) throw new Error('launch.fixture.ts needs a folder');
try {
  const server = await startEmbedded({ home, watchdogOnly: mode === 'watchdog' });
  const stop = () => void server.stop().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.stdout.write(`${JSON.stringify({ pid: server.pid, url: server.url, folder: server.folder })}\n`);
  setInterval(() => {}, 60_000);
} catch (error) {
  process.stdout.write(
    `${JSON.stringify({ code: (error as { code?: string }).code, message: String(error) })}\n`,
  );
  process.exit(3);
}
