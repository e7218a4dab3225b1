/** A municipality as the chooser shows it: four-digit number, and name. */
export interface Kommune {
  readonly number: string;
  readonly name: string;
}

/** The municipality of that name or number, capitals and outer spaces aside; null when there is none. */
export function findKommune(typed: string, choices: readonly Kommune[]): Kommune | null {
  const wanted = typed.trim().toLocaleLowerCase('nb');
  if (wanted === '') return null;
  const found = choices.find(({ number, name }) => name.toLocaleLowerCase('nb') === wanted || number === wanted);
  return found ? { number: found.number, name: found.name } : null;
}
