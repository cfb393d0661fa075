import { CONTACT_COLUMNS, type ToldColumns } from './file/contact-columns.ts';
import { refuse } from './refusals.ts';

/** What columns were said to be. @throws CONTACT_COLUMNS_UNREAD */
export function toldColumns(written: string | undefined): ToldColumns {
  if (written === undefined) return {};
  const told = parsed(written);
  const isKnown = (column: unknown) => column === null || CONTACT_COLUMNS.some((one) => one === column);
  if (told && Object.values(told).every(isKnown)) return told as ToldColumns;
  throw refuse('CONTACT_COLUMNS_UNREAD', { known: CONTACT_COLUMNS.join(', ') }, 'query/columns');
}

function parsed(written: string): object | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
