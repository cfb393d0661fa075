import { inWords, type RefusalParams } from '@tongshang/refusal';

/** What is wrong with the syntax of a file, by what the parser calls it; the name that it complains of is kept. */
const FAULTS: readonly (readonly [of: RegExp, zh: string])[] = [
  [/does not begin with/, '文件不是以“<”开头'],
  [/^unclosed tag: (.+)$/, '标签“$1”没有结束'],
  [/^unmatched closing tag: (.+)$/, '结束标签“$1”没有对应的开始标签'],
  [/^(?:unexpected|weird empty) close tag$/, '结束标签与开始标签不对应'],
  [/^duplicate attribute: (.+)$/, '属性“$1”重复'],
  [/^unbound namespace prefix: "?(.+?)"?$/, '命名空间前缀“$1”没有声明'],
  [/^unexpected end$/, '文件在中途结束'],
  [/entity(?: name)?$/, '含有未定义或不正确的实体'],
  [/^text data outside of root node$/, '根元素之外还有文字'],
  [/only one root$/, '根元素只能有一个'],
  [/must contain a root element$/, '没有根元素'],
  [/attribute|must be quoted$|value required$/, '属性的写法不正确'],
  [/^disallowed character/, '含有此处不允许的字符'],
  [/XML declaration|version/, 'XML 声明不正确'],
];

/** A fault of the syntax in the words of each language, as the `reason` of a refusal. */
export function faultInWords(reason: string): { readonly reason: string } & RefusalParams {
  const [of, zh] = FAULTS.find(([pattern]) => pattern.test(reason)) ?? [];
  const named = of?.exec(reason)?.[1] ?? '';
  const chinese = zh?.replace('$1', named) ?? '不符合 XML 语法';
  return inWords('reason', reason, { en: reason, 'zh-CN': chinese });
}
