import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('quotes what must be quoted and ends each row', () => {
  expect(
    csvOf([
      ['名称', 'a"b'],
      ['1,200', 'x\ny'],
    ]),
  ).toBe('\uFEFF名称,"a""b"\r\n"1,200","x\ny"\r\n');
});
it('takes the sting out of formulas and leaves numbers alone', () => {
  expect(csvOf([['＝1+1', '＠x', '\n=1+1', 'Steel;=1+1', 'a\t=1']])).toBe(
    '\uFEFF\'＝1+1,\'＠x,"\'\n=1+1","Steel;=1+1","a\t=1"\r\n',
  );
  expect(csvOf([['=1+1', '+49', '-cmd', '@x', '-12.50']])).toBe("\uFEFF'=1+1,'+49,'-cmd,'@x,-12.50\r\n");
});
