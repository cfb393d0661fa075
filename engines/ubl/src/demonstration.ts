/** Marks, in an item property and in a tax category, a value that is made up for a demonstration. */
export const DEMONSTRATION_PROPERTY = 'urn:tongshang:demonstration';

/** Namespace of the extension that lists made-up values of the whole document. */
export const DEMONSTRATION_NAMESPACE = 'urn:tongshang:demonstration:1';

/** Namespace of the extension that tells, of a change of an order, each value before and after it: UBL has only the latter. */
export const CHANGE_NAMESPACE = 'urn:tongshang:change:1';
