import { localAddress, present, type Written } from '@tongshang/ui/slots';

interface SignInSearch {
  /** Where the person wanted to be. */
  readonly to?: string;
}

export const signInSearch = (written: Written): SignInSearch =>
  present<SignInSearch>({ to: localAddress(written.to) });
