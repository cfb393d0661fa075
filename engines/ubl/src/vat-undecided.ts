import type { Localised } from '@tongshang/trade-facts';
import type { UblWritten } from './serialise.ts';
import { localised } from './write-parts.ts';

/**
 * A bill that states no tax where one may be due says that it is open (Directive 2006/112/EC, article 226(8) to (11a)), and so does a note about it.
 * @param missing what must be known first, in words; undefined where nothing is open
 */
export function vatUndecided(missing: Localised | undefined): UblWritten[] | undefined {
  return (
    missing &&
    localised({
      en: `VAT on this supply is not determined. Not known: ${missing.en}.`,
      'zh-CN': `本次供货的增值税处理尚未确定。待明确：${missing['zh-CN']}。`,
    })
  );
}
