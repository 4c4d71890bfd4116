export interface Poll {
  /** Looks again right away; resolves when what it then saw is shown. */
  readonly now: () => Promise<void>;
}

export interface PollOptions {
  /** Looks once; never rejects. */
  readonly look: () => Promise<void>;
  readonly everyMs: number;
  readonly document: Pick<Document, "visibilityState" | "addEventListener">;
}

/** Looks again and again, one look at a time, and rests while nobody sees the page. */
export function startPolling({ look, everyMs, document }: PollOptions): Poll {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: Promise<void> = Promise.resolve();
  const isHidden = () => document.visibilityState === "hidden";
  const now = () => {
    clearTimeout(timer);
    looking = looking.then(look).finally(() => {
      clearTimeout(timer);
      if (!isHidden()) timer = setTimeout(now, everyMs);
    });
    return looking;
  };
  document.addEventListener("visibilitychange", () => {
    if (isHidden()) clearTimeout(timer);
    else void now();
  });
  void now();
  return { now };
}
