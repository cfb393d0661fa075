import { expect, it } from 'vitest';
import { flag, localAddress, oneOf, present, text, texts } from './written.ts';

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
