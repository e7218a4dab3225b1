import type { Answer } from '../../knowledge/answer.ts';
import type { LegScores } from '../../knowledge/passage.ts';
import type { Level } from '../../knowledge/source.ts';
import type { SetQuestion } from '../set/question.ts';

/** What was asked, and how it was set up: enough to know whether two runs may be compared. */
export interface RunHeader {
  readonly kind: 'livsveiviser-run';
  readonly version: 1;
  /** Name people give the run; the file's name by default. */
  readonly name: string;
  /** ISO time. */
  readonly startedAt: string;
  readonly target: TargetDescription;
  readonly versions: { readonly node: string; readonly guide: string };
  /** SHA-256 of each prompt file, by file name. */
  readonly prompts: Readonly<Record<string, string>>;
  readonly sets: readonly { readonly file: string; readonly sha256: string; readonly questions: number }[];
  /** How often each question is asked. */
  readonly repeats: number;
}

/** What is asked: the guide in process, a running server, or a peer built from other people's parts. */
export interface TargetDescription {
  readonly kind: 'in-process' | 'server' | 'peer';
  /** Address of the server, folder of the index, or name of the peer. */
  readonly name: string;
  /** Id of the index generation. */
  readonly generation: string;
  /** The settings in force, when they are known. */
  readonly settings: unknown;
  readonly chatModel: string | null;
  readonly embedder: string | null;
  /**
   * Ids of the chunks of every article that carries the topic, by topic: what a perfect ranking could return, and the
   * relevance judgements for `qrels`.
   */
  readonly topicChunks: Readonly<Record<string, readonly string[]>>;
}

/** A passage as it was retrieved, best first. */
export interface RetrievedPassage {
  readonly articleId: string;
  readonly chunkId: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly topics: readonly string[];
  readonly level: Level;
  readonly score: number;
  readonly scores: LegScores;
  /** Null below the ten best: reports show those only. */
  readonly text: string | null;
}

/** Whether a citation stands up against the index it claims to quote. */
export interface CitationCheck {
  readonly n: number;
  /** The chunk is in the index, in the article named. */
  readonly indexed: boolean;
  /** The quote is a verbatim part of the chunk's text. */
  readonly verbatim: boolean;
}

/** How one step of answering went. */
export interface StepRecord {
  readonly name: string;
  readonly ms: number;
}

/** What came of asking one question once. */
export interface RunEntry {
  readonly question: SetQuestion;
  /** 0-based, when questions are asked more than once. */
  readonly repeat: number;
  /** Null when asking failed. */
  readonly answer: Answer | null;
  readonly error: string | null;
  /** The 50 best for the question, best first; empty when the target shows none. */
  readonly passages: readonly RetrievedPassage[];
  readonly citations: readonly CitationCheck[];
  readonly steps: readonly StepRecord[];
  /** What the question was understood as, when the target shows it. */
  readonly query: string | null;
  /** The topic model's belief, most likely first; empty when the target does not show it. */
  readonly beliefs: readonly { readonly id: string; readonly p: number }[];
  /** How sure the target was, in [0, 1]; null when it does not say. */
  readonly confidence: number | null;
  /** From asking to the whole answer, as the asker sees it. */
  readonly wallMs: number;
}

/** A run: what was set up, and what came. */
export interface Run {
  readonly header: RunHeader;
  /** By question id, then repeat. */
  readonly entries: readonly RunEntry[];
}

/** Something that can be asked. */
export interface Target {
  readonly description: TargetDescription;
  ask(question: SetQuestion): Promise<Omit<RunEntry, 'question' | 'repeat' | 'error'>>;
}
