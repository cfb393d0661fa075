import type { Ink } from './sheet.ts';
import { ink, madeAt, madeTerm, type Source } from './sheet-parts.ts';

/** The terms of payment as they were agreed, on an invoice each instalment with its part and its day; else the conditions that a paper states. */
export function payment(source: Source): Ink[] {
  const { document, words } = source;
  const terms = document.paymentTerms.length > 0 ? document.paymentTerms : document.conditions;
  const from = madeTerm(source, 'paymentDue');
  return [
    ...words.texts(terms).flatMap((text, index) =>
      ink(words.sentence(text), {
        ...madeTerm(source, 'payment'),
        ...madeAt(source, `instalments/${index}/dueDate`),
      }),
    ),
    ...(from.made ? ink(words.label('countedFrom'), { muted: true, ...from }) : []),
  ];
}
