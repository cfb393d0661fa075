import { createServer } from 'node:net';
import type { HttpApp } from '@tongshang/http';
import { refuse } from './refusals.ts';
import type { Settings } from './settings.ts';

type Place = Pick<Settings, 'host' | 'port'>;

const LOOPBACK = /^(127\.|::1$|localhost$)/;

/** Whether only this machine reaches the host. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

/**
 * Tries the address before anything is made: a start that cannot listen leaves nothing behind.
 * @throws SERVER_PORT_TAKEN, SERVER_PORT_FORBIDDEN, SERVER_ADDRESS_UNUSABLE
 */
export async function tryAddress(place: Place): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place, resolve);
  }).catch((error) => {
    throw addressRefusal(error, place);
  });
  await new Promise((resolve) => server.close(resolve));
}

/** @throws as `tryAddress`, when another program was quicker */
export async function listen(app: HttpApp, place: Place): Promise<string> {
  const { host, port } = place;
  try {
    return await app.listen({ port, host, public: !isLoopback(host) });
  } catch (error) {
    throw addressRefusal(error, place);
  }
}

function addressRefusal(error: unknown, { host, port }: Place): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return refuse('SERVER_PORT_TAKEN', { port: String(port) });
  if (code === 'EACCES') return refuse('SERVER_PORT_FORBIDDEN', { port: String(port) });
  if (code === '') return error;
  return refuse('SERVER_ADDRESS_UNUSABLE', { host, reason: code });
}
