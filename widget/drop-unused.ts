/** As much of PostCSS as we use. */
interface Root {
  walkDecls(visit: (declaration: Declaration) => void): void;
  walkRules(visit: (rule: Rule) => void): void;
}

interface Declaration {
  readonly prop: string;
  readonly value: string;
  remove(): void;
}

interface Rule {
  selectors: string[];
  readonly nodes: readonly unknown[];
  remove(): void;
}

/** What Designsystemet's field can be besides a field to write in: our own boxes and lists of choices are the browser's. */
const unusedSelector = /\.ds-input(?:\[(?:type|role)=|:is\((?:select|\[type)|:checked|:indeterminate)/;
const unusedColour = /--ds-color-(?:brand1|brand2|info|success|warning)-/;

/**
 * A PostCSS plugin that leaves out what no rule of ours uses: tokens that nothing reads, colour families and component
 * parts that we don't have. All of it would be fetched and parsed before the first paint.
 */
export function dropUnused(): { postcssPlugin: string; OnceExit: (root: Root) => void } {
  return {
    postcssPlugin: 'drop-unused',
    OnceExit(root) {
      dropParts(root);
      while (dropUnreadTokens(root) > 0);
      root.walkRules((rule) => rule.nodes.length === 0 && rule.remove());
    },
  };
}

function dropParts(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !unusedSelector.test(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkDecls((declaration) => {
    if (unusedColour.test(declaration.prop) || unusedColour.test(declaration.value)) declaration.remove();
  });
}

/** How many tokens were dropped: what only they read may be unread now. */
function dropUnreadTokens(root: Root): number {
  const read = new Set<string>();
  root.walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
  });
  let dropped = 0;
  root.walkDecls((declaration) => {
    if (!declaration.prop.startsWith('--') || read.has(declaration.prop)) return;
    declaration.remove();
    dropped++;
  });
  return dropped;
}
