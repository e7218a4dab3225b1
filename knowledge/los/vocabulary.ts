import type { Language } from '../language.ts';

/** Labels per language: `nb`, `nn`, sometimes `en`. */
export type Labels<T> = Readonly<Partial<Record<Language, T>>>;

/** A concept of Los, the vocabulary that public services in Norway are described with. */
export interface LosConcept {
  /** `ord/…` (word), `tema/…` (theme) or `hendelse/…` (life event): the end of its address below the scheme; `lv/…`: our own. */
  readonly path: string;
  /** `own`: a concept of our extension, for what Los lacks. Its `broader` are concepts of Los. */
  readonly kind: 'ord' | 'tema' | 'hendelse' | 'own';
  readonly prefLabel: Labels<string>;
  readonly altLabel: Labels<readonly string[]>;
  /** Words people use that are not shown: search terms. */
  readonly hiddenLabel: Labels<readonly string[]>;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** A link of the vocabulary that leads to a concept it does not hold. */
export interface DanglingLink {
  readonly from: string;
  readonly relation: 'broader' | 'related';
  readonly to: string;
}

/** Los as we use it: concepts by path, with dangling links taken out and named. */
export interface LosVocabulary {
  readonly concepts: ReadonlyMap<string, LosConcept>;
  readonly dangling: readonly DanglingLink[];
}

/** Makes a vocabulary of concepts: repeated links once, links to nowhere out. Of two with one path the first stands. */
export function createLosVocabulary(listed: readonly LosConcept[]): LosVocabulary {
  const paths = new Set(listed.map(({ path }) => path));
  const concepts = new Map<string, LosConcept>();
  const dangling: DanglingLink[] = [];
  for (const concept of listed) {
    if (concepts.has(concept.path)) continue;
    const follow = (relation: DanglingLink['relation']) => {
      const links = [...new Set(concept[relation])];
      for (const to of links) if (!paths.has(to)) dangling.push({ from: concept.path, relation, to });
      return links.filter((to) => paths.has(to));
    };
    concepts.set(concept.path, { ...concept, broader: follow('broader'), related: follow('related') });
  }
  return { concepts, dangling };
}

/** Every label of a concept in every language, preferred first, with how surely it names the concept. */
export function labelsOf(concept: LosConcept): { readonly text: string; readonly weight: number }[] {
  const weighted = (labels: Labels<string | readonly string[]>, weight: number) =>
    Object.values(labels).flatMap((texts) => [texts].flat().map((text) => ({ text, weight })));
  return [
    ...weighted(concept.prefLabel, 1),
    ...weighted(concept.altLabel, 0.9),
    // Hidden labels are search words, some of them wide («hjelp»): they count for less.
    ...weighted(concept.hiddenLabel, 0.6),
  ];
}
