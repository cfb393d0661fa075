import { defineRefusals } from '@tongshang/refusal';

export const { refuse, table } = defineRefusals({
  DOSSIER_NOT_PROVABLE_YET: {
    status: 503,
    en: 'The latest entries of this trade are not in a cosigned checkpoint yet; this takes a second or two. Try again.',
    'zh-CN': '该贸易的最新条目尚未进入已会签的检查点，通常需要一两秒。请重试。',
  },
});
