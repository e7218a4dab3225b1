/** How far a publisher's word reaches. `municipal` content holds in one municipality only. */
export type Level = 'national' | 'county' | 'municipal' | 'organisation';

/** A publisher whose pages we read: what of `corpus/sources.yaml` travels with each of its articles. */
export interface Source {
  readonly id: string;
  /** The publisher's name as readers know it. */
  readonly name: string;
  readonly level: Level;
  /** Four-digit municipality number; null unless `level` is `municipal`. */
  readonly kommune: string | null;
  /** 1 (organisation) to 5 (the body that decides): breaks ties when sources disagree. */
  readonly authority: number;
  readonly licence: string | null;
}

/** Whether both are municipalities, and not the same: what they tell may differ, and both be right. */
export function areTwoMunicipalities(a: Source, b: Source): boolean {
  return a.level === 'municipal' && b.level === 'municipal' && a.id !== b.id;
}
