import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';

it('is the person’s, else by the country of the contact, else English', () => {
  const of = (country: string, language?: string) => languageOf({ country }, { language });
  expect([of('GB', 'zh-CN'), of('SG', 'zh'), of('CN', 'en'), of('CN', 'de')]).toEqual([
    ...['zh-CN', 'zh-CN', 'en', 'en'],
  ]);
  expect([of('CN'), of('TW'), of('HK'), of('MO'), of('MX'), of('GB')]).toEqual([
    ...['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN', 'en', 'en'],
  ]);
  expect([languageOf({ country: 'CN' }, undefined), languageOf(undefined, undefined)]).toEqual([
    ...['zh-CN', 'en'],
  ]);
});
