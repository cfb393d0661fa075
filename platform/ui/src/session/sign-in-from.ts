/** Where a visitor is sent who asks for a page of the signed-in. */
export const signInAddress = '/sign-in';

/** Where whoever owes a second factor is sent first. */
export const secondFactorAddress = '/second-factor';
