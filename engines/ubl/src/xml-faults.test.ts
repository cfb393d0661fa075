import { Refusal } from '@tongshang/refusal';
import { expect, it } from 'vitest';
import { parseXml } from './xml.ts';

const limits = { bytes: 1e6, elements: 1e4, depth: 50, attributesPerElement: 50, textBytes: 1e6 } as never;

/** What a Chinese reader is told of a file. */
function toldOf(file: string): string | undefined {
  try {
    parseXml(file, limits);
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.params['reason.zh-CN'];
  }
}

it.each([
  ['<Order><ID>1</Id></Order>', '结束标签与开始标签不对应'],
  ['<Order><ID>1', '标签“ID”没有结束'],
  ['<Order a="1" a="2"/>', '属性“a”重复'],
  ['<cbc:ID>1</cbc:ID>', '命名空间前缀“cbc”没有声明'],
  ['<Order>&nothing;</Order>', '含有未定义或不正确的实体'],
  ['<Order/><Order/>', '根元素只能有一个'],
  ['<Order a=1/>', '属性的写法不正确'],
  ['hello', '文件不是以“<”开头'],
])('says what is wrong with %s in Chinese', (file, words) => {
  expect(toldOf(file)).toBe(words);
});
