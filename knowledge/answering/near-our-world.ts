import { createPhraseFinder, foldText } from '../text/phrases.ts';

const child = createPhraseFinder([
  'barn*|baby*|unge*|unga*|ongen*|sønn*|sonen|sonen|datter*|dotter*|guten*|gutten*|jenta*|jente*',
  'child*|son|daughter|kid|kids',
]);
const illness = createPhraseFinder([
  'syk*|sjuk*|diagnos*|funksjons*|kreft*|svulst*|handikap*|utviklingshem*|innlagt*|pasient*|kronisk*',
  'sick*|ill|illness*|disab*|diagnos*|cancer*|hospital*|chronic*',
]);

/** Whether a text speaks of an ill child: what we have nothing about is then still ours to find help for. */
export function isNearOurWorld(text: string): boolean {
  const folded = foldText(text);
  return child.find(folded).length > 0 && illness.find(folded).length > 0;
}
