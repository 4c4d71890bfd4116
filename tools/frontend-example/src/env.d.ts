interface ImportMetaEnv {
  /** Where the API is. Empty: nowhere, a simulated one in this browser answers. */
  readonly VITE_CORECLAW_URL?: string;
}
