import { rowsBinary } from './rows-binary.ts';

/** The functions of `rows.as.ts`, which tells what each number is. */
export type RowsFunctions = Readonly<
  Record<'addRows' | 'multiplyRows' | 'moveRows' | 'addBytes', (...given: number[]) => void>
>;

/** A kind of typed array. */
interface ArrayType<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, start: number, length: number): Numbers;
}

/** Memory for some arrays, one after another, and the functions that work in it. */
export interface RowsMemory {
  readonly functions: RowsFunctions;
  /** The next array of so many zeros; all together take no more than was asked for. */
  take<Numbers>(type: ArrayType<Numbers>, length: number): Numbers;
}

const bytesOfPage = 65_536;
/** How many bytes an instruction takes at a time. */
const lane = 16;

let compiled: WebAssembly.Module | undefined;

/** Memory with room for arrays of so many bytes each. */
export function createRowsMemory(sizes: readonly number[]): RowsMemory {
  const all = sizes.reduce((sum, bytes) => sum + roundUp(bytes, lane), 0);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(all / bytesOfPage) });
  let end = 0;
  return {
    functions: instantiate(memory),
    take(type, length) {
      const start = end;
      end += roundUp(length * type.BYTES_PER_ELEMENT, lane);
      return new type(memory.buffer, start, length);
    },
  };
}

/** The least multiple that is not smaller. */
export function roundUp(count: number, multiple: number): number {
  return Math.ceil(count / multiple) * multiple;
}

function instantiate(memory: WebAssembly.Memory): RowsFunctions {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(rowsBinary), (letter) => letter.charCodeAt(0)));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as RowsFunctions;
}
