/** At most `size` items at a time, in order. */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * What `work` makes of each input, in the order of the inputs, with at most `most` at work at the same time. Inputs are
 * taken only as fast as results are, so that neither pile up. The first failure ends it.
 */
export async function* mapInOrder<In, Out>(
  inputs: AsyncIterable<In> | Iterable<In>,
  most: number,
  work: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const open: Promise<Out>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    // It is waited for later: until then its failure must not count as one that nobody handles.
    result.catch(() => undefined);
    open.push(result);
    if (open.length >= most) yield (await open.shift()) as Out;
  }
  for (const result of open) yield await result;
}
