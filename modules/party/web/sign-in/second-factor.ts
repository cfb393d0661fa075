import { queryOptions } from '@tanstack/react-query';
import { get, isProblem } from '@tongshang/ui/api';
import { useState } from 'react';

/** What I have beside the password. */
export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) => get('/api/v1/second-factor', undefined, signal),
});

/**
 * Whether a form beside the password asks for a code too: once the server has said that one is needed. `watched` sends, and answers nothing where
 * that is all that was said: the form stays as it is, with one more field.
 */
export function useCodeAsked() {
  const [asksCode, setAsksCode] = useState(false);
  async function watched<T>(send: () => Promise<T>): Promise<T | undefined> {
    try {
      return await send();
    } catch (error) {
      if (asksCode || !isProblem(error) || error.code !== 'SECOND_FACTOR_CODE_NEEDED') throw error;
      setAsksCode(true);
      return undefined;
    }
  }
  return { asksCode, watched };
}
