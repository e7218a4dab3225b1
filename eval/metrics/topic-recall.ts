/**
 * Share of the gold topics that at least one of the first `k` passages carries: subtopic recall (Zhai, Cohen and
 * Lafferty 2003). A question about two schemes is half answered by passages on one. Null without gold topics.
 */
export function topicRecall(
  ranking: readonly (readonly string[])[],
  gold: readonly string[],
  k: number,
): number | null {
  if (gold.length === 0) return null;
  const seen = new Set(ranking.slice(0, k).flat());
  return gold.filter((topic) => seen.has(topic)).length / gold.length;
}
