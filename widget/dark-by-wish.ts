/** As much of PostCSS as we use. */
interface Root {
  walkAtRules(name: string, visit: (atRule: MediaRule) => void): void;
}

interface MediaRule {
  readonly params: string;
  cloneAfter(changes: { readonly params: string }): MediaRule;
  walkRules(visit: (rule: { selector: string }) => void): void;
}

const chosen = '[data-color-scheme="dark"]';

/**
 * A PostCSS plugin that lets our dark colours, written once for pages that ask for dark, hold also for pages that follow
 * a reader who has wished for dark. CSS alone needs all of them twice.
 */
export function darkByWish(): { postcssPlugin: string; OnceExit: (root: Root) => void } {
  return {
    postcssPlugin: 'dark-by-wish',
    OnceExit(root) {
      root.walkAtRules('media', (media) => {
        let isDark = false;
        media.walkRules(({ selector }) => {
          isDark ||= media.params === 'screen' && selector === chosen;
        });
        if (!isDark) return;
        media.cloneAfter({ params: 'screen and (prefers-color-scheme: dark)' }).walkRules((rule) => {
          rule.selector = rule.selector.replace(chosen, '[data-color-scheme="auto"]');
        });
      });
    },
  };
}
