import { hash } from 'node:crypto';
import { networkOf } from '@tongshang/http';

/** SHA-256 of the network that an address belongs to. */
export const networkHash = (address: string): Uint8Array =>
  hash('sha256', `tongshang letters ${networkOf(address)}`, 'buffer');
