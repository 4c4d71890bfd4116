import type {
  AccountView,
  CallbackView,
  Explanation,
  FaultView,
  LogView,
  RequestView,
  RowsView,
  RuleView,
  RunView,
  WorldView,
} from "./views.ts";

export const RUN_TABS = ["rows", "log", "callbacks", "requests"] as const;
export type RunTab = (typeof RUN_TABS)[number];

/** What the catalogues of the mock say; they do not change while it runs. */
export interface Catalogue {
  readonly faults: readonly FaultView[];
  readonly profiles: readonly (readonly [name: string, about: string])[];
  /** Faults that are refusals of the contract. */
  readonly refusals: ReadonlySet<string>;
  readonly scenarios: readonly (readonly [name: string, about: string])[];
  readonly operations: readonly string[];
}

/** What somebody chooses in the dialog for faults. */
export interface FaultForm {
  readonly group: string;
  readonly name: string;
}

/** A request by more than its number: a mock that is started again counts from 1 again. */
export interface ChosenRequest {
  readonly id: number;
  /** Real Unix milliseconds. */
  readonly time: number;
}

/** A dialog is about the world that was shown when it opened, whatever is shown since. */
export interface OpenDialog {
  readonly name: "fault" | "reset";
  readonly world: string;
}

/** All that the page shows, and nothing else decides what it shows. */
export interface PageState {
  readonly connection: "connecting" | "up" | "lost";
  readonly needsToken: boolean;
  readonly worlds: readonly WorldView[];
  /** The world that somebody chose; another is shown where it does not exist. */
  readonly wanted: string | undefined;
  readonly runs: readonly RunView[];
  readonly runCount: number;
  /** Those to the shown world and those that need no key, or all; the oldest first, without bodies. */
  readonly requests: readonly RequestView[];
  readonly allWorlds: boolean;
  readonly callbacks: readonly CallbackView[];
  readonly account: AccountView | undefined;
  readonly scenario: string | undefined;
  readonly rules: readonly RuleView[];
  readonly catalogue: Catalogue | undefined;
  readonly run: string | undefined;
  readonly tab: RunTab;
  readonly page: number;
  readonly rows: RowsView | undefined;
  readonly log: LogView | undefined;
  readonly request: ChosenRequest | undefined;
  readonly explanation: Explanation | undefined;
  readonly dialog: OpenDialog | undefined;
  readonly faultForm: FaultForm;
  /** What was refused in an open dialog. */
  readonly dialogProblem: string;
  /** What happened last, in a sentence. */
  readonly message: { readonly text: string; readonly isProblem: boolean };
  readonly copied: string | undefined;
}

export const FIRST_STATE: PageState = {
  connection: "connecting",
  needsToken: false,
  worlds: [],
  wanted: undefined,
  runs: [],
  runCount: 0,
  requests: [],
  allWorlds: false,
  callbacks: [],
  account: undefined,
  scenario: undefined,
  rules: [],
  catalogue: undefined,
  run: undefined,
  tab: "rows",
  page: 1,
  rows: undefined,
  log: undefined,
  request: undefined,
  explanation: undefined,
  dialog: undefined,
  faultForm: { group: "profiles", name: "" },
  dialogProblem: "",
  message: { text: "", isProblem: false },
  copied: undefined,
};

/** What a world had: nothing of it is true of another. */
export const NOTHING_OF_A_WORLD = {
  runs: [],
  runCount: 0,
  callbacks: [],
  account: undefined,
  scenario: undefined,
  rules: [],
  run: undefined,
  page: 1,
  rows: undefined,
  log: undefined,
  request: undefined,
  explanation: undefined,
  copied: undefined,
} satisfies Partial<PageState>;

/** The world of requests that carry no key, as nobody gives one. */
export const NOBODYS_WORLD = "6425ea11bb28df7a";

/** The world that is shown: the chosen one, else the newest that somebody's key began. */
export function shownWorld({ worlds, wanted }: PageState): WorldView | undefined {
  const chosen = worlds.find(({ id }) => id === wanted);
  return chosen ?? worlds.findLast(({ id }) => id !== NOBODYS_WORLD) ?? worlds.at(-1);
}

export function shownRun({ runs, run }: PageState): RunView | undefined {
  return runs.find(({ slug }) => slug === run);
}
