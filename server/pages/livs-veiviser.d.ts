import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      /** The place that `embed.js` fills. */
      'livs-veiviser': HTMLAttributes<HTMLElement>;
    }
  }
}
