/** A topic's name inside a sentence: «Pleiepenger» becomes «pleiepenger»; «BPA» and «Nav» stay. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) && !/^Nav\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
