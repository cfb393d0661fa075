import { expect, it } from 'vitest';
import { findPorts, knownPorts, placeName } from './ports.ts';

it('every port has its own code of a country and five characters, and lies on the globe', () => {
  expect(new Set(knownPorts.map(({ place }) => place.unlocode)).size).toBe(knownPorts.length);
  for (const { place } of knownPorts) {
    expect(place.unlocode).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
    expect(Math.abs(place.latitude ?? 99)).toBeLessThan(70);
    expect(Math.abs(place.longitude ?? 999)).toBeLessThanOrEqual(180);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow();
  }
});
it('finds by name in both languages and by code', () => {
  expect(findPorts('felix').map(({ place }) => place.unlocode)).toEqual(['GBFXT']);
  expect(findPorts('宁波').map(({ place }) => place.unlocode)).toEqual(['CNNGB']);
  expect(findPorts('uslg').map(({ place }) => place.name)).toEqual(['Long Beach']);
});
it('names a known port in Chinese and leaves any other as it was written', () => {
  expect(placeName({ name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' }, 'zh-CN')).toBe('上海');
  expect(placeName({ name: 'Yiwu', country: 'CN' }, 'zh-CN')).toBe('Yiwu');
});
