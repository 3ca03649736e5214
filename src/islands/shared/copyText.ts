/**
 * Copies a text to the clipboard and says whether it could. Without a secure connection browsers offer no clipboard; the
 * reader can then copy a selected text by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
