import type { Same } from '@tongshang/ui/i18n';
import type * as en from './en.ts';

export const error: Same<typeof en.error> = {
  offline: '服务器没有应答。您看到的内容可能不是最新的；已提交的内容不会丢失。',
  notFound: '没有这个页面',
  notFoundText: '网址可能有误，或其内容不在您的查看范围内。',
  home: '回到首页',
};

export const otherSession: Same<typeof en.otherSession> = {
  title: '另一个标签页已更换登录',
  signedIn: '此浏览器的另一个标签页现由{organisation}的 {name} 登录。',
  ended: '您的登录已失效',
  endedText:
    '登录已超时，或已在其他标签页、其他设备上退出。本页已填写的内容不会丢失：请在新标签页重新登录，再回到这里继续。',
  signIn: '在新标签页登录',
  text: '本页显示的仍是先前的内容，不再执行或提交任何操作。',
  goOn: '重新载入本页',
};

export const keys: Same<typeof en.keys> = {
  title: '键盘操作',
  everywhere: '所有页面',
  help: '显示此列表',
  search: '转到搜索框',
  goTo: '转到{place}',
};

export const find: Same<typeof en.find> = {
  title: '查找',
  hint: '任一单据上的编号、客户、货物或页面',
  pages: '转到',
  keys: 'Ctrl K',
  looking: '正在查找……',
  nothing: '没有找到“{text}”。',
};

export const nav: Same<typeof en.nav> = {
  skip: '跳到正文',
  main: '主导航',
  more: '更多',
  signIn: '登录',
  signOut: '退出登录',
  account: '{organisation}，{name} 的账户',
  theme: '浅色或深色',
  'theme-auto': '跟随系统',
  'theme-light': '浅色',
  'theme-dark': '深色',
};
