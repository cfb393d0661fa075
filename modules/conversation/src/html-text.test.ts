import { expect, it } from 'vitest';
import { textOfHtml } from './html-text.ts';

it('takes the words out of a page, in lines', () => {
  const page = `<!DOCTYPE html><html><head><title>T</title><style>p { color: red }</style></head><body>
    <p>Dear   all,</p><div>Price: <b>5&nbsp;&euro;</b> &lt;net&gt; &#x4e2d;&#25991;</div>
    <script>alert("<p>no</p>")</script><!-- <p>nor this</p> --><table><tr><td>cup</td><td>5 < 6</td></tr></table>&unknown;</body>`;
  expect(textOfHtml(page)).toBe('Dear all,\n\nPrice: 5 € <net> 中文\n\ncup 5 < 6\n\n&unknown;');
});

it('comes to an end with whatever does not', () => {
  for (const part of ['<', '<!--', '<a href="', '</', '<script>', '&', '<p', '<!'])
    expect(textOfHtml(part.repeat(100_000)).length, part).toBeLessThanOrEqual(500_000);
});
