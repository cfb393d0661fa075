/** How a place in a law is cited, in English. */
export const laws = {
  lawSection: 'section {number}',
  lawArticle: 'article {number}',
  lawSchedule: 'Schedule {number}',
  lawScheduleGroup: 'Schedule {number}, group {part}',
  lawTitle: '{number} CFR {part}',
  lawHeading: 'HTSUS {number}',
  lawAnd: ' and ',
};
