import { rowsBinary } from './rows-binary.ts';

/** The functions of `rows.as.ts`, which tells what each number is. */
export type RowsFunctions = Readonly<
  Record<'addRows' | 'multiplyRows' | 'moveRows' | 'addBytes', (...given: number[]) => void>
>;

/** Memory for some arrays, one after another, and the functions that work in it. */
export interface RowsMemory {
  readonly functions: RowsFunctions;
  /** The next so many bytes, zeros, from a multiple of 16 on; all together no more than were asked for. */
  take(bytes: number): { readonly buffer: ArrayBuffer; readonly start: number };
}

const bytesOfPage = 65_536;
/** How many bytes an instruction takes at a time. */
const lane = 16;

let compiled: WebAssembly.Module | undefined;

/** Memory with room for arrays of so many bytes each. */
export function createRowsMemory(sizes: readonly number[]): RowsMemory {
  const all = sizes.reduce((sum, bytes) => sum + aligned(bytes), 0);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(all / bytesOfPage) });
  let end = 0;
  return {
    functions: instantiate(memory),
    take(bytes) {
      const start = end;
      end += aligned(bytes);
      return { buffer: memory.buffer, start };
    },
  };
}

function instantiate(memory: WebAssembly.Memory): RowsFunctions {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(rowsBinary), (letter) => letter.charCodeAt(0)));
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as RowsFunctions;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / lane) * lane;
}
