import { isProblem } from '@tongshang/ui/api';
import { useMeant } from '@tongshang/ui/components';

/**
 * Sends a command, and asks where it is refused as more than was to be expected: what is meant is sent again as meant, with a key of its own, for it says
 * more. What is not stays refused.
 */
export function useSendMeant<Meant extends string>(code: string, meant: Meant) {
  const isMeant = useMeant();
  return async <R>(send: (said: { meant?: Meant[] }, key: string) => Promise<R>, key: string): Promise<R> => {
    try {
      return await send({}, key);
    } catch (caught) {
      if (!isProblem(caught) || caught.code !== code) throw caught;
      if (!(await isMeant(caught.detail))) throw caught;
      return send({ meant: [meant] }, crypto.randomUUID());
    }
  };
}
