/** The reviewed alert texts of `corpus/alerts.yaml` with their helplines: put into the bundle by `vite.config.ts`. */
declare module 'virtual:reviewed-alerts' {
  interface InThreeLanguages {
    readonly nb: string;
    readonly nn: string;
    readonly en: string;
  }
  interface ReviewedWords {
    readonly text: InThreeLanguages;
    readonly helplines: readonly {
      readonly number: string;
      readonly name: InThreeLanguages;
      readonly hours: InThreeLanguages;
    }[];
  }
  /** The same danger in words for a parent, and for somebody who is a child. */
  export interface ReviewedAlert {
    readonly kind: 'medical-emergency' | 'poisoning' | 'self-harm' | 'child-self-harm' | 'violence-or-abuse';
    readonly adult: ReviewedWords;
    readonly child: ReviewedWords;
  }
  export const reviewedAlerts: readonly ReviewedAlert[];
}

declare module '*.css';
