/** Hears how far a run has come. */
export interface Progress {
  /** A step of the list begins. */
  step(name: string): void;
  /** `done` of `total` within the step. */
  advance(done: number, total: number): void;
  /** The run is over: the last line may be left as it is. */
  end(): void;
}

/** Says nothing. */
export const silentProgress: Progress = { step: () => undefined, advance: () => undefined, end: () => undefined };

const barWidth = 24;

/** A bar that is redrawn on a terminal; elsewhere one line a step. */
export function createProgress(stream: { readonly isTTY?: boolean; write(text: string): unknown }): Progress {
  let current = '';
  if (!stream.isTTY) {
    return { ...silentProgress, step: (name) => void stream.write(`${name} ...\n`) };
  }
  const draw = (text: string) => void stream.write(`\r\u001b[2K${text}`);
  return {
    step: (name) => {
      current = name;
      draw(name);
    },
    advance: (done, total) => {
      const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth);
      draw(`${current.padEnd(10)} ${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done}/${total}`);
    },
    end: () => draw(''),
  };
}
