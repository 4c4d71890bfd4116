/** Where the control API is; no path of the document begins so. */
export const CONTROL_PATH = "/__mock/";
