/** Where a visitor is sent who asks for a page of the signed-in. */
export const signInAddress = '/sign-in';

/** The address that asks to sign in and then comes back to where one is, an open form included. */
export const signInFrom = ({
  pathname,
  search,
}: {
  readonly pathname: string;
  readonly search: string;
}): string => `${signInAddress}?${new URLSearchParams({ to: `${pathname}${search}` })}`;

/** Where whoever owes a second factor is sent first. */
export const secondFactorAddress = '/second-factor';
