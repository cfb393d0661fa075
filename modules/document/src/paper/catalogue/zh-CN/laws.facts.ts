/** How a place in a law is cited, in Chinese. */
export const laws = {
  lawSection: '第 {number} 条',
  lawArticle: '第 {number} 条',
  lawSchedule: '附表 {number}',
  lawScheduleGroup: '附表 {number} 第 {part} 组',
  lawTitle: '美国联邦法规第 {number} 编第 {part} 条',
  lawHeading: '税则号列 {number}',
  lawAnd: ' 和 ',
};
