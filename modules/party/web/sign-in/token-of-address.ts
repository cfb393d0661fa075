/** A token stands behind the #, which no server and no log ever sees. */
export const tokenOfAddress = (): string => window.location.hash.slice(1);
