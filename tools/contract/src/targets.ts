import { startMock } from "@coreclaw/mock";

/** A server that claims to speak the contract. */
export interface Target {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The servers under contract, by name. */
export const targets: Readonly<Record<string, () => Promise<Target>>> = {
  prism: () => startMock({ engine: "prism", port: 0 }),
};
