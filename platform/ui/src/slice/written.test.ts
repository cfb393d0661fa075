import { expect, it } from 'vitest';
import { day, flag, localAddress, oneOf, present, text, texts } from './written.ts';

it('codes of digits stay text, and what is too long or no text is left out', () => {
  expect([text(691110), text('a'.repeat(9), 8), text(''), text({})]).toEqual([
    '691110',
    undefined,
    undefined,
    undefined,
  ]);
  expect(texts(['a', 2, null, 'b', 'c', 'd', 'e'], 40, 4)).toEqual(['a', '2', 'b', 'c']);
  expect(texts([null], 40, 4)).toBeUndefined();
  expect([flag('true'), flag(true), flag('yes')]).toEqual([true, true, undefined]);
  expect([oneOf('open', ['open']), oneOf('shut', ['open'])]).toEqual(['open', undefined]);
  expect(present({ a: 1, b: undefined })).toEqual({ a: 1 });
});

it('a day is one of the calendar', () => {
  expect(
    ['2026-11-30', '2026-30-11', '2026-02-31', '0026-12-30', '30 Nov 2026', 7].map((one) => day(one)),
  ).toEqual(['2026-11-30', ...[undefined, undefined, undefined, undefined, undefined]]);
});

it('after signing in nobody is sent to another site', () => {
  expect(localAddress('/trades?text=a')).toBe('/trades?text=a');
  for (const away of [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    7,
  ]) {
    expect(localAddress(away)).toBeUndefined();
  }
});
