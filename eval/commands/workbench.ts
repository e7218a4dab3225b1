import type { Article } from '../../knowledge/article.ts';
import type { LanguageModel } from '../../knowledge/ports.ts';
import type { Settings } from '../../knowledge/settings.ts';
import type { Target } from '../run/run-file.ts';
import type { Arguments } from './arguments.ts';

/** What commands need from outside: `main.ts` gives the real things, tests give others. */
export interface Workbench {
  readonly arguments: Arguments;
  /** Folder of the reviewed catalogues, for lint. */
  readonly corpusDir: string;
  /** Folder of the prompts, whose hashes go into run files. */
  readonly promptsDir: string;
  /** Opens what the arguments name: the guide in process, a server, or a peer. */
  readonly openTarget: (choice: TargetChoice) => Promise<Target>;
  /** The articles of the index, for lint; null when no index can be read. */
  readonly readArticles: () => Promise<readonly Article[] | null>;
  /** The model that judges; null when none is switched on. */
  readonly openJudge: () => Promise<LanguageModel | null>;
  /** The server's feedback, when it stands beside the index. */
  readonly feedbackFile: string;
  readonly now: () => Date;
  readonly monotonicMs: () => number;
  readonly versions: { readonly node: string; readonly guide: string };
  /** A line for whoever waits; not part of the result. */
  readonly progress: (line: string) => void;
  readonly print: (text: string) => void;
}

/** What to ask. */
export interface TargetChoice {
  readonly url: string | null;
  readonly peer: string | null;
  /** Changes to `settings.ts` for this run, as deep as they go. */
  readonly changes: SettingsChanges;
}

/** A part of the settings, at any depth. */
export type SettingsChanges = DeepPartial<Settings>;

type DeepPartial<T> = T extends number ? T : { readonly [K in keyof T]?: DeepPartial<T[K]> };

/** How a command ended: the exit status of the process. */
export type ExitCode = 0 | 1;
