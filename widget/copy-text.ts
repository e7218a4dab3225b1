/** Puts text on the clipboard; false when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Hands text to the device's own way of sharing, or to the clipboard where it has none. `stopped`: the person changed
 * their mind, or neither is allowed.
 */
export async function shareText(title: string, text: string): Promise<'shared' | 'copied' | 'stopped'> {
  if (!navigator.share) return (await copyText(text)) ? 'copied' : 'stopped';
  try {
    await navigator.share({ title, text });
    return 'shared';
  } catch {
    return 'stopped';
  }
}
