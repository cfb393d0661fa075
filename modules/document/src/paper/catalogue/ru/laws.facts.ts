/** How a place in a law is cited, in Russian. */
export const laws = {
  lawSection: 'раздел {number}',
  lawArticle: 'статья {number}',
  lawSchedule: 'приложение {number}',
  lawScheduleGroup: 'приложение {number}, группа {part}',
  lawTitle: 'свод федеральных правил США, раздел {number}, § {part}',
  lawHeading: 'позиция {number}',
  lawAnd: ' и ',
};
