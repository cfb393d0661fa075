import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connect } from './database.ts';

/** A message of PostgreSQL's protocol (PostgreSQL 17, 53.7): its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), length, content]);
}

const authenticationOk = message('R', Buffer.alloc(4));
const readyForQuery = message('Z', Buffer.from('I'));
const goingAway = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

let server: Server;
afterEach(() => {
  server.close();
});

describe('a server that goes away in the packet that completes a sign-in', () => {
  it('is a refusal of the transaction, not the end of the program', async () => {
    server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(Buffer.concat([authenticationOk, readyForQuery, goingAway])));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const database = await connect({ url: `postgres://anyone:none@127.0.0.1:${port}/any` });
    const work = database.system('test', (tx) => tx.rows('select 1'));
    await expect(work).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    await database.close();
  });
});
