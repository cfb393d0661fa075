import { defineRefusals } from '@tongshang/refusal';

/** About what a firm notes of its trades, and views of their list. */
export const { refuse: refuseAtDesk, table: deskTable } = defineRefusals({
  NOT_OF_YOUR_FIRM: {
    status: 422,
    en: 'Trades are assigned to people of your own firm.',
    'zh-CN': '贸易只能分派给本企业的人员。',
  },
  VIEW_NOT_FOUND: {
    status: 404,
    en: 'There is no such view among yours.',
    'zh-CN': '您没有保存该视图。',
  },
  VIEWS_TOO_MANY: {
    status: 409,
    en: 'At most {most} views are kept: delete one first.',
    'zh-CN': '最多保存 {most} 个视图：请先删除一个。',
  },
});
