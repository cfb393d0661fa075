import { expect, it } from 'vitest';
import { reachOf } from './reach.ts';

it.each([
  ['http://localhost:8080/guest#a', 'computer'],
  ['http://trade.localhost/', 'computer'],
  ['http://127.0.0.1:8080', 'computer'],
  ['http://[::1]:8080', 'computer'],
  ['http://192.168.1.20:8080', 'network'],
  ['http://10.0.0.7', 'network'],
  ['http://172.31.0.1', 'network'],
  ['http://[fd00::1]', 'network'],
  ['http://[fe80::1]', 'network'],
  ['http://server:8080', 'network'],
  ['http://warehouse.local', 'network'],
  ['https://172.32.0.1', 'everywhere'],
  ['https://[2001:db8::1]', 'everywhere'],
  ['https://trade.example', 'everywhere'],
  ['https://localhost.trade.example', 'everywhere'],
])('%s opens from: %s', (url, reach) => {
  expect(reachOf(url)).toBe(reach);
});
