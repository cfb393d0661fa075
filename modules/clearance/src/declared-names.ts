import type { Localised } from '@tongshang/trade-facts';

/** Tells whoever declares which names an authority does not take: that of China wants them in Chinese (GACC announcement 2019/18, 商品名称及规格型号). @returns at most one text */
export function foreignNames(
  country: string,
  names: readonly Localised[],
): { en: string; 'zh-CN': string }[] {
  if (country !== 'CN') return [];
  const items = names.flatMap((name, index) =>
    Object.values(name).some((one) => /\p{Script=Han}/u.test(one ?? '')) ? [] : [String(index + 1)],
  );
  if (items.length === 0) return [];
  const [all, many] = [items.join(', '), items.length > 1];
  return [
    {
      en: many
        ? `The names of items ${all} are not in Chinese: their declaration wants them so.`
        : `The name of item ${all} is not in Chinese: its declaration wants it so.`,
      'zh-CN': `第 ${items.join('、')} 项商品名称不是中文：申报须填规范的中文商品名称。`,
    },
  ];
}
