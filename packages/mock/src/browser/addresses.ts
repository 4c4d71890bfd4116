/** Where the mock answers, below the scope of its worker. All of it is on the page's own origin. */
export interface MockAddresses {
  /**
   * The `baseUrl` of a client, and what everything begins with; without a slash at the end, for
   * example `http://localhost:5173/coreclaw-mock`.
   */
  readonly baseUrl: string;
  /** What links to exports and logs begin with. */
  readonly filesUrl: string;
  /** The control API; with a slash at the end, as it is a page too. */
  readonly controlUrl: string;
}

/** @param scope The scope of the worker's registration, a whole URL. */
export function addressesBelow(scope: string): MockAddresses {
  const baseUrl = `${scope.replace(/\/?$/, "/")}coreclaw-mock`;
  return {
    baseUrl,
    filesUrl: `${baseUrl}/files`,
    controlUrl: `${baseUrl}/__mock/`,
  };
}
