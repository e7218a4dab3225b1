/** Words remembered before a memo starts anew: bounds memory under hostile input. */
const limit = 20_000;

/** `make`, but each word is worked out once while it is remembered. For values that depend on the word alone. */
export function remembered<Value extends object>(make: (word: string) => Value): (word: string) => Value {
  const memo = new Map<string, Value>();
  return (word) => {
    const known = memo.get(word);
    if (known) return known;
    if (memo.size >= limit) memo.clear();
    const made = make(word);
    memo.set(word, made);
    return made;
  };
}
