/** Fields that say nothing to whoever approves. */
const UNSAID: readonly string[] = ['version', 'joinsAtOnce'];

/** What is asked, a line a value, each named after its field; what one thing says stands together. */
export function linesOf(content: unknown, nameOf: (field: string) => string): [string, string][] {
  return entriesOf(content).flatMap(([field, value]): [string, string][] => {
    if (UNSAID.includes(field)) return [];
    if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
      return value.map((one) => [nameOf(field), wordsOf(one)]);
    const words = wordsOf(value);
    return words === '' ? [] : [[nameOf(field), words]];
  });
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map(wordsOf)
    .filter((words) => words !== '')
    .join(' · ');
}
