/** Where the mock answers: the folder that the page's own folder lies in, without a slash at the end. */
export function mockUrl(): string {
  return new URL("..", document.baseURI).href.replace(/\/$/, "");
}

/** Whether the mock lives in this browser alone, where no command line reaches it. */
export function isInServiceWorker(): boolean {
  return navigator.serviceWorker?.controller != null;
}

/** Whether it could be copied: browsers allow it on localhost and over https. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
