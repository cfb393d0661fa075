export { usePageParams, usePageSearch } from './address.ts';
export { gatherSlices } from './gather.ts';
export { useNamedSubject, usePageSubject } from './page-subject.ts';
export { SlicesProvider, SlotPart, useActionForm, useNavigation, usePages, useSlot } from './SlotPart.tsx';
export { type SlotQuery, slotQuery, useSettledSlotQueries, useSlotQueries } from './slot-query.ts';
export { day, flag, localAddress, oneOf, present, text, texts, type Written } from './written.ts';
